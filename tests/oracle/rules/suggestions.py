"""Section 6: what the wizard suggests as the price of the renewal."""

from fractions import Fraction

from rules.discounts import direct_discount
from rules.money import cents, number, rounded, written


def suggested_prices(contract):
    """The suggestions in their order, none without a plan."""
    if contract.plan is None:
        return []
    price, scheme = cents(contract.plan["price"]), contract.discount_scheme
    suggestions = [{"basis": "plan_price", "amount": written(price)}]
    if scheme is not None and scheme["months"] is None and scheme["direct"] is not None:
        net = price - direct_discount(scheme, price)
        suggestions.append({"basis": "net_price", "amount": written(net)})
    index = contract.price_index
    if index is not None:
        amount = written(_indexed(price, index))
        suggestions.append({"basis": "index", "index": index["name"], "amount": amount})
    return suggestions


def recommended_price(contract):
    """The index's price when it is above the plan's, else the plan's."""
    if contract.plan is None:
        return None
    price, index = cents(contract.plan["price"]), contract.price_index
    indexed = price if index is None else _indexed(price, index)
    return written(max(price, indexed))


def _indexed(price, index):
    return rounded(Fraction(price) * (1 + number(index["rate_12m"]) / 100))
