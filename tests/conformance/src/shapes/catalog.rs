//! The catalogue. Any of its rows may say whether it is active.

use crate::shape::Shape::{
    self, Amount, Date, Flag, Integer, List, Map, OrNull, Percentage, Text, Word,
};
use crate::shape::object;

const NAMED: Shape = object! { id: Integer, name: Text; active: Flag };

const SETTINGS: Shape = object! {
    installment_remainder: Word(&["first", "last", "spread"]),
    setup_fee_first_due: Word(&["due_date_rule", "signup_date"]),
    max_installments: Integer,
    proration: Word(&["none", "calendar", "commercial_30"]),
    renewal: object! { enabled: Flag, queue_at_open_invoices: Integer, renew_at_open_invoices: Integer },
    holidays: List(&Date),
    email_image_hosts: List(&Text),
    registry_links: Map(&Text)
};

const PLAN: Shape = object! {
    id: Integer, code: Text, kind_id: Integer, name: Text, price: Amount, term_months: Integer,
    billing_cycle_months: Integer, price_index_id: OrNull(&Integer), sla_policy_id: OrNull(&Integer),
    ledger_account_id: OrNull(&Integer),
    loyalty: OrNull(&object! { months: Integer, benefit: Amount });
    active: Flag
};

const DUE_DATE_RULE: Shape = object! {
    id: Integer, name: Text, day: Integer, min_days: Integer,
    business_day: Word(&["keep", "next", "previous"]), telephony: Flag;
    active: Flag
};

const DISCOUNT: Shape = object! { kind: Word(&["percent", "fixed"]), value: Percentage };

const DISCOUNT_SCHEME: Shape = object! {
    id: Integer, name: Text, direct: OrNull(&DISCOUNT), prompt_payment: OrNull(&DISCOUNT),
    months: OrNull(&Integer), valid_until: OrNull(&Date);
    active: Flag
};

/// What an account configuration suggests: the general one, or a customer's own.
pub const DEFAULTS: Shape = object! {
    due_date_rule_id: OrNull(&Integer), sla_policy_id: OrNull(&Integer),
    suspension_policy_id: OrNull(&Integer), payment_method_id: OrNull(&Integer),
    payment_profile_id: OrNull(&Integer),
    invoicing_method: OrNull(&Word(&["per_receivable", "grouped", "not_invoiced"])),
    discount_scheme_id: OrNull(&Integer), email_account_id: OrNull(&Integer)
};

/// `GET /catalog`.
pub const CATALOG: Shape = object! {
    today: Date,
    settings: SETTINGS,
    plan_kinds: List(&object! { id: Integer, name: Text, telephony: Flag; active: Flag }),
    plans: List(&PLAN),
    due_date_rules: List(&DUE_DATE_RULE),
    sla_policies: List(&object! {
        id: Integer, name: Text, activation_hours: Integer, support_hours: Integer; active: Flag
    }),
    suspension_policies: List(&NAMED),
    inactivity_credit_rules: List(&NAMED),
    payment_methods: List(&NAMED),
    payment_profiles: List(&object! {
        id: Integer, name: Text, payment_method_id: Integer, telephony: Flag; active: Flag
    }),
    discount_schemes: List(&DISCOUNT_SCHEME),
    ledger_accounts: List(&object! {
        id: Integer, code: Text, name: Text, parent_id: OrNull(&Integer), accepts_entries: Flag; active: Flag
    }),
    fiscal_compositions: List(&NAMED),
    sales_reps: List(&NAMED),
    phone_terminals: List(&object! { id: Integer, number: Text, available: Flag; active: Flag }),
    email_accounts: List(&object! { id: Integer, name: Text, address: Text; active: Flag }),
    price_indices: List(&object! { id: Integer, name: Text, rate_12m: Percentage; active: Flag }),
    defaults: DEFAULTS
};
