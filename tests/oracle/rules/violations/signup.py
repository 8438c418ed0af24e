"""The signup date and the activation that is estimated from it."""

from rules.contract import MOST_DAYS_AWAY
from rules.violations.shapes import error, warning

MOST_DAYS_AGO = 30


def signup_violations(contract):
    """The rules about dates."""
    signup, today = contract.signup_date, contract.today
    if signup is None:
        return
    if not contract.is_signup_in_range:
        yield error("signup_date_out_of_range", "signup_date", max=MOST_DAYS_AWAY)
    if (today - signup).days > MOST_DAYS_AGO:
        yield warning("signup_date_in_past", "signup_date", max=MOST_DAYS_AGO)
    estimate = contract.estimated_activation
    if contract.await_activation and estimate is not None and estimate < today:
        yield warning("activation_estimate_in_past", "signup_date", date=estimate.isoformat())
