"""What the salesperson saw before sending: the totals, right, differently written, or wrong."""

from bodies.answers import put
from bodies.changes import AMOUNTS
from rules.preview import preview

_TOTALS = (("setup_fee_total", "setup_fee"), ("receivables_total", "receivables"))


def expect_totals(rng, known, body):
    """Adds the expected totals and first due date to a body."""
    parts = preview(body, known)
    for name, part in _TOTALS:
        seen = "12.30" if parts[part] is None else parts[part]["total"]
        value = rng.choice((None, seen, seen, _written_otherwise(rng, seen), rng.choice(AMOUNTS)))
        put(body, f"expected.{name}", value)
    accounts = parts["receivables"]
    first = accounts["items"][0]["due_date"] if accounts and accounts["items"] else None
    dates = (None, first, first, "2026-12-10")
    put(body, "expected.first_due_date", rng.choice(dates))


def _written_otherwise(rng, amount):
    shorter = amount[:-1] if amount.endswith("0") else amount
    return rng.choice((shorter, f"0{amount}", f"{amount}0"))
