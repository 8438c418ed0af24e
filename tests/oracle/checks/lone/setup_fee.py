"""The rules about the setup fee."""

from bodies.plain import first
from checks.lone.case import case
from rules.violations.shapes import error, warning

_AMOUNT = "setup_fee.amount"
_COUNT = "setup_fee.installments"
_ACCOUNT = "setup_fee.ledger_account_id"
_IMMEDIATELY = "setup_fee.generate_immediately"


def setup_fee_cases(ground):
    """The first figure that breaks a rule, against the last that does not."""
    fee, most = ground.with_fee, ground.known.settings["max_installments"]
    invalid = error("setup_fee_amount_invalid", _AMOUNT, max="9999999.99")
    for wrong, right in (
        ("-0.01", "0.00"),
        ("1.005", "1.00"),
        ("10000000.00", "9999999.99"),
        ("9" * 40, "0.02"),
    ):
        yield case(invalid, fee, {_AMOUNT: wrong}, {_AMOUNT: right})
    count = error("setup_fee_installments_out_of_range", _COUNT, max=most)
    for wrong, right in ((0, 1), (-1, 1), (most + 1, most)):
        yield case(count, fee, {_COUNT: wrong}, {_COUNT: right})
    below = error("setup_fee_installment_below_cent", _COUNT)
    yield case(below, fee, {_AMOUNT: "0.05", _COUNT: 6}, {_AMOUNT: "0.06", _COUNT: 6})
    missing = error("setup_fee_ledger_account_required", _ACCOUNT)
    yield case(missing, fee, {_ACCOUNT: None}, {_ACCOUNT: None, _AMOUNT: "0.00"})
    closed = first(ground.known, "ledger_accounts", lambda row: not row["accepts_entries"])["id"]
    open_account = ground.account["id"]
    for path in (_ACCOUNT, "ledger_account_id"):
        violation = error("ledger_account_not_postable", path)
        yield case(violation, fee, {path: closed}, {path: open_account})
    free = {"invoicing_method": "not_invoiced"}
    on_free = warning("setup_fee_on_not_invoiced", _AMOUNT)
    yield case(on_free, fee, free, {**free, _AMOUNT: "0.00"})
    useless = warning("generate_immediately_without_effect", _IMMEDIATELY)
    effective = {_IMMEDIATELY: True, "await_activation": True}
    yield case(useless, fee, {_IMMEDIATELY: True}, effective)
