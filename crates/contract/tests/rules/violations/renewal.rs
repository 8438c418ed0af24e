//! Step 5.

use crate::support::{Line, check};

#[test]
fn suggested_prices() {
    const FIELD: &str = "renewal.suggested_price";
    const INVALID: &[(&str, &str)] = &[(FIELD, "suggested_price_invalid")];
    let table: [Line; 9] = [
        (
            "none",
            |c| {
                c.suggested("120.00");
                c.terms.renewal.suggested_price = None;
            },
            &[(FIELD, "suggested_price_required")],
        ),
        ("zero", |c| c.suggested("0.00"), INVALID),
        ("negative", |c| c.suggested("-120.00"), INVALID),
        ("three places", |c| c.suggested("120.001"), INVALID),
        ("too much", |c| c.suggested("10000000.00"), INVALID),
        (
            "a cent below the plan",
            |c| c.suggested("99.89"),
            &[(FIELD, "suggested_price_below_plan")],
        ),
        ("the plan's price", |c| c.suggested("99.90"), &[]),
        ("the most", |c| c.suggested("9999999.99"), &[]),
        (
            "no plan to compare",
            |c| {
                c.suggested("0.01");
                c.terms.plan_id = None;
            },
            &[("plan_id", "required")],
        ),
    ];
    check(&table);
}

#[test]
fn switches() {
    const FIELD: &str = "renewal.create_at_suggested_price";
    let table: [Line; 5] = [
        (
            "accounts at a suggested price that is none",
            |c| c.terms.renewal.create_at_suggested_price = true,
            &[(FIELD, "create_at_suggested_requires_suggested")],
        ),
        (
            "accounts at the suggested price",
            |c| {
                c.suggested("120.00");
                c.terms.renewal.create_at_suggested_price = true;
            },
            &[],
        ),
        (
            "no basis to compare",
            |c| {
                c.terms.renewal.basis = None;
                c.terms.renewal.create_at_suggested_price = true;
            },
            &[("renewal.basis", "required")],
        ),
        (
            "loyalty that renews by itself",
            |c| c.terms.plan_id = Some(2.into()),
            &[("renewal.auto_renewal", "loyalty_with_auto_renewal")],
        ),
        (
            "loyalty that does not",
            |c| {
                c.terms.plan_id = Some(2.into());
                c.terms.renewal.auto_renewal = Some(false);
            },
            &[],
        ),
    ];
    check(&table);
}
