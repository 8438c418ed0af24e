//! Fields without which there is no contract.

use contract::Origin;

use crate::support::{Line, check};

#[test]
fn each_required_field_is_missed_by_itself() {
    let table: [Line; 17] = [
        ("nothing", |_| {}, &[]),
        (
            "client_id",
            |c| c.terms.client_id = None,
            &[("client_id", "required")],
        ),
        (
            "origin",
            |c| c.terms.origin = None,
            &[("origin", "required")],
        ),
        (
            "signup_date",
            |c| c.terms.signup_date = None,
            &[("signup_date", "required")],
        ),
        (
            "plan_id",
            |c| c.terms.plan_id = None,
            &[("plan_id", "required")],
        ),
        (
            "due_date_rule_id",
            |c| c.terms.due_date_rule_id = None,
            &[("due_date_rule_id", "required")],
        ),
        (
            "sla_policy_id",
            |c| c.terms.sla_policy_id = None,
            &[("sla_policy_id", "required")],
        ),
        (
            "suspension_policy_id",
            |c| c.terms.suspension_policy_id = None,
            &[("suspension_policy_id", "required")],
        ),
        (
            "payment_method_id",
            |c| c.terms.payment_method_id = None,
            &[("payment_method_id", "required")],
        ),
        (
            "payment_profile_id",
            |c| c.terms.payment_profile_id = None,
            &[("payment_profile_id", "required")],
        ),
        (
            "invoicing_method",
            |c| c.terms.invoicing_method = None,
            &[("invoicing_method", "required")],
        ),
        (
            "ledger_account_id",
            |c| c.terms.ledger_account_id = None,
            &[("ledger_account_id", "required")],
        ),
        (
            "renewal.basis",
            |c| c.terms.renewal.basis = None,
            &[("renewal.basis", "required")],
        ),
        (
            "renewal.auto_renewal",
            |c| c.terms.renewal.auto_renewal = None,
            &[("renewal.auto_renewal", "required")],
        ),
        (
            "expected.plan_price",
            |c| c.terms.expected.plan_price = None,
            &[("expected.plan_price", "required")],
        ),
        (
            "an attendance's id",
            |c| {
                c.terms.origin = Some(Origin::AttendancePanel {
                    attendance_id: None,
                });
            },
            &[("origin.attendance_id", "required")],
        ),
        (
            "a lead's id",
            |c| c.terms.origin = Some(Origin::CrmLead { lead_id: None }),
            &[("origin.lead_id", "required")],
        ),
    ];
    check(&table);
}

#[test]
fn what_is_optional_may_be_absent() {
    let table: [Line; 6] = [
        (
            "no fee",
            |c| c.terms.setup_fee = contract::SetupFeeTerms::default(),
            &[],
        ),
        (
            "no instalments",
            |c| c.terms.setup_fee.installments = None,
            &[],
        ),
        ("no e-mail", |c| c.terms.welcome_email = None, &[]),
        (
            "no fiscal documents",
            |c| c.terms.fiscal_documents = contract::FiscalDocuments::default(),
            &[],
        ),
        (
            "an attendance",
            |c| {
                c.terms.origin = Some(Origin::Attendance {
                    attendance_id: Some(1.into()),
                });
            },
            &[],
        ),
        (
            "a lead",
            |c| {
                c.terms.origin = Some(Origin::CrmLead {
                    lead_id: Some(1.into()),
                });
            },
            &[],
        ),
    ];
    check(&table);
}
