"""What the ERP holds, as far as the rules look at it."""

from datetime import date

from rules.calendar import BankCalendar

REGISTRIES = (
    "plan_kinds",
    "plans",
    "due_date_rules",
    "sla_policies",
    "suspension_policies",
    "inactivity_credit_rules",
    "payment_methods",
    "payment_profiles",
    "discount_schemes",
    "ledger_accounts",
    "fiscal_compositions",
    "sales_reps",
    "phone_terminals",
    "email_accounts",
    "price_indices",
)


class Known:
    """The catalogue and everything about customers, by id; `recent` holds the contracts of the
    last ten minutes as (client id, plan id) -> {"contract_id", "number"}."""

    def __init__(self, catalog, clients, billing_groups, leads, attendances, recent):
        self.today = date.fromisoformat(catalog["today"])
        self.settings = catalog["settings"]
        self.defaults = catalog["defaults"]
        self.calendar = BankCalendar(self.settings["holidays"])
        self._rows = {name: _by_id(catalog[name]) for name in REGISTRIES}
        self._rows["clients"] = _by_id(clients)
        self._rows["billing_groups"] = _by_id(billing_groups)
        self._rows["leads"] = _by_id(leads)
        self._rows["attendances"] = _by_id(attendances)
        self._rows["addresses"] = _by_id(
            {**address, "client_id": client["id"]}
            for client in clients
            for address in client["addresses"]
        )
        self.recent = recent

    def row(self, registry, row_id):
        """The row of an id, or None."""
        return self._rows[registry].get(row_id)

    def rows(self, registry):
        """All rows of a registry, inactive ones too."""
        return list(self._rows[registry].values())


def is_active(row):
    """Rows are active unless they say otherwise."""
    return row.get("active", True)


def _by_id(rows):
    return {row["id"]: row for row in rows}
