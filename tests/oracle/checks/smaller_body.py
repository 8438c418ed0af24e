"""Takes out of a body what a mismatch does not need."""

from copy import deepcopy

from bodies.answers import drop, get, paths, put
from bodies.plain import plain_body
from checks.comparison import differences
from rules.preview import preview


def places_of_mismatch(body, known, connection):
    """Where the server and the oracle differ."""
    return {found.place for found in differences(preview(body, known), connection.preview(body))}


def smaller_body(body, place, known, connection):
    """The body with as many plain answers as leave the mismatch at a place."""
    plain = plain_body(known)
    for path in sorted({*paths(body), *paths(plain)}, key=len):
        if get(body, path) == get(plain, path):
            continue
        candidate = deepcopy(body)
        if path in paths(plain):
            put(candidate, path, get(plain, path))
        else:
            drop(candidate, path)
        if place in places_of_mismatch(candidate, known, connection):
            body = candidate
    return body
