//! Step 2.

use crate::support::{Case, Line, check};

#[test]
fn payment_profiles_belong_to_their_method() {
    let table: [Line; 3] = [
        (
            "another method's",
            |c| c.terms.payment_profile_id = Some(2.into()),
            &[("payment_profile_id", "payment_profile_of_other_method")],
        ),
        (
            "its own",
            |c| {
                c.terms.payment_method_id = Some(2.into());
                c.terms.payment_profile_id = Some(2.into());
            },
            &[],
        ),
        (
            "no method to compare",
            |c| {
                c.terms.payment_method_id = None;
                c.terms.payment_profile_id = Some(2.into());
            },
            &[("payment_method_id", "required")],
        ),
    ];
    check(&table);
}

#[test]
fn billing_groups_come_with_grouped_invoicing() {
    let table: [Line; 5] = [
        ("grouped", Case::grouped, &[]),
        (
            "grouped without a group",
            |c| {
                c.grouped();
                c.terms.billing_group_id = None;
            },
            &[("billing_group_id", "billing_group_required")],
        ),
        (
            "a group, one invoice per account",
            |c| c.terms.billing_group_id = Some(7.into()),
            &[("billing_group_id", "billing_group_not_allowed")],
        ),
        (
            "a group, not invoiced",
            |c| {
                c.not_invoiced();
                c.terms.billing_group_id = Some(7.into());
            },
            &[("billing_group_id", "billing_group_not_allowed")],
        ),
        (
            "no method to compare",
            |c| {
                c.terms.invoicing_method = None;
                c.terms.billing_group_id = Some(7.into());
            },
            &[("invoicing_method", "required")],
        ),
    ];
    check(&table);
}

#[test]
fn inactivity_is_credited_on_grouped_monthly_contracts() {
    let table: [Line; 4] = [
        (
            "grouped and monthly",
            |c| {
                c.grouped();
                c.terms.inactivity_credit_rule_id = Some(1.into());
            },
            &[],
        ),
        (
            "one invoice per account",
            |c| c.terms.inactivity_credit_rule_id = Some(1.into()),
            &[(
                "inactivity_credit_rule_id",
                "inactivity_credit_requires_grouped",
            )],
        ),
        (
            "quarterly",
            |c| {
                c.grouped();
                c.terms.plan_id = Some(4.into());
                c.terms.inactivity_credit_rule_id = Some(1.into());
            },
            &[(
                "inactivity_credit_rule_id",
                "inactivity_credit_requires_monthly",
            )],
        ),
        (
            "neither method nor plan",
            |c| {
                c.terms.invoicing_method = None;
                c.terms.plan_id = None;
                c.terms.inactivity_credit_rule_id = Some(1.into());
            },
            &[("plan_id", "required"), ("invoicing_method", "required")],
        ),
    ];
    check(&table);
}
