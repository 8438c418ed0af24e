"""How accounts are booked, paid, grouped and documented."""

from datetime import date

from rules.violations.shapes import error, warning

_SUPERSEDED_SINCE = date(2025, 11, 1)
_SUPERSEDED = ("nf21", "nf22")


def billing_violations(contract):
    """The rules about billing."""
    yield from _ledger_accounts(contract)
    yield from _payment(contract)
    yield from _grouping(contract)
    yield from _fiscal(contract)
    if contract.review_receivables and _is_other_than(contract, "per_receivable"):
        yield error("review_requires_per_receivable", "review_receivables")


def _is_other_than(contract, method):
    return contract.invoicing_method is not None and contract.invoicing_method != method


def _ledger_accounts(contract):
    given = {
        "ledger_account_id": contract.body.get("ledger_account_id"),
        "setup_fee.ledger_account_id": contract.fee.get("ledger_account_id"),
    }
    for field, account_id in given.items():
        account = contract.known.row("ledger_accounts", account_id)
        if account is not None and not account["accepts_entries"]:
            yield error("ledger_account_not_postable", field)


def _payment(contract):
    method, profile = contract.payment_method, contract.payment_profile
    if profile is not None and method is not None and profile["payment_method_id"] != method["id"]:
        yield error("payment_profile_of_other_method", "payment_profile_id")


def _grouping(contract):
    group = contract.body.get("billing_group_id")
    if contract.is_grouped and group is None:
        yield error("billing_group_required", "billing_group_id")
    if group is not None and _is_other_than(contract, "grouped"):
        yield error("billing_group_not_allowed", "billing_group_id")
    field = "inactivity_credit_rule_id"
    if contract.body.get(field) is None:
        return
    if _is_other_than(contract, "grouped"):
        yield error("inactivity_credit_requires_grouped", field)
    if contract.plan is not None and contract.plan["billing_cycle_months"] != 1:
        yield error("inactivity_credit_requires_monthly", field)


def _fiscal(contract):
    if contract.body.get("fiscal_notes") and _is_other_than(contract, "per_receivable"):
        yield error("fiscal_notes_require_per_receivable", "fiscal_notes")
    field, document = "fiscal_documents.document", contract.fiscal.get("document")
    if contract.fiscal.get("automatic") and document is None:
        yield error("fiscal_document_required", field)
    signup = contract.signup_date
    if document in _SUPERSEDED and signup is not None and signup >= _SUPERSEDED_SINCE:
        yield warning("fiscal_document_superseded", field)
