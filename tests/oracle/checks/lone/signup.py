"""The rules about dates."""

from datetime import timedelta

from checks.lone.case import case
from rules.violations.shapes import error, warning

_FIELD = "signup_date"


def signup_cases(ground):
    """The first day that breaks a rule, against the last that does not."""
    today, plain = ground.known.today, ground.plain

    def day(offset):
        return (today + timedelta(days=offset)).isoformat()

    range_error = error("signup_date_out_of_range", _FIELD, max=365)
    yield case(range_error, plain, {_FIELD: day(366)}, {_FIELD: day(365)})
    past = warning("signup_date_in_past", _FIELD, max=30)
    yield case(past, plain, {_FIELD: day(-31)}, {_FIELD: day(-30)})
    # The plain body's SLA promises 72 hours: three days.
    waiting = {**plain, "await_activation": True}
    estimate = warning("activation_estimate_in_past", _FIELD, date=day(-1))
    yield case(estimate, waiting, {_FIELD: day(-4)}, {_FIELD: day(-3)})
    yield case(estimate, waiting, {_FIELD: day(-4)}, {_FIELD: day(-4), "await_activation": False})
