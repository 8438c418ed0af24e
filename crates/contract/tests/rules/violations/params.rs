//! The figures that a violation carries, and how much it weighs.

use contract::{LeadFacts, Origin};
use serde_json::Value;

use crate::support::{Change, case, date};

/// The violation of a rule as it travels.
fn on_the_wire(rule: &str, change: Change) -> Value {
    let violations = case(change).violations();
    let found = violations.iter().find(|violation| violation.rule == rule);
    serde_json::to_value(found.unwrap_or_else(|| panic!("{rule} is broken"))).unwrap()
}

/// Rule, what breaks it, severity, figures.
const TABLE: [(&str, Change, &str, &str); 24] = [
    ("required", |c| c.terms.plan_id = None, "error", "{}"),
    (
        "unknown_reference",
        |c| c.terms.plan_id = Some(99.into()),
        "error",
        "{}",
    ),
    (
        "inactive_reference",
        |c| c.terms.plan_id = Some(7.into()),
        "error",
        "{}",
    ),
    (
        "signup_date_out_of_range",
        |c| c.terms.signup_date = Some(date("2030-01-01")),
        "error",
        r#"{"max": 365}"#,
    ),
    (
        "signup_date_in_past",
        |c| c.terms.signup_date = Some(date("2026-10-01")),
        "warning",
        r#"{"max": 30}"#,
    ),
    (
        "activation_estimate_in_past",
        |c| {
            c.terms.await_activation = true;
            c.terms.signup_date = Some(date("2026-11-19"));
        },
        "warning",
        r#"{"date": "2026-11-22"}"#,
    ),
    (
        "setup_fee_amount_invalid",
        |c| c.terms.setup_fee.amount = Some("-1".parse().unwrap()),
        "error",
        r#"{"max": "9999999.99"}"#,
    ),
    (
        "setup_fee_installments_out_of_range",
        |c| c.terms.setup_fee.installments = Some(25),
        "error",
        r#"{"max": 24}"#,
    ),
    (
        "setup_fee_on_not_invoiced",
        |c| c.terms.invoicing_method = Some(contract::InvoicingMethod::NotInvoiced),
        "warning",
        "{}",
    ),
    (
        "generate_immediately_without_effect",
        |c| c.terms.setup_fee.generate_immediately = true,
        "warning",
        "{}",
    ),
    (
        "fiscal_document_superseded",
        |c| c.terms.fiscal_documents.document = Some(contract::FiscalDocument::Nf21),
        "warning",
        "{}",
    ),
    (
        "loyalty_too_long",
        |c| c.terms.plan_id = Some(3.into()),
        "warning",
        "{}",
    ),
    (
        "loyalty_with_auto_renewal",
        |c| c.terms.plan_id = Some(2.into()),
        "warning",
        "{}",
    ),
    (
        "suggested_price_invalid",
        |c| c.suggested("0"),
        "error",
        r#"{"max": "9999999.99"}"#,
    ),
    (
        "suggested_price_below_plan",
        |c| c.suggested("1"),
        "warning",
        r#"{"plan_price": "99.90"}"#,
    ),
    (
        "email_invalid",
        |c| c.email().to = "a@x.example; cliente ;b".into(),
        "error",
        r#"{"address": "cliente"}"#,
    ),
    (
        "email_invalid",
        |c| c.email().to = " ".into(),
        "error",
        r#"{"address": ""}"#,
    ),
    (
        "email_subject_invalid",
        |c| c.email().subject = "a\nb".into(),
        "error",
        r#"{"max": 255}"#,
    ),
    (
        "text_too_long",
        |c| c.terms.notes = "a".repeat(2_001),
        "error",
        r#"{"max": 2000}"#,
    ),
    (
        "lead_not_ready",
        |c| {
            c.terms.origin = Some(Origin::CrmLead {
                lead_id: Some(3.into()),
            });
            let (id, client_id, stage) = (3.into(), 1001.into(), "negotiation".to_owned());
            c.erp().lead = Some(LeadFacts {
                id,
                client_id,
                stage,
                contract_id: None,
            });
        },
        "error",
        r#"{"stage": "negotiation", "contract_id": null}"#,
    ),
    (
        "possible_duplicate",
        |c| c.erp().recent_contract = Some((9.into(), "2026-9".into())),
        "warning",
        r#"{"contract_id": 9, "number": "2026-9"}"#,
    ),
    (
        "price_changed",
        |c| {
            c.erp();
            c.terms.expected.plan_price = Some("1".parse().unwrap());
        },
        "error",
        r#"{"current": "99.90"}"#,
    ),
    (
        "totals_changed",
        |c| {
            c.erp();
            c.terms.expected.first_due_date = Some(date("2026-12-11"));
        },
        "error",
        r#"{"current": "2026-12-10"}"#,
    ),
    (
        "totals_changed",
        |c| {
            c.erp();
            c.terms.invoicing_method = Some(contract::InvoicingMethod::NotInvoiced);
            c.terms.expected.first_due_date = Some(date("2026-12-10"));
        },
        "error",
        r#"{"current": null}"#,
    ),
];

#[test]
fn figures_and_severities() {
    for (rule, change, severity, params) in TABLE {
        let found = on_the_wire(rule, change);
        assert_eq!(found["severity"], severity, "{rule}");
        assert_eq!(
            found["params"],
            serde_json::from_str::<Value>(params).unwrap(),
            "{rule}"
        );
    }
}
