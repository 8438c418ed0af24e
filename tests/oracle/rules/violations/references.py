"""Ids that name nothing, or something that is not to be had."""

from datetime import date

from rules.known import is_active
from rules.violations.shapes import error

_TOP = {
    "client_id": "clients",
    "plan_id": "plans",
    "due_date_rule_id": "due_date_rules",
    "sla_policy_id": "sla_policies",
    "suspension_policy_id": "suspension_policies",
    "inactivity_credit_rule_id": "inactivity_credit_rules",
    "payment_method_id": "payment_methods",
    "payment_profile_id": "payment_profiles",
    "billing_group_id": "billing_groups",
    "discount_scheme_id": "discount_schemes",
    "phone_terminal_id": "phone_terminals",
    "installation_address_id": "addresses",
    "sales_rep_id": "sales_reps",
    "ledger_account_id": "ledger_accounts",
}
_OF_A_CUSTOMER = ("billing_groups", "addresses", "attendances")


def reference_violations(contract):
    """`unknown_reference` and `inactive_reference`, for each id that is given."""
    for field, registry, row_id in _given(contract):
        row = contract.known.row(registry, row_id)
        if row is None or _is_of_another_customer(contract, registry, row):
            yield error("unknown_reference", field)
        elif not _is_offered(registry, row, contract.today):
            yield error("inactive_reference", field)


def _given(contract):
    ids = [(field, registry, contract.body.get(field)) for field, registry in _TOP.items()]
    fee, email, origin = contract.fee, contract.email or {}, contract.origin
    ids.append(("setup_fee.ledger_account_id", "ledger_accounts", fee.get("ledger_account_id")))
    composition = fee.get("fiscal_composition_id")
    ids.append(("setup_fee.fiscal_composition_id", "fiscal_compositions", composition))
    sender = email.get("sender_account_id")
    ids.append(("welcome_email.sender_account_id", "email_accounts", sender))
    if origin.get("kind") in ("attendance", "attendance_panel"):
        ids.append(("origin.attendance_id", "attendances", origin.get("attendance_id")))
    if origin.get("kind") == "crm_lead":
        ids.append(("origin.lead_id", "leads", origin.get("lead_id")))
    return [given for given in ids if given[2] is not None]


def _is_of_another_customer(contract, registry, row):
    if registry not in _OF_A_CUSTOMER:
        return False
    customer = contract.body.get("client_id")
    if customer is None:
        # Without a customer nothing is theirs; an attendance brings the customer that it is of.
        return registry != "attendances"
    return row["client_id"] != customer


def _is_offered(registry, row, today):
    if registry == "phone_terminals" and not row["available"]:
        return False
    if registry == "discount_schemes" and row["valid_until"] is not None:
        return is_active(row) and date.fromisoformat(row["valid_until"]) >= today
    return is_active(row)
