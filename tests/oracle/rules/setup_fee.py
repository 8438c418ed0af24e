"""Section 3: the setup fee (adesão) and its parcels."""

from rules.due_dates import Schedule
from rules.money import cents, written

NO_FEE = {"status": "none", "estimated": False, "total": "0.00", "installments": []}


def parcels(amount, count, remainder):
    """The amounts of the parcels, in cents; their sum is the amount, exactly."""
    quotient, rest = divmod(amount, count)
    amounts = [quotient] * count
    if remainder == "first":
        amounts[0] += rest
    elif remainder == "last":
        amounts[-1] += rest
    else:
        for index in range(rest):
            amounts[index] += 1
    return amounts


def setup_fee_part(contract):
    """The preview's part, or None where what it takes is missing or wrong."""
    if not contract.has_valid_setup_fee_amount:
        return None
    amount = cents(contract.setup_fee_amount)
    if amount == 0:
        return dict(NO_FEE)
    waits = contract.await_activation and not contract.generate_immediately
    start = contract.start(waits)
    rule = contract.due_date_rule
    if start is None or rule is None or not contract.has_valid_installments:
        return None
    settings = contract.settings
    by_rule = settings["setup_fee_first_due"] == "due_date_rule"
    make = Schedule.by_rule if by_rule else Schedule.from_signup
    schedule = make(start, rule, contract.calendar)
    amounts = parcels(amount, contract.installments, settings["installment_remainder"])
    rows = [
        {"number": index + 1, **schedule.row_dates(index), "amount": written(parcel)}
        for index, parcel in enumerate(amounts)
    ]
    status = "on_activation" if waits else "now"
    return {"status": status, "estimated": waits, "total": written(amount), "installments": rows}
