"""Answers that nothing stands in for."""

from rules.violations.shapes import error

_TOP = (
    "client_id",
    "signup_date",
    "plan_id",
    "due_date_rule_id",
    "sla_policy_id",
    "suspension_policy_id",
    "payment_method_id",
    "payment_profile_id",
    "invoicing_method",
    "ledger_account_id",
)
_CARRIED = {
    "attendance": "attendance_id",
    "attendance_panel": "attendance_id",
    "crm_lead": "lead_id",
}


def required_violations(contract):
    """`required`, for each answer that is missing."""
    missing = [field for field in _TOP if contract.body.get(field) is None]
    if contract.origin.get("kind") is None:
        missing.append("origin")
    carried = _CARRIED.get(contract.origin.get("kind"))
    if carried is not None and contract.origin.get(carried) is None:
        missing.append(f"origin.{carried}")
    for name in ("basis", "auto_renewal"):
        if contract.renewal.get(name) is None:
            missing.append(f"renewal.{name}")
    if contract.expected.get("plan_price") is None:
        missing.append("expected.plan_price")
    return [error("required", field) for field in missing]
