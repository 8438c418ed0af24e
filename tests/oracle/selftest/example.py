"""The catalogue and the body of the API's description."""

from copy import deepcopy

from bodies.answers import put
from rules.known import Known
from rules.preview import preview

_CATALOG = {
    "today": "2026-11-24",
    "settings": {
        "installment_remainder": "first",
        "setup_fee_first_due": "due_date_rule",
        "max_installments": 24,
        "proration": "calendar",
        "renewal": {"enabled": True, "queue_at_open_invoices": 3, "renew_at_open_invoices": 2},
        "holidays": ["2026-06-24"],
        "email_image_hosts": ["img.provedor.example"],
        "registry_links": {},
    },
    "plan_kinds": [{"id": 1, "name": "Internet", "telephony": False}],
    "plans": [
        {
            "id": 1,
            "code": "FIB500",
            "kind_id": 1,
            "name": "Fibra 500 Mega",
            "price": "99.90",
            "term_months": 12,
            "billing_cycle_months": 1,
            "price_index_id": 1,
            "sla_policy_id": None,
            "ledger_account_id": 5,
            "loyalty": {"months": 12, "benefit": "300.00"},
            "active": True,
        }
    ],
    "due_date_rules": [
        {
            "id": 1,
            "name": "Dia 10",
            "day": 10,
            "min_days": 5,
            "business_day": "keep",
            "telephony": False,
        }
    ],
    "sla_policies": [{"id": 1, "name": "Residencial", "activation_hours": 72, "support_hours": 24}],
    "suspension_policies": [{"id": 1, "name": "Residencial"}],
    "inactivity_credit_rules": [{"id": 1, "name": "Dias bloqueados"}],
    "payment_methods": [{"id": 1, "name": "Boleto"}],
    "payment_profiles": [{"id": 1, "name": "Boleto", "payment_method_id": 1, "telephony": False}],
    "discount_schemes": [],
    "ledger_accounts": [
        {"id": 5, "code": "1.01.002", "name": "Internet", "parent_id": 4, "accepts_entries": True},
        {"id": 10, "code": "1.02.001", "name": "Adesão", "parent_id": 9, "accepts_entries": True},
    ],
    "fiscal_compositions": [],
    "sales_reps": [],
    "phone_terminals": [],
    "email_accounts": [],
    "price_indices": [{"id": 1, "name": "IPCA", "rate_12m": "4.62"}],
    "defaults": {},
}
_CLIENT = {"id": 1001, "person": "natural", "addresses": []}
_BODY = {
    "client_id": 1001,
    "origin": {"kind": "client_panel"},
    "signup_date": "2026-11-24",
    "plan_id": 1,
    "due_date_rule_id": 1,
    "sla_policy_id": 1,
    "suspension_policy_id": 1,
    "payment_method_id": 1,
    "payment_profile_id": 1,
    "invoicing_method": "per_receivable",
    "discount_scheme_id": None,
    "fiscal_documents": {"automatic": True, "document": "nfcom"},
    "setup_fee": {"amount": "100.00", "installments": 3, "ledger_account_id": 10},
    "renewal": {"basis": "plan_price", "auto_renewal": True},
    "ledger_account_id": 5,
    "await_activation": False,
    "expected": {
        "plan_price": "99.90",
        "setup_fee_total": "100.00",
        "receivables_total": "1152.18",
        "first_due_date": "2026-12-10",
    },
}


def example_catalog():
    """The catalogue, to be changed at will."""
    return deepcopy(_CATALOG)


def example_preview(catalog=None, **answers):
    """The preview of the body with some answers changed; `__` stands for the dot of a path."""
    body = deepcopy(_BODY)
    for name, value in answers.items():
        put(body, name.replace("__", "."), value)
    return preview(body, Known(catalog or example_catalog(), [_CLIENT], [], [], [], {}))
