"""`price_changed` and `totals_changed`."""

from bodies.plain import first
from checks.lone.case import case
from rules.calendar import anchored
from rules.money import cents, written
from rules.violations.shapes import error

_PRICE = "expected.plan_price"
_FEE = "expected.setup_fee_total"
_ACCOUNTS = "expected.receivables_total"
_FIRST = "expected.first_due_date"


def expected_cases(ground):
    """What the draft saw, against what it should have seen."""
    plain, price = ground.plain, ground.plain["expected"]["plan_price"]
    changed = error("price_changed", _PRICE, current=price)
    for wrong in ("0.01", "-1", written(cents(price) + 1)):
        yield case(changed, plain, {_PRICE: wrong}, {_PRICE: f"0{price}0"})
    fee = error("totals_changed", _FEE, current="100.00")
    yield case(fee, ground.with_fee, {_FEE: "100.01"}, {_FEE: "100.0"})
    yield from _of_no_part(ground)
    yield _of_quarterly_accounts(ground)
    yield _of_first_due_date(ground)


def _of_no_part(ground):
    base = {**ground.plain, "invoicing_method": "not_invoiced"}
    for path in (_FEE, _ACCOUNTS):
        yield case(error("totals_changed", path, current="0.00"), base, {path: "0.01"}, {path: "0"})
    violation = error("totals_changed", _FIRST, current=None)
    yield case(violation, base, {_FIRST: ground.plain["signup_date"]}, {_FIRST: None})


def _of_quarterly_accounts(ground):
    """Without proration the accounts of a term sum up to so many times the price."""
    plan = first(ground.known, "plans", ground.is_quarterly)
    total = written(cents(plan["price"]) * (plan["term_months"] // 3))
    violation = error("totals_changed", _ACCOUNTS, current=total)
    return case(violation, ground.of_plan(plan), {_ACCOUNTS: plan["price"]}, {_ACCOUNTS: total})


def _of_first_due_date(ground):
    """Whoever signs on the rule's day, without days between, first pays on that day."""

    def is_immediate(row):
        return row["min_days"] == 0 and row["business_day"] == "keep" and not row["telephony"]

    rule = first(ground.known, "due_date_rules", is_immediate)
    day = anchored(ground.known.today, 1, rule["day"]).isoformat()
    base = {**ground.plain, "due_date_rule_id": rule["id"], "signup_date": day}
    violation = error("totals_changed", _FIRST, current=day)
    return case(violation, base, {_FIRST: ground.plain["signup_date"]}, {_FIRST: day})
