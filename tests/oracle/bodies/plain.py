"""The body that every rule's own check starts from: it breaks none, and warns of none."""

from rules.known import is_active


def plain_body(known, plan=None, client=None):
    """A contract of a monthly plan without loyalty, for somebody who bought nothing lately."""
    plan = plan or monthly_plan(known)
    client = client or customer(known, "natural")
    profile = first(known, "payment_profiles", lambda row: _is_plain_profile(known, row))
    return {
        "client_id": client["id"],
        "origin": {"kind": "client_panel"},
        "signup_date": known.today.isoformat(),
        "plan_id": plan["id"],
        "due_date_rule_id": first(known, "due_date_rules", lambda row: not row["telephony"])["id"],
        "sla_policy_id": first(known, "sla_policies", lambda row: row["activation_hours"] == 72)[
            "id"
        ],
        "suspension_policy_id": first(known, "suspension_policies")["id"],
        "inactivity_credit_rule_id": None,
        "payment_method_id": profile["payment_method_id"],
        "payment_profile_id": profile["id"],
        "invoicing_method": "per_receivable",
        "billing_group_id": None,
        "discount_scheme_id": None,
        "fiscal_documents": {"automatic": True, "document": "nfcom"},
        "notes": "",
        "fiscal_notes": "",
        "phone_terminal_id": None,
        "installation_address_id": None,
        "setup_fee": {
            "amount": "0.00",
            "installments": 1,
            "ledger_account_id": None,
            "fiscal_composition_id": None,
            "generate_immediately": False,
        },
        "sales_rep_id": None,
        "additional_notes": "",
        "welcome_email": None,
        "renewal": {
            "basis": "plan_price",
            "suggested_price": None,
            "auto_renewal": True,
            "create_at_suggested_price": False,
        },
        "ledger_account_id": ledger_account(known)["id"],
        "await_activation": False,
        "review_receivables": False,
        "expected": {"plan_price": plan["price"]},
    }


def first(known, registry, is_wanted=lambda row: True, active=True):
    """The first row that is wanted."""
    for row in known.rows(registry):
        if is_active(row) == active and is_wanted(row):
            return row
    raise LookupError(f"no fitting row in {registry}")


def monthly_plan(known, loyalty_months=None, active=True, telephony=False):
    """A monthly plan of at least a year, with so many months of loyalty."""

    def fits(plan):
        months = None if plan["loyalty"] is None else plan["loyalty"]["months"]
        is_telephony = known.row("plan_kinds", plan["kind_id"])["telephony"]
        is_monthly = plan["billing_cycle_months"] == 1 and plan["term_months"] >= 12
        return is_monthly and months == loyalty_months and is_telephony == telephony

    return first(known, "plans", fits, active)


def customer(known, person, is_wanted=lambda client: True):
    """A customer with an active billing group and an address, who bought nothing lately."""
    buyers = {client_id for client_id, _ in known.recent}

    def fits(client):
        groups = [row for row in known.rows("billing_groups") if row["client_id"] == client["id"]]
        is_fresh = client["person"] == person and client["id"] not in buyers
        return (
            is_fresh and client["addresses"] and any(map(is_active, groups)) and is_wanted(client)
        )

    return first(known, "clients", fits)


def billing_group(known, client_id):
    """An active billing group of a customer."""
    return first(known, "billing_groups", lambda row: row["client_id"] == client_id)


def ledger_account(known):
    """An account that takes entries."""
    return first(known, "ledger_accounts", lambda row: row["accepts_entries"])


def _is_plain_profile(known, profile):
    is_offered = is_active(known.row("payment_methods", profile["payment_method_id"]))
    return is_offered and not profile["telephony"]
