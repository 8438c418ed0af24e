"""The setup fee and its parcels."""

from rules.money import MAXIMUM
from rules.violations.shapes import error, warning

_AMOUNT = "setup_fee.amount"
_INSTALLMENTS = "setup_fee.installments"
_ACCOUNT = "setup_fee.ledger_account_id"


def setup_fee_violations(contract):
    """The rules about the setup fee."""
    most = contract.settings["max_installments"]
    if not contract.has_valid_setup_fee_amount:
        yield error("setup_fee_amount_invalid", _AMOUNT, max=MAXIMUM)
    if not 1 <= contract.installments <= most:
        yield error("setup_fee_installments_out_of_range", _INSTALLMENTS, max=most)
    if contract.has_installment_below_cent:
        yield error("setup_fee_installment_below_cent", _INSTALLMENTS)
    if contract.has_setup_fee and contract.fee.get("ledger_account_id") is None:
        yield error("setup_fee_ledger_account_required", _ACCOUNT)
    if contract.has_setup_fee and contract.invoicing_method == "not_invoiced":
        yield warning("setup_fee_on_not_invoiced", _AMOUNT)
    if contract.generate_immediately and not contract.await_activation:
        yield warning("generate_immediately_without_effect", "setup_fee.generate_immediately")
