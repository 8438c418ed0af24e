"""What the rules' own checks stand on: what the ERP holds, and a few bodies of each kind."""

from bodies.plain import billing_group, customer, first, ledger_account, monthly_plan, plain_body


class Ground:
    """`foreign` names a row of another provider for each table, `recent` and `faded` the customer
    and plan of a contract of the last ten minutes, and of one that is a little older."""

    def __init__(self, known, foreign, recent, faded):
        self.known = known
        self.foreign = foreign
        self.recent = recent
        self.faded = faded
        self.plain = plain_body(known)
        self.client = known.row("clients", self.plain["client_id"])
        self.stranger = customer(known, "natural", lambda row: row["id"] != self.client["id"])
        self.group = billing_group(known, self.client["id"])
        self.account = ledger_account(known)
        self.grouped = {
            **self.plain,
            "invoicing_method": "grouped",
            "billing_group_id": self.group["id"],
        }
        self.telephony = self._telephony()
        self.with_fee = {
            **self.plain,
            "setup_fee": {
                "amount": "100.00",
                "installments": 2,
                "ledger_account_id": self.account["id"],
            },
        }
        self.with_email = {
            **self.plain,
            "welcome_email": {
                "to": "contato@cliente.example",
                "subject": "Bem-vindo",
                "sender_account_id": first(known, "email_accounts")["id"],
                "body_html": "<p>Olá, <strong>{{client_name}}</strong>!</p>",
            },
        }

    def of_plan(self, plan, base=None):
        """A body for another plan."""
        return {
            **(base or self.plain),
            "plan_id": plan["id"],
            "expected": {"plan_price": plan["price"]},
        }

    def is_quarterly(self, plan):
        """Whether a plan is billed every three months, and has neither loyalty nor telephony."""
        is_telephony = self.known.row("plan_kinds", plan["kind_id"])["telephony"]
        return plan["billing_cycle_months"] == 3 and plan["loyalty"] is None and not is_telephony

    def _telephony(self):
        known = self.known
        profile = first(known, "payment_profiles", lambda row: row["telephony"])
        body = self.of_plan(monthly_plan(known, telephony=True), self.grouped)
        return {
            **body,
            "due_date_rule_id": first(known, "due_date_rules", lambda row: row["telephony"])["id"],
            "payment_method_id": profile["payment_method_id"],
            "payment_profile_id": profile["id"],
            "renewal": {**body["renewal"], "auto_renewal": False},
        }
