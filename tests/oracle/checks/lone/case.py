"""A rule's own check."""

from copy import deepcopy
from typing import NamedTuple

from bodies.answers import put


class Case(NamedTuple):
    """Two bodies, and the only violation of the first; the second has none."""

    violation: dict
    breaking: dict
    neighbour: dict

    @property
    def name(self):
        """What the case is about."""
        return f"{self.violation['rule']} at {self.violation['field']}"


def case(violation, base, breaking, neighbour):
    """Two bodies from one, by the answers that are to be different."""
    return Case(violation, _changed(base, breaking), _changed(base, neighbour))


def _changed(base, answers):
    body = deepcopy(base)
    for path, value in answers.items():
        put(body, path, value)
    return body
