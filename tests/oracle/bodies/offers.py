"""What a salesperson could choose from: active rows, sorted out once."""

from datetime import date

from rules.known import REGISTRIES, is_active


class Offers:
    """The active rows of every registry, and those that belong together."""

    def __init__(self, known):
        self.known = known
        self.active = {name: list(filter(is_active, known.rows(name))) for name in REGISTRIES}
        self.clients = known.rows("clients")
        self.groups_of = self._by_client("billing_groups", is_active)
        self.attendances_of = self._by_client("attendances", lambda row: True)
        self.leads_of = self._by_client("leads", _is_ready)
        self.profiles_of = {}
        for profile in self.active["payment_profiles"]:
            self.profiles_of.setdefault(profile["payment_method_id"], []).append(profile)
        self.telephony_rules = [row for row in self.active["due_date_rules"] if row["telephony"]]
        self.telephony_profiles = [
            row for row in self.active["payment_profiles"] if row["telephony"]
        ]
        self.free_terminals = [row for row in self.active["phone_terminals"] if row["available"]]
        self.running_discounts = [
            row for row in self.active["discount_schemes"] if _is_running(row, known.today)
        ]
        self.postable = [row for row in self.active["ledger_accounts"] if row["accepts_entries"]]

    def _by_client(self, registry, is_fit):
        found = {}
        for row in filter(is_fit, self.known.rows(registry)):
            found.setdefault(row["client_id"], []).append(row)
        return found

    def is_telephony(self, plan):
        """Whether a plan is of a telephony kind."""
        return self.known.row("plan_kinds", plan["kind_id"])["telephony"]


def _is_ready(lead):
    return lead["stage"] == "effectuation" and lead["contract_id"] is None


def _is_running(scheme, today):
    return scheme["valid_until"] is None or date.fromisoformat(scheme["valid_until"]) >= today
