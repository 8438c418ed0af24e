"""Every id that a body can carry, with a body that carries one which can be used."""

from typing import NamedTuple

from bodies.plain import first


class Id(NamedTuple):
    """Where an id stands, which registry it is of, a body around it, and a row that fits."""

    path: str
    registry: str
    base: dict
    fit: int


_PLAIN = {
    "client_id": "clients",
    "plan_id": "plans",
    "due_date_rule_id": "due_date_rules",
    "sla_policy_id": "sla_policies",
    "suspension_policy_id": "suspension_policies",
    "payment_method_id": "payment_methods",
    "payment_profile_id": "payment_profiles",
    "ledger_account_id": "ledger_accounts",
}


def registry_ids(ground):
    """The ids of the catalogue's rows, and the customer's."""
    plain, fee = ground.plain, ground.with_fee
    for path, registry in _PLAIN.items():
        yield Id(path, registry, plain, plain[path])
    for path, registry, base in (
        ("inactivity_credit_rule_id", "inactivity_credit_rules", ground.grouped),
        ("discount_scheme_id", "discount_schemes", plain),
        ("phone_terminal_id", "phone_terminals", ground.telephony),
        ("sales_rep_id", "sales_reps", plain),
        ("setup_fee.ledger_account_id", "ledger_accounts", fee),
        ("setup_fee.fiscal_composition_id", "fiscal_compositions", fee),
        ("welcome_email.sender_account_id", "email_accounts", ground.with_email),
    ):
        yield Id(path, registry, base, first(ground.known, registry, usable(registry))["id"])


def customers_ids(ground):
    """The ids of what belongs to a customer."""
    known, plain = ground.known, ground.plain
    address = ground.client["addresses"][0]["id"]
    yield Id("installation_address_id", "addresses", plain, address)
    yield Id("billing_group_id", "billing_groups", ground.grouped, ground.group["id"])
    attendance = first(known, "attendances")
    asked = {"client_id": attendance["client_id"], "origin": {"kind": "attendance"}}
    yield Id("origin.attendance_id", "attendances", {**plain, **asked}, attendance["id"])
    lead = ready_lead(known)
    sold = {"client_id": lead["client_id"], "origin": {"kind": "crm_lead"}}
    yield Id("origin.lead_id", "leads", {**plain, **sold}, lead["id"])


def ready_lead(known):
    """A lead in the effectuation stage that nothing was made of yet."""
    return first(
        known, "leads", lambda row: row["stage"] == "effectuation" and row["contract_id"] is None
    )


def usable(registry):
    """What a row of a registry must be like, beside being active."""
    return {
        "ledger_accounts": lambda row: row["accepts_entries"],
        "phone_terminals": lambda row: row["available"],
        "discount_schemes": lambda row: row["valid_until"] is None,
    }.get(registry, lambda row: True)
