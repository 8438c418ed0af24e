"""Section 4: what a discount scheme takes off an account."""

from rules.money import cents, percentage_of


def applies(scheme, months_since_first):
    """Whether an account so many months after the first one still gets the discount."""
    return scheme["months"] is None or months_since_first < scheme["months"]


def direct_discount(scheme, gross):
    """What goes off the bill, never more than the bill."""
    return min(gross, _taken(scheme["direct"], gross))


def prompt_payment_amount(scheme, amount):
    """What is left to pay for whoever pays on time, never below zero."""
    return max(0, amount - _taken(scheme["prompt_payment"], amount))


def _taken(discount, amount):
    if discount is None:
        return 0
    if discount["kind"] == "percent":
        return percentage_of(amount, discount["value"])
    return cents(discount["value"])
