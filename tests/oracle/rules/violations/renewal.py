"""The price at renewal, and loyalty."""

from rules.money import MAXIMUM, is_price, number
from rules.violations.shapes import error, warning

_PRICE = "renewal.suggested_price"
_CREATE = "renewal.create_at_suggested_price"
_AUTOMATIC = "renewal.auto_renewal"
_LONGEST_LOYALTY = 12


def renewal_violations(contract):
    """The rules about the renewal."""
    yield from _suggested_price(contract)
    loyalty = None if contract.plan is None else contract.plan["loyalty"]
    if loyalty is None:
        return
    if contract.auto_renewal:
        yield warning("loyalty_with_auto_renewal", _AUTOMATIC)
    client = contract.client
    if (
        loyalty["months"] > _LONGEST_LOYALTY
        and client is not None
        and client["person"] == "natural"
    ):
        yield warning("loyalty_too_long", "plan_id")


def _suggested_price(contract):
    price = contract.suggested_price
    if contract.create_at_suggested_price and contract.basis == "plan_price":
        yield error("create_at_suggested_requires_suggested", _CREATE)
    if price is None:
        if contract.basis == "suggested_price":
            yield error("suggested_price_required", _PRICE)
        return
    if not is_price(price):
        yield error("suggested_price_invalid", _PRICE, max=MAXIMUM)
    elif contract.plan is not None and number(price) < number(contract.plan["price"]):
        yield warning("suggested_price_below_plan", _PRICE, plan_price=contract.plan["price"])
