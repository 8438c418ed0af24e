"""A second provider, whose ids are to answer like unknown ones."""

from erp.rows import insert

OTHER = 2
_EMPTY = "{}"
_ROWS = {
    "plan_kinds": {"name": "Alheio", "telephony": 0, "active": 1},
    "sla_policies": {"name": "Alheio", "activation_hours": 24, "support_hours": 24, "active": 1},
    "suspension_policies": {"name": "Alheio", "active": 1},
    "inactivity_credit_rules": {"name": "Alheio", "active": 1},
    "payment_methods": {"name": "Alheio", "active": 1},
    "fiscal_compositions": {"name": "Alheio", "active": 1},
    "sales_reps": {"name": "Alheio", "active": 1},
    "email_accounts": {"name": "Alheio", "address": "alheio@outro.example", "active": 1},
    "ledger_accounts": {"code": "1", "name": "Alheio", "accepts_entries": 1, "active": 1},
    "phone_terminals": {"number": "1100000000", "available": 1, "active": 1},
    "due_date_rules": {
        "name": "Alheio",
        "day": 10,
        "min_days": 5,
        "business_day": "keep",
        "telephony": 0,
        "active": 1,
    },
    "discount_schemes": {"name": "Alheio", "active": 1},
    "price_indices": {"name": "Alheio", "rate_12m": "1.00", "active": 1},
}
_CLIENT = {
    "code": "X1",
    "name": "Cliente alheio",
    "search_name": "cliente alheio",
    "document": "11144477735",
    "person": "natural",
    "city": "Longe",
    "state": "AC",
    "defaults": _EMPTY,
}


def add_other_tenant(connection):
    """Adds the provider with one row in each registry, the first of its kind."""
    copied = "SELECT ?, 'Outro', utc_offset_minutes, settings, defaults FROM tenants WHERE id = 1"
    columns = "(id, name, utc_offset_minutes, settings, defaults)"
    connection.execute(f"INSERT INTO tenants {columns} {copied}", (OTHER,))
    made = {table: _add(connection, table, **row) for table, row in _ROWS.items()}
    method = made["payment_methods"]
    profile = {"name": "Alheio", "payment_method_id": method, "telephony": 0, "active": 1}
    _add(connection, "payment_profiles", **profile)
    plan = {"code": "ALHEIO", "kind_id": made["plan_kinds"], "name": "Alheio", "price_cents": 9_990}
    _add(connection, "plans", **plan, term_months=12, billing_cycle_months=1, active=1)
    client = _add(connection, "clients", **_CLIENT)
    _add(connection, "addresses", client_id=client, label="Alheio", text="Rua Alheia, 1")
    _add(connection, "billing_groups", client_id=client, name="Alheio", name_key="alheio", active=1)
    _add(connection, "leads", client_id=client, stage="effectuation")
    protocol = {"protocol": "1", "subject": "Alheio", "opened_at": "2026-01-05T12:00:00Z"}
    _add(connection, "attendances", client_id=client, **protocol)


def last_id(connection, table):
    """The provider's row in a table."""
    query = f"SELECT max(id) FROM {table} WHERE tenant_id = ?"
    return connection.execute(query, (OTHER,)).fetchone()[0]


def _add(connection, table, **columns):
    return insert(connection, table, tenant_id=OTHER, **columns)
