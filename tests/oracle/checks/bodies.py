"""Random bodies, sent by several processes and compared with the oracle."""

import json
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import NamedTuple

from bodies.offers import Offers
from bodies.random_body import random_body
from checks.comparison import differences
from checks.coverage import seen_in
from checks.smaller_body import smaller_body
from erp.connection import Connection, Refused
from rules.preview import preview

PROCESSES = 2
_SHARES = 8
_SHOWN = 2


class Outcome(NamedTuple):
    """What a share of the bodies came to; `reports` tells of the first mismatches."""

    compared: int
    mismatches: Counter
    reports: list
    seen: Counter


def compare_bodies(seed, batch, count, port, known):
    """Compares so many bodies, and sums up."""
    shares = [range(start, count, _SHARES) for start in range(_SHARES)]
    # Unlike a plain pool, an executor fails when one of its processes is ended from outside.
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("fork")) as executor:
        waiting = [
            executor.submit(_compare_share, seed, batch, numbers, port, known)
            for numbers in shares
        ]
        outcomes = [share.result() for share in waiting]
    return Outcome(
        sum(outcome.compared for outcome in outcomes),
        sum((outcome.mismatches for outcome in outcomes), Counter()),
        [report for outcome in outcomes for report in outcome.reports],
        sum((outcome.seen for outcome in outcomes), Counter()),
    )


def _compare_share(seed, batch, numbers, port, known):
    offers, seen, mismatches, reports = Offers(known), Counter(), Counter(), []
    with Connection(port) as connection:
        for number in numbers:
            body = random_body(seed, batch, number, offers)
            try:
                answer = connection.preview(body)
            except Refused as refusal:
                found = [("refused", "an answer with status 200", str(refusal))]
            else:
                seen += seen_in(answer)
                found = differences(preview(body, known), answer)
            if not found:
                continue
            place = found[0][0]
            mismatches[place] += 1
            if mismatches[place] <= _SHOWN and place != "refused":
                body = smaller_body(body, place, known, connection)
            if mismatches[place] <= _SHOWN:
                reports.append(_report(seed, batch, number, body, found))
    return Outcome(len(numbers), mismatches, reports, seen)


def _report(seed, batch, number, body, found):
    lines = [f"seed {seed}, batch {batch}, body {number}: {json.dumps(body, ensure_ascii=False)}"]
    for place, expected, got in found[:6]:
        lines.append(f"  {place}\n    expected {expected}\n    got      {got}")
    return "\n".join(lines)
