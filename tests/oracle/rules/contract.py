"""A request body read against what the ERP holds."""

from datetime import date, timedelta

from rules.money import is_payable, is_price, number

MOST_DAYS_AWAY = 365


class Contract:
    """The answers of a body, and the rows that its ids name. An absent field counts as null."""

    def __init__(self, body, known):
        self.body = body
        self.known = known
        self.today = known.today
        self.settings = known.settings
        self.calendar = known.calendar
        self.fee = body.get("setup_fee") or {}
        self.renewal = body.get("renewal") or {}
        self.expected = body.get("expected") or {}
        self.origin = body.get("origin") or {}
        self.fiscal = body.get("fiscal_documents") or {}
        self.email = body.get("welcome_email")
        self._read_answers()
        self._find_rows()

    def _read_answers(self):
        body = self.body
        signup = body.get("signup_date")
        self.signup_date = None if signup is None else date.fromisoformat(signup)
        self.invoicing_method = body.get("invoicing_method")
        self.await_activation = bool(body.get("await_activation"))
        self.review_receivables = bool(body.get("review_receivables"))
        self.generate_immediately = bool(self.fee.get("generate_immediately"))
        amount, count = self.fee.get("amount"), self.fee.get("installments")
        self.setup_fee_amount = "0.00" if amount is None else amount
        self.installments = 1 if count is None else count
        self.basis = self.renewal.get("basis")
        self.suggested_price = self.renewal.get("suggested_price")
        self.auto_renewal = self.renewal.get("auto_renewal")
        self.create_at_suggested_price = bool(self.renewal.get("create_at_suggested_price"))

    def _find_rows(self):
        self.client = self._named("clients", "client_id")
        self.plan = self._named("plans", "plan_id")
        self.due_date_rule = self._named("due_date_rules", "due_date_rule_id")
        self.sla_policy = self._named("sla_policies", "sla_policy_id")
        self.payment_method = self._named("payment_methods", "payment_method_id")
        self.payment_profile = self._named("payment_profiles", "payment_profile_id")
        self.discount_scheme = self._named("discount_schemes", "discount_scheme_id")
        index_id = None if self.plan is None else self.plan["price_index_id"]
        self.price_index = self.known.row("price_indices", index_id)

    def _named(self, registry, field):
        return self.known.row(registry, self.body.get(field))

    @property
    def is_grouped(self):
        """Whether accounts can be grouped into invoices."""
        return self.invoicing_method == "grouped"

    @property
    def is_telephony(self):
        """Whether the plan is of a telephony kind."""
        return (
            self.plan is not None
            and self.known.row("plan_kinds", self.plan["kind_id"])["telephony"]
        )

    @property
    def has_setup_fee(self):
        """V > 0, also where V cannot be charged."""
        return number(self.setup_fee_amount) > 0

    @property
    def has_valid_setup_fee_amount(self):
        """Whether the amount is one that can be charged."""
        return is_payable(self.setup_fee_amount)

    @property
    def has_valid_installments(self):
        """Whether the number of parcels is allowed, and none of them is below a cent."""
        allowed = 1 <= self.installments <= self.settings["max_installments"]
        return allowed and not self.has_installment_below_cent

    @property
    def has_installment_below_cent(self):
        """V > 0 and V / n < 0.01."""
        return self.has_setup_fee and number(self.setup_fee_amount) * 100 < self.installments

    @property
    def has_known_discount(self):
        """Whether there is no discount, or one that the catalogue has."""
        return self.body.get("discount_scheme_id") is None or self.discount_scheme is not None

    @property
    def has_valid_suggested_price(self):
        """Whether a suggested price is given that can be one."""
        return self.suggested_price is not None and is_price(self.suggested_price)

    @property
    def is_signup_in_range(self):
        """Whether a signup date is given, and is not too far from today."""
        signup = self.signup_date
        return signup is not None and abs((signup - self.today).days) <= MOST_DAYS_AWAY

    @property
    def estimated_activation(self):
        """The day that the SLA promises the activation for, whole days rounded up."""
        if self.signup_date is None or self.sla_policy is None:
            return None
        days = -(-self.sla_policy["activation_hours"] // 24)
        return self.signup_date + timedelta(days=days)

    @property
    def service_start(self):
        """S of the accounts and of the term, or None where it is not known."""
        return self.start(waits=self.await_activation)

    def start(self, waits):
        """S of a part: the estimated activation if it waits for that, else the signup date."""
        if not self.is_signup_in_range:
            return None
        return self.estimated_activation if waits else self.signup_date
