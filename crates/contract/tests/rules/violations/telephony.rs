//! What a telephony plan asks for.

use contract::InvoicingMethod;

use crate::support::{Case, Line, check};

#[test]
fn telephony() {
    let table: [Line; 10] = [
        ("as it should be", Case::telephony, &[]),
        (
            "with a terminal",
            |c| {
                c.telephony();
                c.terms.phone_terminal_id = Some(1.into());
            },
            &[],
        ),
        (
            "one invoice per account",
            |c| {
                c.telephony();
                c.terms.invoicing_method = Some(InvoicingMethod::PerReceivable);
                c.terms.billing_group_id = None;
            },
            &[("invoicing_method", "telephony_requires_grouped")],
        ),
        (
            "no method",
            |c| {
                c.telephony();
                c.terms.invoicing_method = None;
            },
            &[("invoicing_method", "required")],
        ),
        (
            "automatic renewal",
            |c| {
                c.telephony();
                c.terms.renewal.auto_renewal = Some(true);
            },
            &[("renewal.auto_renewal", "telephony_requires_no_auto_renewal")],
        ),
        (
            "another due-date rule",
            |c| {
                c.telephony();
                c.terms.due_date_rule_id = Some(1.into());
            },
            &[("due_date_rule_id", "telephony_due_date_rule")],
        ),
        (
            "another due-date rule where no active one is for telephony",
            |c| {
                c.telephony();
                c.terms.due_date_rule_id = Some(1.into());
                let rules = c.catalog.due_date_rules.iter_mut();
                rules
                    .filter(|rule| rule.telephony)
                    .for_each(|rule| rule.active = false);
            },
            &[],
        ),
        (
            "another payment profile",
            |c| {
                c.telephony();
                c.terms.payment_profile_id = Some(1.into());
            },
            &[("payment_profile_id", "telephony_payment_profile")],
        ),
        (
            "another payment profile where no active one is for telephony",
            |c| {
                c.telephony();
                c.terms.payment_profile_id = Some(1.into());
                let profiles = c.catalog.payment_profiles.iter_mut();
                profiles
                    .filter(|row| row.telephony)
                    .for_each(|row| row.active = false);
            },
            &[],
        ),
        (
            "an internet plan may have telephony's rule and profile",
            |c| {
                c.terms.due_date_rule_id = Some(6.into());
                c.terms.payment_profile_id = Some(6.into());
            },
            &[],
        ),
    ];
    check(&table);
}
