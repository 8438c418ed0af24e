"""One body per seed, batch and number: any of them can be made again by itself."""

import random

from bodies.changes import change
from bodies.expectations import expect_totals
from bodies.sound import sound_body

_CHANGES = (0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 6)


def random_body(seed, batch, number, offers):
    """The body of that number."""
    rng = random.Random(f"{seed}/{batch}/{number}")
    body = sound_body(rng, offers)
    for _ in range(rng.choice(_CHANGES)):
        change(rng, offers, body)
    if rng.random() < 0.4:
        expect_totals(rng, offers.known, body)
    return body
