"""Compares the reference ERP's previews with an oracle that shares no code with it.

    python3 tests/oracle/run.py --server target/release/erp-server [--bodies N] [--seed S]

The last line says how many checks passed and failed; the exit code is 1 when any failed."""

import argparse
import signal
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path
from time import monotonic

from checks.batches import run_batch
from checks.coverage import never_seen
from checks.lone_rules import run_lone_rules

_HERE = Path(__file__).resolve().parent
_FEWEST_BATCHES = 8
_MOST_BODIES_IN_A_BATCH = 20_000


def main():
    """Runs every check."""
    options = _options()
    # Whoever ends this program ends its servers too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    checks = Checks()
    _test_oracle(checks)
    started, compared, seen = monotonic(), 0, Counter()
    batches = max(_FEWEST_BATCHES, -(-options.bodies // _MOST_BODIES_IN_A_BATCH))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for rule, complaint in run_lone_rules(options.server, folder, options.seed):
            checks.note(f"lone rule: {rule}", complaint)
        for batch in range(batches):
            count = options.bodies // batches + (batch < options.bodies % batches)
            outcome = run_batch(options.server, folder, options.seed, batch, count)
            compared += outcome.compared
            seen += outcome.seen
            checks.note(f"batch {batch} of {count} bodies", _complaint(outcome))
    missing = never_seen(seen)
    checks.note("coverage", f"never came up: {', '.join(missing)}" if missing else None)
    seconds = monotonic() - started
    print(f"{compared} bodies in {batches} batches, seed {options.seed}, {seconds:.1f} s")
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


class Checks:
    """Counts, and says what failed."""

    def __init__(self):
        self.passed = 0
        self.failed = 0

    def note(self, name, complaint):
        """Takes in a check; a complaint says what is wrong."""
        if complaint is None:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED {name}: {complaint}\n", flush=True)


def _options():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--server", type=Path, required=True, help="the program erp-server")
    parser.add_argument("--bodies", type=int, default=24_000, help="how many random bodies (24000)")
    parser.add_argument("--seed", type=int, default=1, help="what they are drawn from (1)")
    options = parser.parse_args()
    options.server = options.server.resolve()
    return options


def _test_oracle(checks):
    """The worked examples: the oracle has to be right before it may judge."""
    suite = unittest.defaultTestLoader.discover(str(_HERE / "selftest"), top_level_dir=str(_HERE))
    result = unittest.TestResult()
    suite.run(result)
    wrong = result.failures + result.errors
    for test, trace in wrong:
        checks.note(f"oracle: {test}", trace)
    checks.passed += result.testsRun - len(wrong)


def _complaint(outcome):
    if not outcome.mismatches:
        return None
    places = "\n".join(f"  {count} at {place}" for place, count in outcome.mismatches.most_common())
    return f"{outcome.mismatches.total()} mismatches\n{places}\n" + "\n".join(outcome.reports)


if __name__ == "__main__":
    sys.exit(main())
