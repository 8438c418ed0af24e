"""For each rule a body that breaks it and nothing else, and a neighbour that breaks nothing.

What is to come is written down by hand here; the oracle has no say in it."""

from checks.lone.answers import required_cases
from checks.lone.billing import billing_cases
from checks.lone.email import email_cases
from checks.lone.expected import expected_cases
from checks.lone.prices import price_cases
from checks.lone.references import inactive_cases, unknown_cases
from checks.lone.sales import sales_cases
from checks.lone.setup_fee import setup_fee_cases
from checks.lone.signup import signup_cases
from checks.lone.telephony import telephony_cases


def all_cases(ground):
    """Every case, on the ground of what the ERP holds."""
    kinds = (
        required_cases,
        unknown_cases,
        inactive_cases,
        signup_cases,
        setup_fee_cases,
        billing_cases,
        telephony_cases,
        price_cases,
        expected_cases,
        email_cases,
        sales_cases,
    )
    return [case for kind in kinds for case in kind(ground)]
