//! Ids that name nothing.

use crate::support::{Line, check};

const UNKNOWN: [Line; 18] = [
    (
        "customer",
        |c| c.client = None,
        &[("client_id", "unknown_reference")],
    ),
    (
        "another customer",
        |c| c.terms.client_id = Some(1.into()),
        &[("client_id", "unknown_reference")],
    ),
    (
        "plan",
        |c| c.terms.plan_id = Some(99.into()),
        &[("plan_id", "unknown_reference")],
    ),
    (
        "due-date rule",
        |c| c.terms.due_date_rule_id = Some(99.into()),
        &[("due_date_rule_id", "unknown_reference")],
    ),
    (
        "SLA",
        |c| c.terms.sla_policy_id = Some(99.into()),
        &[("sla_policy_id", "unknown_reference")],
    ),
    (
        "address",
        |c| c.terms.installation_address_id = Some(3.into()),
        &[("installation_address_id", "unknown_reference")],
    ),
    (
        "suspension policy",
        |c| c.terms.suspension_policy_id = Some(99.into()),
        &[("suspension_policy_id", "unknown_reference")],
    ),
    (
        "inactivity credit",
        |c| {
            c.grouped();
            c.terms.inactivity_credit_rule_id = Some(99.into());
        },
        &[("inactivity_credit_rule_id", "unknown_reference")],
    ),
    (
        "payment method",
        |c| c.terms.payment_method_id = Some(99.into()),
        &[("payment_method_id", "unknown_reference")],
    ),
    (
        "payment profile",
        |c| c.terms.payment_profile_id = Some(99.into()),
        &[("payment_profile_id", "unknown_reference")],
    ),
    (
        "billing group",
        |c| {
            c.grouped();
            c.terms.billing_group_id = Some(99.into());
        },
        &[("billing_group_id", "unknown_reference")],
    ),
    (
        "discount",
        |c| c.terms.discount_scheme_id = Some(99.into()),
        &[("discount_scheme_id", "unknown_reference")],
    ),
    (
        "terminal",
        |c| {
            c.telephony();
            c.terms.phone_terminal_id = Some(99.into());
        },
        &[("phone_terminal_id", "unknown_reference")],
    ),
    (
        "sales rep",
        |c| c.terms.sales_rep_id = Some(99.into()),
        &[("sales_rep_id", "unknown_reference")],
    ),
    (
        "setup fee's ledger account",
        |c| c.terms.setup_fee.ledger_account_id = Some(99.into()),
        &[("setup_fee.ledger_account_id", "unknown_reference")],
    ),
    (
        "fiscal composition",
        |c| c.terms.setup_fee.fiscal_composition_id = Some(99.into()),
        &[("setup_fee.fiscal_composition_id", "unknown_reference")],
    ),
    (
        "sender",
        |c| c.email().sender_account_id = Some(99.into()),
        &[("welcome_email.sender_account_id", "unknown_reference")],
    ),
    (
        "ledger account",
        |c| c.terms.ledger_account_id = Some(99.into()),
        &[("ledger_account_id", "unknown_reference")],
    ),
];

#[test]
fn unknown_ids() {
    check(&UNKNOWN);
}

#[test]
fn good_ones_and_those_that_cannot_be_judged() {
    let table: [Line; 6] = [
        (
            "address of the customer",
            |c| c.terms.installation_address_id = Some(2.into()),
            &[],
        ),
        ("sales rep", |c| c.terms.sales_rep_id = Some(1.into()), &[]),
        (
            "fiscal composition",
            |c| c.terms.setup_fee.fiscal_composition_id = Some(1.into()),
            &[],
        ),
        (
            "an unknown customer's address and group",
            |c| {
                c.grouped();
                c.client = None;
                c.terms.installation_address_id = Some(3.into());
                c.terms.billing_group_id = Some(99.into());
            },
            &[
                ("client_id", "unknown_reference"),
                ("installation_address_id", "unknown_reference"),
                ("billing_group_id", "unknown_reference"),
            ],
        ),
        (
            "an account that only groups others",
            |c| c.terms.ledger_account_id = Some(4.into()),
            &[("ledger_account_id", "ledger_account_not_postable")],
        ),
        (
            "the same for the setup fee, even without one",
            |c| {
                c.terms.setup_fee.amount = None;
                c.terms.setup_fee.ledger_account_id = Some(4.into());
            },
            &[("setup_fee.ledger_account_id", "ledger_account_not_postable")],
        ),
    ];
    check(&table);
}
