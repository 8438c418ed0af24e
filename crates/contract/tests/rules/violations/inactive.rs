//! Ids of rows that are no longer offered.

use crate::support::{Line, check};

const INACTIVE: [Line; 18] = [
    (
        "plan",
        |c| c.terms.plan_id = Some(7.into()),
        &[("plan_id", "inactive_reference")],
    ),
    (
        "due-date rule",
        |c| c.terms.due_date_rule_id = Some(7.into()),
        &[("due_date_rule_id", "inactive_reference")],
    ),
    (
        "SLA",
        |c| c.terms.sla_policy_id = Some(7.into()),
        &[("sla_policy_id", "inactive_reference")],
    ),
    (
        "suspension policy",
        |c| c.terms.suspension_policy_id = Some(7.into()),
        &[("suspension_policy_id", "inactive_reference")],
    ),
    (
        "inactivity credit",
        |c| {
            c.grouped();
            c.terms.inactivity_credit_rule_id = Some(7.into());
        },
        &[("inactivity_credit_rule_id", "inactive_reference")],
    ),
    (
        "payment method",
        |c| {
            c.terms.payment_method_id = Some(7.into());
            c.terms.payment_profile_id = Some(8.into());
        },
        &[("payment_method_id", "inactive_reference")],
    ),
    (
        "payment profile",
        |c| c.terms.payment_profile_id = Some(7.into()),
        &[("payment_profile_id", "inactive_reference")],
    ),
    (
        "billing group",
        |c| {
            c.grouped();
            c.terms.billing_group_id = Some(8.into());
        },
        &[("billing_group_id", "inactive_reference")],
    ),
    (
        "discount",
        |c| c.terms.discount_scheme_id = Some(7.into()),
        &[("discount_scheme_id", "inactive_reference")],
    ),
    (
        "discount that ended yesterday",
        |c| c.terms.discount_scheme_id = Some(6.into()),
        &[("discount_scheme_id", "inactive_reference")],
    ),
    (
        "discount that ends today",
        |c| c.terms.discount_scheme_id = Some(8.into()),
        &[],
    ),
    (
        "taken terminal",
        |c| {
            c.telephony();
            c.terms.phone_terminal_id = Some(2.into());
        },
        &[("phone_terminal_id", "inactive_reference")],
    ),
    (
        "terminal out of service",
        |c| {
            c.telephony();
            c.terms.phone_terminal_id = Some(7.into());
        },
        &[("phone_terminal_id", "inactive_reference")],
    ),
    (
        "sales rep",
        |c| c.terms.sales_rep_id = Some(7.into()),
        &[("sales_rep_id", "inactive_reference")],
    ),
    (
        "setup fee's ledger account",
        |c| c.terms.setup_fee.ledger_account_id = Some(7.into()),
        &[("setup_fee.ledger_account_id", "inactive_reference")],
    ),
    (
        "fiscal composition",
        |c| c.terms.setup_fee.fiscal_composition_id = Some(7.into()),
        &[("setup_fee.fiscal_composition_id", "inactive_reference")],
    ),
    (
        "sender",
        |c| c.email().sender_account_id = Some(7.into()),
        &[("welcome_email.sender_account_id", "inactive_reference")],
    ),
    (
        "ledger account",
        |c| c.terms.ledger_account_id = Some(7.into()),
        &[("ledger_account_id", "inactive_reference")],
    ),
];

#[test]
fn inactive_rows() {
    check(&INACTIVE);
}
