"""Section 4: the accounts (contas, mensalidades) of a term."""

from fractions import Fraction

from rules.discounts import applies, direct_discount, prompt_payment_amount
from rules.due_dates import Schedule
from rules.money import cents, rounded, written
from rules.proration import proration_fraction

NO_ACCOUNTS = {"status": "none", "estimated": False, "total": "0.00", "items": []}


def accounts_part(contract):
    """The preview's part, or None where what it takes is missing or wrong."""
    if contract.invoicing_method == "not_invoiced":
        return dict(NO_ACCOUNTS)
    plan, rule, start = contract.plan, contract.due_date_rule, contract.service_start
    inputs = (contract.invoicing_method, plan, rule, start, base_price(contract))
    if None in inputs or not contract.has_known_discount:
        return None
    cycle = plan["billing_cycle_months"]
    schedule = Schedule.by_rule(start, rule, contract.calendar)
    rows, total = [], 0
    for index in range(plan["term_months"] // cycle):
        gross = _gross(contract, schedule, index)
        figures = _figures(contract.discount_scheme, gross, index * cycle)
        total += figures["amount"]
        amounts = {name: written(value) for name, value in figures.items()}
        rows.append({"number": index + 1, **schedule.row_dates(index * cycle), **amounts})
    waits = contract.await_activation
    status = "on_activation" if waits else "now"
    return {"status": status, "estimated": waits, "total": written(total), "items": rows}


def base_price(contract):
    """The price of an account in cents, or None where it cannot be told yet."""
    if contract.create_at_suggested_price and contract.basis == "suggested_price":
        return cents(contract.suggested_price) if contract.has_valid_suggested_price else None
    return None if contract.plan is None else cents(contract.plan["price"])


def _gross(contract, schedule, index):
    base, mode = base_price(contract), contract.settings["proration"]
    is_prorated = index == 0 and contract.plan["billing_cycle_months"] == 1 and mode != "none"
    if not is_prorated:
        return base
    return rounded(Fraction(base) * proration_fraction(contract.service_start, schedule, mode))


def _figures(scheme, gross, months_since_first):
    if scheme is None or not applies(scheme, months_since_first):
        return _shown(gross, 0, gross)
    direct = direct_discount(scheme, gross)
    return _shown(gross, direct, prompt_payment_amount(scheme, gross - direct))


def _shown(gross, direct, prompt_payment):
    return {
        "gross": gross,
        "direct_discount": direct,
        "amount": gross - direct,
        "prompt_payment_amount": prompt_payment,
    }
