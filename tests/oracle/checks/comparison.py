"""What two answers to the same body differ in."""

import json
from collections import Counter
from typing import NamedTuple


class Difference(NamedTuple):
    """Where, what was to come and what came; None for a violation that the other side lacks."""

    place: str
    expected: object
    got: object


def differences(expected, got):
    """Every field that differs; of violations all but their order counts."""
    found = []
    for name in sorted(expected.keys() | got.keys()):
        if name == "violations":
            found += _of_violations(expected[name], got.get(name))
        else:
            found += _of_values(name, expected.get(name), got.get(name))
    return found


def _of_values(place, expected, got):
    if isinstance(expected, dict) and isinstance(got, dict):
        names = sorted(expected.keys() | got.keys())
        pairs = ((f"{place}.{name}", expected.get(name), got.get(name)) for name in names)
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        pairs = (
            (f"{place}[{index}]", *pair)
            for index, pair in enumerate(zip(expected, got, strict=True))
        )
    else:
        is_same = expected == got and type(expected) is type(got)
        return [] if is_same else [Difference(place, expected, got)]
    return [difference for pair in pairs for difference in _of_values(*pair)]


def _of_violations(expected, got):
    due, came = _counted(expected), _counted(got or [])
    missing = [_difference(text, is_missing=True) for text in (due - came).elements()]
    return missing + [_difference(text, is_missing=False) for text in (came - due).elements()]


def _counted(violations):
    return Counter(json.dumps(violation, sort_keys=True) for violation in violations)


def _difference(text, is_missing):
    violation = json.loads(text)
    place = f"violations: {violation['rule']} at {violation['field']}"
    return Difference(place, *((violation, None) if is_missing else (None, violation)))
