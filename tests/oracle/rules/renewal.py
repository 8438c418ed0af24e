"""Section 6: when a contract renews, at what price, and when its term ends."""

from datetime import timedelta

from rules.calendar import anchored
from rules.due_dates import Schedule
from rules.money import cents, written


def renewal_part(contract):
    """The preview's part, or None where what it takes is missing or wrong."""
    plan, start, price = contract.plan, contract.service_start, _price(contract)
    if None in (plan, start, price, contract.auto_renewal):
        return None
    reason = _reason(contract)
    dates = {"queued_on": None, "renewed_on": None, "first_due_date": None}
    if reason is None:
        if contract.invoicing_method is None or contract.due_date_rule is None:
            return None
        dates = _dates(contract)
    ends_on = anchored(start, plan["term_months"], start.day) - timedelta(days=1)
    return {
        "automatic": reason is None,
        "reason": reason,
        "price": price,
        **dates,
        "ends_on": ends_on.isoformat(),
    }


def _reason(contract):
    if not contract.auto_renewal:
        return "ignored"
    if not contract.settings["renewal"]["enabled"]:
        return "disabled"
    return "no_receivables" if contract.invoicing_method == "not_invoiced" else None


def _dates(contract):
    schedule = Schedule.by_rule(contract.service_start, contract.due_date_rule, contract.calendar)
    cycle = contract.plan["billing_cycle_months"]
    count = contract.plan["term_months"] // cycle
    thresholds = contract.settings["renewal"]

    def due_of_account(number):
        return schedule.due((number - 1) * cycle).isoformat()

    def paid_at(open_invoices):
        return due_of_account(count - min(open_invoices, count - 1))

    return {
        "queued_on": paid_at(thresholds["queue_at_open_invoices"]),
        "renewed_on": paid_at(thresholds["renew_at_open_invoices"]),
        "first_due_date": due_of_account(count + 1),
    }


def _price(contract):
    if contract.basis == "suggested_price":
        return (
            written(cents(contract.suggested_price)) if contract.has_valid_suggested_price else None
        )
    if contract.basis == "plan_price" and contract.plan is not None:
        return written(cents(contract.plan["price"]))
    return None
