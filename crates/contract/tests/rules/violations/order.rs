//! Violations come in the wizard's order of fields.

use contract::{ContractTerms, field};

use crate::support::case;

#[test]
fn an_empty_body_misses_every_required_field_in_the_wizards_order() {
    let found = case(|c| c.terms = ContractTerms::default()).broken();
    let fields: Vec<_> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(
        fields,
        [
            "client_id",
            "origin",
            "signup_date",
            "plan_id",
            "due_date_rule_id",
            "sla_policy_id",
            "suspension_policy_id",
            "payment_method_id",
            "payment_profile_id",
            "invoicing_method",
            "renewal.basis",
            "renewal.auto_renewal",
            "ledger_account_id",
            "expected.plan_price",
        ]
    );
    assert!(found.iter().all(|(_, rule)| rule == "required"));
}

#[test]
fn a_body_that_is_wrong_everywhere_keeps_the_order() {
    let found = case(|c| {
        c.telephony();
        c.erp().email_body_unsafe = true;
        c.terms.signup_date = Some("2020-01-01".parse().unwrap());
        c.terms.due_date_rule_id = Some(1.into());
        c.terms.sla_policy_id = Some(99.into());
        c.terms.installation_address_id = Some(99.into());
        c.terms.suspension_policy_id = None;
        c.terms.inactivity_credit_rule_id = Some(99.into());
        c.terms.payment_profile_id = Some(2.into());
        c.terms.invoicing_method = Some(contract::InvoicingMethod::NotInvoiced);
        c.terms.discount_scheme_id = Some(99.into());
        c.terms.fiscal_documents.document = None;
        c.terms.fiscal_notes = "a".repeat(3_000);
        c.terms.notes = "a".repeat(3_000);
        c.terms.phone_terminal_id = Some(2.into());
        c.terms.setup_fee.installments = Some(0);
        c.terms.setup_fee.ledger_account_id = None;
        c.terms.setup_fee.generate_immediately = true;
        c.terms.sales_rep_id = Some(99.into());
        c.email().to.clear();
        c.email().subject.clear();
        c.email().body_html.clear();
        c.terms.renewal.auto_renewal = Some(true);
        c.terms.renewal.create_at_suggested_price = true;
        c.terms.review_receivables = true;
        c.terms.expected.plan_price = Some("1".parse().unwrap());
    })
    .broken();
    let place = |name: &str| field::ALL.iter().position(|field| *field == name).unwrap();
    let places: Vec<_> = found.iter().map(|(field, _)| place(field)).collect();
    assert!(places.is_sorted(), "{found:?}");
    assert!(found.len() > 25, "{found:?}");
}
