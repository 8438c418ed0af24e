"""Changes to a body that may break a rule: each sets one answer to something else."""

from datetime import timedelta

from bodies.answers import drop, paths, put
from bodies.sound import signup_date
from bodies.welcome import changed_email

_PLAIN_AMOUNTS = ("0.01", "0.05", "0.23", "1", "1.5", "100.00", "0100.00", "9999999.99")
_ODD_AMOUNTS = ("-1", "-0", "-0.00", "-0.01", "1.005", "0.005", "1.000", "0.000")
_BIG_AMOUNTS = ("10000000.00", "10000000", "9999999.991", "1" + "0" * 40, "0." + "0" * 40 + "1")
AMOUNTS = (None, "0.00", *_PLAIN_AMOUNTS, *_ODD_AMOUNTS, *_BIG_AMOUNTS)
_TEXTS = (None, "", "curta", "á" * 2000, "á" * 2001, "\r\n" * 2000, "\r\n" * 2001, "😀" * 2000)
_TEXTS += ("😀" * 2001, "\n\r" * 1000, "\n\r" * 1001)
_REGISTRY_OF = {
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
    "setup_fee.ledger_account_id": "ledger_accounts",
    "setup_fee.fiscal_composition_id": "fiscal_compositions",
}


def change(rng, offers, body):
    """Makes one random change."""
    rng.choice(_CHANGES)(rng, offers, body)


def _any_id(rng, offers, body):
    path, registry = rng.choice(list(_REGISTRY_OF.items()))
    ids = [row["id"] for row in offers.known.rows(registry)]
    # The next id is one of the other provider's rows, which were added last.
    unknown = rng.choice((0, max(ids) + 1, 987_654_321))
    put(body, path, unknown if rng.random() < 0.25 else rng.choice(ids))


def _nothing(rng, _offers, body):
    # An origin without a kind is a matter of the rules' own checks.
    path = rng.choice([path for path in paths(body) if path != "origin.kind"])
    if rng.random() < 0.5:
        put(body, path, None)
    else:
        drop(body, path)


def _origin(rng, offers, body):
    known = offers.known
    leads = [row["id"] for row in known.rows("leads")]
    attendances = [row["id"] for row in known.rows("attendances")]
    attendance = rng.choice((None, *attendances, max(attendances) + 1))
    body["origin"] = rng.choice(
        (
            None,
            {"kind": "client_panel"},
            {"kind": "attendance", "attendance_id": attendance},
            {"kind": "attendance_panel", "attendance_id": attendance},
            {"kind": "crm_lead", "lead_id": rng.choice((None, *leads, max(leads) + 1))},
            {"kind": "crm_lead", "lead_id": rng.choice(leads)},
        )
    )


def _far_signup(rng, offers, body):
    today = offers.known.today
    days = rng.choice((-366, -365, -31, -30, 365, 366, rng.randint(-40_000, 40_000)))
    body["signup_date"] = (today + timedelta(days=days)).isoformat()


def _near_signup(rng, offers, body):
    body["signup_date"] = signup_date(rng, offers.known.today).isoformat()


def _setup_fee(rng, offers, body):
    most = offers.known.settings["max_installments"]
    counts = (None, 0, -1, 1, 2, most, most + 1, 10_000)
    body["setup_fee"] = {
        **(body.get("setup_fee") or {}),
        "amount": rng.choice(AMOUNTS),
        "installments": rng.choice(counts),
    }


def _renewal(rng, _offers, body):
    body["renewal"] = {
        "basis": rng.choice((None, "plan_price", "suggested_price", "suggested_price")),
        "suggested_price": rng.choice(AMOUNTS),
        "auto_renewal": rng.choice((None, True, False)),
        "create_at_suggested_price": rng.random() < 0.5,
    }


def _recent_sale(rng, offers, body):
    if offers.known.recent:
        body["client_id"], body["plan_id"] = rng.choice(list(offers.known.recent))


def _setter(path, *values):
    def set_answer(rng, _offers, body):
        put(body, path, rng.choice(values))

    return set_answer


def _email(rng, offers, body):
    body["welcome_email"] = changed_email(rng, offers)


_DOCUMENTS = (None, "nfcom", "nf21", "nf22", "nd", "nfse")
_SWITCHES = ("setup_fee.generate_immediately", "await_activation", "review_receivables")
_CHANGES = (
    *([_any_id] * 8),
    *([_nothing] * 3),
    *([_origin] * 2),
    _far_signup,
    _near_signup,
    *([_setup_fee] * 2),
    *([_renewal] * 2),
    _recent_sale,
    *([_email] * 3),
    *(_setter(path, True, False) for path in (*_SWITCHES, "renewal.auto_renewal")),
    _setter("invoicing_method", None, "per_receivable", "grouped", "not_invoiced"),
    _setter("fiscal_documents.document", *_DOCUMENTS),
    _setter("fiscal_documents.automatic", True, False),
    _setter("fiscal_notes", *_TEXTS),
    _setter("notes", *_TEXTS),
    _setter("additional_notes", *_TEXTS),
    _setter("expected.plan_price", *AMOUNTS),
)
