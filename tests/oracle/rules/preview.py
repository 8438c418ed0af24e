"""The whole answer to a body, as POST /contracts/preview should give it."""

from rules.accounts import accounts_part
from rules.contract import Contract
from rules.renewal import renewal_part
from rules.setup_fee import setup_fee_part
from rules.suggestions import recommended_price, suggested_prices
from rules.violations import violations


def preview(body, known):
    """Every part that the body allows, and every violation."""
    contract = Contract(body, known)
    parts = {
        "setup_fee": setup_fee_part(contract),
        "receivables": accounts_part(contract),
        "renewal": renewal_part(contract),
        "suggested_prices": suggested_prices(contract),
        "recommended_price": recommended_price(contract),
    }
    return {**parts, "violations": violations(contract, parts)}
