"""Batches: a database of seeded rows, a settings file, a server, and bodies against it."""

import json
import random
import shutil
from datetime import date
from time import monotonic

from bodies.offers import Offers
from checks.bodies import compare_bodies
from erp import database
from erp.connection import Connection
from erp.knowledge import gather
from erp.sales import sell_a_few
from erp.server import running
from erp.settings import random_settings

BATCH_WITHOUT_TELEPHONY = 4
# `possible_duplicate` looks ten minutes back; what is known of it must stay true for a batch.
_LONGEST_SECONDS = 540


class TooSlow(Exception):
    """A batch that took longer than what is known about it holds."""


def demo_database(program, folder):
    """The demo's own database, filled by the server and closed again, and the server's today."""
    file = folder / "demo.sqlite"
    with running(program, file) as port, Connection(port) as connection:
        return file, date.fromisoformat(connection.get("/session")["today"])


def run_batch(program, folder, seed, batch, count):
    """What the bodies of a batch came to; once more if midnight fell into it."""
    while True:
        outcome, is_same_day = _run_once(program, folder, seed, batch, count)
        if is_same_day:
            return outcome


def _run_once(program, folder, seed, batch, count):
    demo, today = demo_database(program, folder)
    rng = random.Random(f"{seed}/{batch}")
    file, settings = folder / f"batch{batch}.sqlite", folder / f"batch{batch}.json"
    shutil.copyfile(demo, file)
    database.add_rows(file, rng, today)
    if batch == BATCH_WITHOUT_TELEPHONY:
        database.drop_telephony(file)
    settings.write_text(json.dumps(random_settings(rng, batch, today)), encoding="utf-8")
    with running(program, file, settings) as port, Connection(port) as connection:
        started = monotonic()
        before = Offers(gather(connection, file, {}))
        known = gather(connection, file, sell_a_few(connection, rng, before))
        outcome = compare_bodies(seed, batch, count, port, known)
        if monotonic() - started > _LONGEST_SECONDS:
            raise TooSlow(f"batch {batch} took more than {_LONGEST_SECONDS} seconds")
        is_same_day = connection.get("/session")["today"] == known.today.isoformat()
    return outcome, is_same_day
