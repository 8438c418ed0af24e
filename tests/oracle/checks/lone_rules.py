"""Runs the rules' own checks: each body against what was written down, and against the oracle."""

import random
import shutil

from bodies.plain import monthly_plan, plain_body
from checks.batches import demo_database
from checks.comparison import differences
from checks.lone import all_cases
from checks.lone.ground import Ground
from erp import database
from erp.connection import Connection, Refused
from erp.knowledge import gather
from erp.sales import sell
from erp.server import running
from rules.preview import preview

_OLDER_THAN_THE_RULE = 11


def run_lone_rules(program, folder, seed):
    """The names of the rules' checks, each with what is wrong, or None."""
    demo, today = demo_database(program, folder)
    file = folder / "lone.sqlite"
    shutil.copyfile(demo, file)
    database.add_rows(file, random.Random(f"{seed}/lone"), today)
    with running(program, file) as port, Connection(port) as connection:
        ground = _ground(connection, file)
        return [
            (case.name, _complaint(connection, ground.known, case)) for case in all_cases(ground)
        ]


def _ground(connection, file):
    known = gather(connection, file, {})
    plan = monthly_plan(known)
    *_, older, newer = (row for row in known.rows("clients") if row["addresses"])
    pairs = []
    for client in (older, newer):
        body = plain_body(known, plan, client)
        pairs.append(sell(connection, body, f"lone-{client['id']}"))
    (faded, old), recent = pairs
    database.make_older(file, old["contract_id"], _OLDER_THAN_THE_RULE)
    known = gather(connection, file, dict([recent]))
    return Ground(known, database.foreign_ids(file), recent, faded)


def _complaint(connection, known, case):
    try:
        breaking, neighbour = (connection.preview(body) for body in (case.breaking, case.neighbour))
    except Refused as refusal:
        return str(refusal)
    for body, answer, due in (
        (case.breaking, breaking, [case.violation]),
        (case.neighbour, neighbour, []),
    ):
        if (came := answer["violations"]) != due:
            return f"{body}\n    expected {due}\n    got      {came}"
    for body, answer in ((case.breaking, breaking), (case.neighbour, neighbour)):
        if found := differences(preview(body, known), answer):
            return f"{body}\n    {found}"
    return None
