"""Bodies that a careful salesperson would send: they break no rule but warnings."""

from datetime import timedelta

from bodies.welcome import sound_email
from rules.money import cents, written

_HIGHEST_PRICE = 999_999_999


def sound_body(rng, offers):
    """A random body without errors."""
    client = rng.choice(offers.clients)
    plan = rng.choice(offers.active["plans"])
    billing = _billing(rng, offers, client, plan)
    body = {
        "client_id": client["id"],
        "origin": _origin(rng, offers, client),
        "signup_date": signup_date(rng, offers.known.today).isoformat(),
        "plan_id": plan["id"],
        "sla_policy_id": rng.choice(offers.active["sla_policies"])["id"],
        "suspension_policy_id": rng.choice(offers.active["suspension_policies"])["id"],
        **billing,
        "discount_scheme_id": _maybe(rng, 0.5, offers.running_discounts),
        "fiscal_documents": rng.choice(_FISCAL_DOCUMENTS),
        "notes": rng.choice(("", "Cliente prefere contato à tarde", "linha\r\noutra")),
        "installation_address_id": _maybe(rng, 0.7, client["addresses"]),
        "setup_fee": _setup_fee(rng, offers),
        "sales_rep_id": _maybe(rng, 0.3, offers.active["sales_reps"]),
        "additional_notes": "",
        "welcome_email": sound_email(rng, offers) if rng.random() < 0.3 else None,
        "renewal": _renewal(rng, offers, plan),
        "ledger_account_id": rng.choice(offers.postable)["id"],
        "await_activation": rng.random() < 0.35,
        "expected": {"plan_price": plan["price"]},
    }
    is_per_receivable = body["invoicing_method"] == "per_receivable"
    body["review_receivables"] = is_per_receivable and rng.random() < 0.3
    body["fiscal_notes"] = "Pedido 42" if is_per_receivable and rng.random() < 0.3 else ""
    return body


def signup_date(rng, today):
    """Mostly near today, often at the end of a month, seldom years away."""
    reach = rng.choice((0, 30, 30, 365, 365))
    day = today + timedelta(days=rng.randint(-reach, reach))
    if rng.random() < 0.25:
        day = day.replace(day=1) - timedelta(days=rng.randint(1, 4))
    return day if abs((day - today).days) <= 365 else today


_FISCAL_DOCUMENTS = (
    None,
    {"automatic": False, "document": None},
    {"automatic": True, "document": "nfcom"},
    {"automatic": True, "document": "nd"},
    {"automatic": True, "document": "nfse"},
    {"automatic": True, "document": "nf21"},
    {"automatic": True, "document": "nf22"},
)


def _maybe(rng, chance, rows):
    return rng.choice(rows)["id"] if rows and rng.random() < chance else None


def _origin(rng, offers, client):
    kinds = ["client_panel"]
    if client["id"] in offers.attendances_of:
        kinds += ["attendance", "attendance_panel"]
    if client["id"] in offers.leads_of:
        kinds.append("crm_lead")
    kind = rng.choice(kinds)
    if kind == "crm_lead":
        return {"kind": kind, "lead_id": rng.choice(offers.leads_of[client["id"]])["id"]}
    if kind == "client_panel":
        return {"kind": kind}
    attendance = rng.choice(offers.attendances_of[client["id"]])
    return {"kind": kind, "attendance_id": attendance["id"]}


def _billing(rng, offers, client, plan):
    is_telephony, groups = offers.is_telephony(plan), offers.groups_of.get(client["id"])
    methods = ["per_receivable", "per_receivable", "not_invoiced"] + ["grouped"] * bool(groups)
    method = "grouped" if is_telephony else rng.choice(methods)
    is_grouped = method == "grouped"
    rules, profiles = offers.active["due_date_rules"], offers.active["payment_profiles"]
    if is_telephony:
        rules = offers.telephony_rules or rules
        profiles = offers.telephony_profiles or profiles
    profile = rng.choice(profiles)
    is_monthly = plan["billing_cycle_months"] == 1
    credit = 0.5 if is_grouped and is_monthly else 0
    return {
        "due_date_rule_id": rng.choice(rules)["id"],
        "payment_method_id": profile["payment_method_id"],
        "payment_profile_id": profile["id"],
        "invoicing_method": method,
        "billing_group_id": rng.choice(groups)["id"] if is_grouped and groups else None,
        "inactivity_credit_rule_id": _maybe(rng, credit, offers.active["inactivity_credit_rules"]),
        "phone_terminal_id": _maybe(rng, 0.5 * is_telephony, offers.free_terminals),
    }


def _setup_fee(rng, offers):
    most = offers.known.settings["max_installments"]
    fees = (0, 0, rng.randint(most, 50_000), rng.randint(most, _HIGHEST_PRICE), 10_000)
    fee = rng.choice(fees)
    zero = rng.choice((None, "0", "0.0", "0.00"))
    return {
        "amount": zero if fee == 0 else written(fee),
        "installments": rng.randint(1, most),
        "ledger_account_id": None if fee == 0 else rng.choice(offers.postable)["id"],
        "fiscal_composition_id": _maybe(rng, 0.3, offers.active["fiscal_compositions"]),
        "generate_immediately": rng.random() < 0.3,
    }


def _renewal(rng, offers, plan):
    suggested = rng.random() < 0.4
    price = cents(plan["price"])
    above = rng.choice((price, price + 1, price * 21 // 20, price * 3 // 2))
    is_price = 0 < above <= _HIGHEST_PRICE
    return {
        "basis": "suggested_price" if suggested else "plan_price",
        "suggested_price": written(above if is_price else _HIGHEST_PRICE) if suggested else None,
        "auto_renewal": not offers.is_telephony(plan) and rng.random() < 0.8,
        "create_at_suggested_price": suggested and rng.random() < 0.5,
    }
