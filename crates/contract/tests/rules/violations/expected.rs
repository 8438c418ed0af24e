//! What the sender saw, against what the server computes.

use contract::{Amount, InvoicingMethod};

use crate::support::{Case, Line, check, date};

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

/// What the sender sees of the unchanged case, at the server.
fn seen(case: &mut Case) {
    case.erp();
    case.terms.expected.setup_fee_total = Some(amount("100.00"));
    case.terms.expected.receivables_total = Some(amount("1152.18"));
    case.terms.expected.first_due_date = Some(date("2026-12-10"));
}

#[test]
fn expectations() {
    let table: [Line; 11] = [
        ("all met", seen, &[]),
        (
            "met as numbers",
            |c| {
                seen(c);
                c.terms.expected.plan_price = Some(amount("099.9"));
                c.terms.expected.setup_fee_total = Some(amount("100"));
                c.terms.expected.receivables_total = Some(amount("1152.180"));
            },
            &[],
        ),
        (
            "another price",
            |c| {
                seen(c);
                c.terms.expected.plan_price = Some(amount("89.90"));
            },
            &[("expected.plan_price", "price_changed")],
        ),
        (
            "another price, in the browser",
            |c| c.terms.expected.plan_price = Some(amount("89.90")),
            &[],
        ),
        (
            "other totals, one by one",
            |c| {
                seen(c);
                c.terms.expected.setup_fee_total = Some(amount("100.01"));
                c.terms.expected.receivables_total = Some(amount("1152.17"));
                c.terms.expected.first_due_date = Some(date("2026-12-11"));
            },
            &[
                ("expected.setup_fee_total", "totals_changed"),
                ("expected.receivables_total", "totals_changed"),
                ("expected.first_due_date", "totals_changed"),
            ],
        ),
        (
            "other totals, in the browser",
            |c| {
                seen(c);
                c.terms.expected.setup_fee_total = Some(amount("100.01"));
                c.erp = None;
            },
            &[],
        ),
        ("none given", |c| _ = c.erp(), &[]),
        (
            "a part that is not computed is not compared",
            |c| {
                seen(c);
                c.terms.due_date_rule_id = None;
                c.terms.expected.setup_fee_total = Some(amount("1"));
                c.terms.expected.receivables_total = Some(amount("1"));
            },
            &[("due_date_rule_id", "required")],
        ),
        (
            "a part that is none has no total and no date",
            |c| {
                seen(c);
                c.terms.setup_fee.amount = None;
                c.terms.invoicing_method = Some(InvoicingMethod::NotInvoiced);
                c.terms.expected.setup_fee_total = Some(amount("0.00"));
                c.terms.expected.receivables_total = Some(amount("0"));
            },
            &[("expected.first_due_date", "totals_changed")],
        ),
        (
            "an expectation that is no amount of cents",
            |c| {
                seen(c);
                c.terms.expected.plan_price = Some(amount("99.901"));
                c.terms.expected.setup_fee_total = Some(amount("-100.00"));
            },
            &[
                ("expected.plan_price", "price_changed"),
                ("expected.setup_fee_total", "totals_changed"),
            ],
        ),
        (
            "no plan to compare",
            |c| {
                seen(c);
                c.terms.plan_id = None;
                c.terms.expected.plan_price = Some(amount("1"));
            },
            &[("plan_id", "required")],
        ),
    ];
    check(&table);
}
