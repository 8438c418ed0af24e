"""The rules about the price at renewal, and about loyalty."""

from bodies.plain import customer, monthly_plan
from checks.lone.case import case
from rules.money import cents, written
from rules.violations.shapes import error, warning

_BASIS = "renewal.basis"
_PRICE = "renewal.suggested_price"
_CREATE = "renewal.create_at_suggested_price"
_AUTOMATIC = "renewal.auto_renewal"


def price_cases(ground):
    """The price at renewal, and who may be bound for how long."""
    plain = ground.plain
    price = plain["expected"]["plan_price"]
    suggested = {**plain, "renewal": {**plain["renewal"], "basis": "suggested_price"}}
    suggested["renewal"]["suggested_price"] = price
    yield case(
        error("suggested_price_required", _PRICE), suggested, {_PRICE: None}, {_PRICE: price}
    )
    invalid = error("suggested_price_invalid", _PRICE, max="9999999.99")
    for wrong, right in (("0.00", price), ("-1", price), ("10000000.00", "9999999.99")):
        yield case(invalid, suggested, {_PRICE: wrong}, {_PRICE: right})
    yield case(invalid, suggested, {_PRICE: f"{price}1"}, {_PRICE: price})
    below = warning("suggested_price_below_plan", _PRICE, plan_price=price)
    yield case(below, suggested, {_PRICE: written(cents(price) - 1)}, {_PRICE: price})
    create = error("create_at_suggested_requires_suggested", _CREATE)
    right = {_CREATE: True, _BASIS: "suggested_price", _PRICE: price}
    yield case(create, plain, {_CREATE: True}, right)
    yield from _loyalty_cases(ground)


def _loyalty_cases(ground):
    known = ground.known
    loyal = ground.of_plan(monthly_plan(known, loyalty_months=12))
    automatic = warning("loyalty_with_auto_renewal", _AUTOMATIC)
    yield case(automatic, loyal, {_AUTOMATIC: True}, {_AUTOMATIC: False})
    too_long = warning("loyalty_too_long", "plan_id")
    longer = ground.of_plan(monthly_plan(known, loyalty_months=24))
    unrenewed, renewed = {_AUTOMATIC: False}, {_AUTOMATIC: False, "plan_id": loyal["plan_id"]}
    company = {**unrenewed, "client_id": customer(known, "legal")["id"]}
    yield case(too_long, longer, unrenewed, company)
    yield case(too_long, longer, unrenewed, {**renewed, "expected": loyal["expected"]})
