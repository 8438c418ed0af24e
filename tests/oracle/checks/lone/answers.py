"""`required`."""

from bodies.answers import get
from checks.lone.case import case
from rules.violations.shapes import error

_FIELDS = (
    "client_id",
    "origin",
    "signup_date",
    "plan_id",
    "due_date_rule_id",
    "sla_policy_id",
    "suspension_policy_id",
    "payment_method_id",
    "payment_profile_id",
    "invoicing_method",
    "ledger_account_id",
    "renewal.basis",
    "renewal.auto_renewal",
    "expected.plan_price",
)


def required_cases(ground):
    """Each required answer, missing and given."""
    for field in _FIELDS:
        given = {field: get(ground.plain, field)}
        yield case(error("required", field), ground.plain, {field: None}, given)
    attendance = ground.known.rows("attendances")[0]
    lead = _ready_lead(ground.known)
    for kind, field, row in (
        ("attendance", "attendance_id", attendance),
        ("attendance_panel", "attendance_id", attendance),
        ("crm_lead", "lead_id", lead),
    ):
        missing, given = {"kind": kind}, {"kind": kind, field: row["id"]}
        base = {**ground.plain, "client_id": row["client_id"]}
        yield case(
            error("required", f"origin.{field}"), base, {"origin": missing}, {"origin": given}
        )
    yield case(error("required", "origin"), ground.plain, {"origin": {}}, {})
    # What else may be missing counts as nothing, one, or off.
    optional = ("setup_fee", "fiscal_documents", "review_receivables", "await_activation", "notes")
    yield case(
        error("required", "plan_id"), ground.plain, {"plan_id": None}, dict.fromkeys(optional)
    )


def _ready_lead(known):
    ready = [row for row in known.rows("leads") if row["stage"] == "effectuation"]
    return next(row for row in ready if row["contract_id"] is None)
