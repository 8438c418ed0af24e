"""Contracts that are made just before the checks, so that duplicates can be known."""

from bodies.sound import sound_body
from rules.preview import preview

_FEW = 6


def sell(connection, body, key):
    """Makes a contract; gives its customer and plan, and what `possible_duplicate` says of it."""
    contract = connection.create(body, key)
    pair = body["client_id"], body["plan_id"]
    return pair, {"contract_id": contract["id"], "number": contract["number"]}


def sell_a_few(connection, rng, offers):
    """Makes contracts of different customers or plans."""
    recent = {}
    while len(recent) < _FEW:
        body = sound_body(rng, offers)
        body |= {
            "origin": {"kind": "client_panel"},
            "phone_terminal_id": None,
            "welcome_email": None,
        }
        if (body["client_id"], body["plan_id"]) in recent or _has_errors(body, offers.known):
            continue
        pair, made = sell(connection, body, f"oracle-{len(recent)}")
        recent[pair] = made
    return recent


def _has_errors(body, known):
    return any(violation["severity"] == "error" for violation in preview(body, known)["violations"])
