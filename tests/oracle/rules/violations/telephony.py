"""What a telephony plan asks for, and what any other plan does not have."""

from rules.known import is_active
from rules.violations.shapes import error


def telephony_violations(contract):
    """The rules about telephony."""
    if contract.plan is None:
        return
    if not contract.is_telephony:
        if contract.body.get("phone_terminal_id") is not None:
            yield error("phone_terminal_requires_telephony", "phone_terminal_id")
        return
    if contract.invoicing_method not in (None, "grouped"):
        yield error("telephony_requires_grouped", "invoicing_method")
    if contract.auto_renewal:
        yield error("telephony_requires_no_auto_renewal", "renewal.auto_renewal")
    if _should_be_telephony(contract, "due_date_rules", contract.due_date_rule):
        yield error("telephony_due_date_rule", "due_date_rule_id")
    if _should_be_telephony(contract, "payment_profiles", contract.payment_profile):
        yield error("telephony_payment_profile", "payment_profile_id")


def _should_be_telephony(contract, registry, chosen):
    if chosen is None or chosen["telephony"]:
        return False
    return any(row["telephony"] and is_active(row) for row in contract.known.rows(registry))
