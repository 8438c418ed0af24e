"""Seeded random rows, written straight into the demo's database."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

from erp.other_tenant import add_other_tenant, last_id
from erp.rows import insert
from rules.known import REGISTRIES
from rules.money import written

TENANT = 1
_CYCLES = (1, 1, 1, 2, 3, 6, 12)
_LONGEST_TERM = 60
_CUSTOMERS_TABLES = ("clients", "addresses", "billing_groups", "leads", "attendances")
_WAYS = ("keep", "next", "previous")


def add_rows(database, rng, today):
    """Adds rows to the registries that figures depend on, and a provider whose rows are unseen."""
    with closing(sqlite3.connect(database)) as connection, connection:
        _add_due_date_rules(connection, rng)
        indices = _add_price_indices(connection, rng)
        _add_plans(connection, rng, indices)
        _add_discount_schemes(connection, rng, today)
        _add_sla_policies(connection, rng)
        _add_rows_for_lone_rules(connection, today)
        add_other_tenant(connection)


def drop_telephony(database):
    """Leaves the demo's provider without an active due-date rule or profile for telephony."""
    with closing(sqlite3.connect(database)) as connection, connection:
        for table in ("due_date_rules", "payment_profiles"):
            query = f"UPDATE {table} SET active = 0 WHERE telephony = 1 AND tenant_id = ?"
            connection.execute(query, (TENANT,))


def make_older(database, contract_id, minutes):
    """Sets back the moment at which a contract was made."""
    with closing(sqlite3.connect(database)) as connection, connection:
        query = "SELECT created_at FROM contracts WHERE id = ?"
        (made_at,) = connection.execute(query, (contract_id,)).fetchone()
        earlier = datetime.fromisoformat(made_at) - timedelta(minutes=minutes)
        moved = earlier.isoformat().replace("+00:00", "Z")
        query = "UPDATE contracts SET created_at = ? WHERE id = ?"
        connection.execute(query, (moved, contract_id))


def foreign_ids(database):
    """The other provider's row in each of the registries."""
    with closing(sqlite3.connect(database)) as connection:
        return {table: last_id(connection, table) for table in (*REGISTRIES, *_CUSTOMERS_TABLES)}


def ids(database, table):
    """All ids of the demo's provider in a table."""
    with closing(sqlite3.connect(database)) as connection:
        query = f"SELECT id FROM {table} WHERE tenant_id = ? ORDER BY id"
        return [row_id for (row_id,) in connection.execute(query, (TENANT,))]


def _add_due_date_rules(connection, rng):
    for number in range(60):
        insert(
            connection,
            "due_date_rules",
            tenant_id=TENANT,
            name=f"Sorteada {number}",
            day=rng.randint(1, 31),
            min_days=rng.choice((0, 0, 1, 5, 10, rng.randint(0, 31), rng.randint(32, 120))),
            business_day=rng.choice(_WAYS),
            telephony=int(rng.random() < 0.15),
            active=int(rng.random() < 0.95),
        )


def _add_price_indices(connection, rng):
    def add(number, rate, active):
        name = f"Índice {number}"
        columns = {"tenant_id": TENANT, "name": name, "rate_12m": rate, "active": active}
        return insert(connection, "price_indices", **columns)

    drawn = (written(rng.randint(-2_000, 20_000)) for _ in range(12))
    rates = ["0.00", "0.01", "-0.01", "4.6213", "0.005", *drawn]
    return [add(number, rate, int(number % 5 != 4)) for number, rate in enumerate(rates)]


def _price_cents(rng):
    shapes = (
        lambda: rng.randint(0, 200),
        lambda: rng.randint(1_000, 30_000),
        lambda: rng.randint(1_000, 30_000),
        lambda: rng.randint(30_000, 1_000_000),
        lambda: rng.randint(900_000_000, 999_999_999),
    )
    return rng.choice(shapes)()


def _add_plans(connection, rng, indices):
    query = "SELECT id FROM plan_kinds WHERE tenant_id = ? AND active = 1"
    kinds = [kind for (kind,) in connection.execute(query, (TENANT,))]
    for number in range(80):
        cycle = rng.choice(_CYCLES)
        has_loyalty = rng.random() < 0.4
        insert(
            connection,
            "plans",
            tenant_id=TENANT,
            code=f"SORTEIO{number:03}",
            kind_id=rng.choice(kinds),
            name=f"Plano sorteado {number}",
            price_cents=_price_cents(rng),
            term_months=cycle * rng.randint(1, _LONGEST_TERM // cycle),
            billing_cycle_months=cycle,
            price_index_id=rng.choice((None, rng.choice(indices), rng.choice(indices))),
            loyalty_months=rng.choice((1, 6, 12, 12, 13, 24)) if has_loyalty else None,
            loyalty_benefit_cents=rng.randint(1, 100_000) if has_loyalty else None,
            active=int(rng.random() < 0.95),
        )


def _add_discount_schemes(connection, rng, today):
    for number in range(50):
        direct, prompt_payment = _discount(rng), _discount(rng)
        until = rng.choice((None, None, None, -400, -1, 0, 1, 200))
        insert(
            connection,
            "discount_schemes",
            tenant_id=TENANT,
            name=f"Desconto sorteado {number}",
            direct_kind=direct[0],
            direct_value=direct[1],
            prompt_payment_kind=prompt_payment[0],
            prompt_payment_value=prompt_payment[1],
            months=rng.choice((None, None, 0, 1, 2, 3, 7, 12, rng.randint(1, 60))),
            valid_until=None if until is None else (today + timedelta(days=until)).isoformat(),
            active=int(rng.random() < 0.95),
        )


def _discount(rng):
    kind = rng.choice((None, "percent", "percent", "fixed"))
    percents = ("0.00", "0.01", "33.3333", "50.00", "100.00", "100.01", "250.00")
    values = {
        None: None,
        "percent": rng.choice((*percents, written(rng.randint(1, 9_999)))),
        "fixed": rng.choice(("0.00", "0.01", "999999.99", written(rng.randint(1, 30_000)))),
    }
    return kind, values[kind]


def _add_rows_for_lone_rules(connection, today):
    """What the rules' own checks need, and the demo need not have: an active profile of a method
    that is not, a due-date rule without days between, discounts at their last day and after it."""
    method = insert(connection, "payment_methods", tenant_id=TENANT, name="Cheque", active=0)
    columns = {"name": "Cheque em mãos", "payment_method_id": method, "telephony": 0, "active": 1}
    insert(connection, "payment_profiles", tenant_id=TENANT, **columns)
    columns = {"name": "No dia 7", "day": 7, "min_days": 0, "business_day": "keep"}
    insert(connection, "due_date_rules", tenant_id=TENANT, **columns, telephony=0, active=1)
    for days in (-1, 0):
        until = (today + timedelta(days=days)).isoformat()
        columns = {"name": f"Até {until}", "valid_until": until, "active": 1}
        insert(connection, "discount_schemes", tenant_id=TENANT, **columns)


def _add_sla_policies(connection, rng):
    for number, hours in enumerate((0, 1, 23, 24, 25, rng.randint(26, 3_000))):
        columns = {"activation_hours": hours, "support_hours": 24, "active": 1}
        insert(connection, "sla_policies", tenant_id=TENANT, name=f"SLA {number}", **columns)
