//! The accounts of the first term.

use contract::{InvoicingMethod, Money, Timing, parts_at_activation};

use crate::support::{Case, Change, case, date, money};

#[test]
fn the_worked_example() {
    let accounts = case(|_| {}).receivables();
    assert_eq!((accounts.status, accounts.estimated), (Timing::Now, false));
    assert_eq!(accounts.items.len(), 12);
    assert_eq!(accounts.total, money("1152.18"));
    let first = accounts.items[0];
    assert_eq!((first.number, first.due_date), (1, date("2026-12-10")));
    assert_eq!(first.gross, money("53.28"));
    assert_eq!(first.direct_discount, Money::ZERO);
    assert_eq!(
        (first.amount, first.prompt_payment_amount),
        (money("53.28"), money("53.28"))
    );
    let last = accounts.items[11];
    assert_eq!((last.number, last.due_date), (12, date("2027-11-10")));
    assert_eq!(last.gross, money("99.90"));
}

#[test]
fn the_suggested_price_is_the_base_only_where_asked_for() {
    let base = |change: fn(&mut Case)| case(change).receivables().items[1].gross;
    assert_eq!(base(|c| c.suggested("120.00")), money("99.90"));
    let created = |c: &mut Case| {
        c.suggested("120.00");
        c.terms.renewal.create_at_suggested_price = true;
    };
    assert_eq!(base(created), money("120.00"));
    assert_eq!(case(created).receivables().items[0].gross, money("64.00"));
    assert_eq!(
        base(|c| {
            c.terms.renewal.suggested_price = Some("120.00".parse().unwrap());
            c.terms.renewal.create_at_suggested_price = true;
        }),
        money("99.90"),
        "with plan_price the switch is an error, and the plan's price the base"
    );
}

#[test]
fn without_a_basis_the_accounts_cost_what_the_plan_does() {
    let preview = case(|c| {
        c.suggested("120.00");
        c.terms.renewal.basis = None;
        c.terms.renewal.create_at_suggested_price = true;
    })
    .preview();
    assert_eq!(preview.receivables.unwrap().total, money("1152.18"));
    // The price of the next term is what the basis decides, and nothing else.
    assert_eq!(preview.renewal, None);
}

#[test]
fn accounts_that_wait_are_estimates_until_the_activation() {
    let case = case(|c| c.terms.await_activation = true);
    let waiting = case.receivables();
    assert_eq!(
        (waiting.status, waiting.estimated),
        (Timing::OnActivation, true)
    );
    // 27 November to 10 December: 13/30.
    assert_eq!(waiting.items[0].gross, money("43.29"));

    let parts = parts_at_activation(&case.terms, &case.catalog, date("2026-12-04"));
    let activated = parts.receivables.unwrap();
    assert_eq!(
        (activated.status, activated.estimated),
        (Timing::OnActivation, false)
    );
    // 4 December is six days before the 10th: five suffice.
    assert_eq!(activated.items[0].due_date, date("2026-12-10"));
    assert_eq!(activated.items[0].gross, money("19.98"));
    let fee = parts.setup_fee.unwrap();
    assert_eq!((fee.status, fee.estimated), (Timing::OnActivation, false));
    assert_eq!(parts.renewal.unwrap().ends_on, date("2027-12-03"));
}

#[test]
fn without_invoicing_there_are_no_accounts_whatever_else_is_wrong() {
    let nothing: [Change; 3] = [
        |_| {},
        |c| c.terms.plan_id = None,
        |c| {
            c.terms.signup_date = None;
            c.terms.discount_scheme_id = Some(99.into());
        },
    ];
    for change in nothing {
        let mut case = case(change);
        case.terms.invoicing_method = Some(InvoicingMethod::NotInvoiced);
        let accounts = case.receivables();
        assert_eq!((accounts.status, accounts.estimated), (Timing::None, false));
        assert_eq!((accounts.total, accounts.items.len()), (Money::ZERO, 0));
    }
}

#[test]
fn the_accounts_are_null_exactly_where_an_input_is_missing_or_wrong() {
    let null: [(&str, Change); 9] = [
        ("no method", |c| c.terms.invoicing_method = None),
        ("no plan", |c| c.terms.plan_id = None),
        ("unknown plan", |c| c.terms.plan_id = Some(99.into())),
        ("no signup date", |c| c.terms.signup_date = None),
        ("signup out of range", |c| {
            c.terms.signup_date = Some(date("2025-11-23"));
        }),
        ("no rule", |c| c.terms.due_date_rule_id = None),
        ("unknown discount", |c| {
            c.terms.discount_scheme_id = Some(99.into());
        }),
        ("no SLA to wait for", |c| {
            c.terms.await_activation = true;
            c.terms.sla_policy_id = None;
        }),
        ("suggested base without a price", |c| {
            c.suggested("0.00");
            c.terms.renewal.create_at_suggested_price = true;
        }),
    ];
    for (name, change) in null {
        assert_eq!(case(change).preview().receivables, None, "{name}");
    }
    let shown: [(&str, Change); 6] = [
        ("inactive plan", |c| c.terms.plan_id = Some(7.into())),
        ("inactive discount", |c| {
            c.terms.discount_scheme_id = Some(7.into());
        }),
        ("earliest signup date", |c| {
            c.terms.signup_date = Some(date("2025-11-24"));
        }),
        ("invalid setup fee", |c| {
            c.terms.setup_fee.amount = Some("-1".parse().unwrap());
        }),
        ("invalid price that is no base", |c| c.suggested("0.00")),
        ("unknown customer", |c| c.client = None),
    ];
    for (name, change) in shown {
        assert!(case(change).preview().receivables.is_some(), "{name}");
    }
}
