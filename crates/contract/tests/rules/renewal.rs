//! Renewal, and the prices to suggest for it.

use contract::{
    InvoicingMethod, Money, NoRenewalReason, Renewal, SuggestionBasis, parts_at_activation,
};

use crate::support::{Case, Change, case, date, money};

fn renewal(change: impl FnOnce(&mut Case)) -> Renewal {
    case(change)
        .preview()
        .renewal
        .expect("the renewal can be computed")
}

#[test]
fn the_worked_example() {
    let found = renewal(|_| {});
    assert!(found.automatic);
    assert_eq!(found.reason, None);
    assert_eq!(found.price, money("99.90"));
    assert_eq!(found.queued_on, Some(date("2027-08-10")));
    assert_eq!(found.renewed_on, Some(date("2027-09-10")));
    assert_eq!(found.first_due_date, Some(date("2027-12-10")));
    assert_eq!(found.ends_on, date("2027-11-23"));
}

#[test]
fn it_never_renews_before_account_1_is_paid() {
    // (plan, queue at, renew at, queued on, renewed on)
    for (plan, queue, renew, queued_on, renewed_on) in [
        (5, 3, 2, "2026-12-10", "2026-12-10"),
        (5, 0, 0, "2026-12-10", "2026-12-10"),
        // Quarterly: four accounts.
        (4, 3, 2, "2026-12-10", "2027-03-10"),
        (4, 4, 1, "2026-12-10", "2027-06-10"),
        (4, 1, 0, "2027-06-10", "2027-09-10"),
        (1, 99, 11, "2026-12-10", "2026-12-10"),
        (1, u32::MAX, 10, "2026-12-10", "2027-01-10"),
    ] {
        let found = renewal(|c| {
            c.terms.plan_id = Some(plan.into());
            c.catalog.settings.renewal.queue_at_open_invoices = queue;
            c.catalog.settings.renewal.renew_at_open_invoices = renew;
        });
        let expected = (Some(date(queued_on)), Some(date(renewed_on)));
        assert_eq!(
            (found.queued_on, found.renewed_on),
            expected,
            "{plan}: {queue}, {renew}"
        );
    }
}

#[test]
fn the_next_term_starts_one_account_on_and_moves_with_the_rule() {
    let annual = renewal(|c| c.terms.plan_id = Some(5.into()));
    assert_eq!(annual.first_due_date, Some(date("2027-12-10")));
    // 5 December 2027 is a Sunday.
    let moved = renewal(|c| c.terms.due_date_rule_id = Some(4.into()));
    assert_eq!(moved.first_due_date, Some(date("2027-12-06")));
}

#[test]
fn the_first_reason_in_order_is_given() {
    use NoRenewalReason::{Disabled, Ignored, NoReceivables};
    let ignore = |c: &mut Case| c.terms.renewal.auto_renewal = Some(false);
    let disable = |c: &mut Case| c.catalog.settings.renewal.enabled = false;
    let no_accounts = |c: &mut Case| c.terms.invoicing_method = Some(InvoicingMethod::NotInvoiced);
    for (ignored, disabled, not_invoiced, reason) in [
        (true, false, false, Ignored),
        (true, true, true, Ignored),
        (false, true, false, Disabled),
        (false, true, true, Disabled),
        (false, false, true, NoReceivables),
    ] {
        let found = renewal(|c| {
            if ignored {
                ignore(c);
            }
            if disabled {
                disable(c);
            }
            if not_invoiced {
                no_accounts(c);
            }
        });
        assert_eq!((found.automatic, found.reason), (false, Some(reason)));
        assert_eq!(
            (found.queued_on, found.renewed_on, found.first_due_date),
            (None, None, None)
        );
        assert_eq!(
            (found.price, found.ends_on),
            (money("99.90"), date("2027-11-23"))
        );
    }
}

#[test]
fn the_term_ends_the_day_before_its_months_are_over() {
    for (start, months, ends_on) in [
        ("2026-11-24", 12, "2027-11-23"),
        ("2026-12-01", 12, "2027-11-30"),
        ("2026-08-31", 6, "2027-02-27"),
        ("2027-02-28", 12, "2028-02-27"),
        ("2026-11-30", 1, "2026-12-29"),
    ] {
        let found = renewal(|c| {
            c.terms.signup_date = Some(date(start));
            c.plan().term_months = months;
        });
        assert_eq!(found.ends_on, date(ends_on), "{months} months from {start}");
    }
}

#[test]
fn the_term_of_a_contract_that_waits_starts_with_the_activation() {
    let wait = |c: &mut Case| c.terms.await_activation = true;
    assert_eq!(renewal(wait).ends_on, date("2027-11-26"));
    let courtesy = renewal(|c| {
        wait(c);
        c.terms.invoicing_method = Some(InvoicingMethod::NotInvoiced);
    });
    assert_eq!(courtesy.ends_on, date("2027-11-26"));
    let case = case(wait);
    let parts = parts_at_activation(&case.terms, &case.catalog, date("2026-12-01"));
    assert_eq!(parts.renewal.unwrap().ends_on, date("2027-11-30"));
}

#[test]
fn the_price_follows_the_basis() {
    assert_eq!(renewal(|c| c.suggested("120.00")).price, money("120.00"));
    // A suggested price that stays in the body does not count with the plan's price.
    let plan_price = renewal(|c| c.terms.renewal.suggested_price = Some("120".parse().unwrap()));
    assert_eq!(plan_price.price, money("99.90"));
}

#[test]
fn the_renewal_is_null_exactly_where_an_input_is_missing_or_wrong() {
    let null: [(&str, Change); 8] = [
        ("no plan", |c| c.terms.plan_id = None),
        ("no signup date", |c| c.terms.signup_date = None),
        ("no basis", |c| c.terms.renewal.basis = None),
        ("no answer on automatic renewal", |c| {
            c.terms.renewal.auto_renewal = None;
        }),
        ("invalid suggested price", |c| c.suggested("-1")),
        ("no rule", |c| c.terms.due_date_rule_id = None),
        ("no method", |c| c.terms.invoicing_method = None),
        ("no SLA to wait for", |c| {
            c.terms.await_activation = true;
            c.terms.sla_policy_id = None;
        }),
    ];
    for (name, change) in null {
        assert_eq!(case(change).preview().renewal, None, "{name}");
    }
    let shown: [(&str, Change); 4] = [
        ("no rule that anything needs", |c| {
            c.terms.renewal.auto_renewal = Some(false);
            c.terms.due_date_rule_id = None;
        }),
        ("no method that anything needs", |c| {
            c.terms.renewal.auto_renewal = Some(false);
            c.terms.invoicing_method = None;
        }),
        ("unknown discount", |c| {
            c.terms.discount_scheme_id = Some(99.into());
        }),
        ("telephony with automatic renewal", |c| {
            c.terms.plan_id = Some(6.into());
        }),
    ];
    for (name, change) in shown {
        assert!(case(change).preview().renewal.is_some(), "{name}");
    }
}

fn suggested(change: impl FnOnce(&mut Case)) -> (Vec<(SuggestionBasis, Money)>, Option<Money>) {
    let preview = case(change).preview();
    let prices = preview
        .suggested_prices
        .into_iter()
        .map(|price| (price.basis, price.amount));
    (prices.collect(), preview.recommended_price)
}

#[test]
fn prices_are_suggested_in_order_and_one_is_recommended() {
    use SuggestionBasis::{Index, NetPrice, PlanPrice};
    let plan = (PlanPrice, money("99.90"));
    let index = (Index, money("104.52"));
    assert_eq!(
        suggested(|_| {}),
        (vec![plan, index], Some(money("104.52")))
    );
    assert_eq!(
        suggested(|c| c.terms.discount_scheme_id = Some(3.into())),
        (
            vec![plan, (NetPrice, money("89.91")), index],
            Some(money("104.52"))
        )
    );
    for (name, scheme) in [("ends", 1), ("only if paid on time", 2)] {
        let found = suggested(|c| c.terms.discount_scheme_id = Some(scheme.into()));
        assert_eq!(found.0, [plan, index], "a discount that {name}");
    }
    assert_eq!(
        suggested(|c| c.terms.plan_id = Some(2.into())),
        (vec![plan], Some(money("99.90"))),
        "no index"
    );
    assert_eq!(suggested(|c| c.terms.plan_id = None), (vec![], None));
}

#[test]
fn the_index_is_recommended_only_above_the_plans_price() {
    for (rate, indexed, recommended) in [
        ("4.62", "104.52", "104.52"),
        ("-3.20", "96.70", "99.90"),
        ("0", "99.90", "99.90"),
        // 0.005 and a trifle more.
        ("0.00500501", "99.91", "99.91"),
    ] {
        let found = suggested(|c| {
            c.catalog.price_indices[0].rate_12m = contract::Percentage(rate.parse().unwrap());
        });
        assert_eq!(found.0[1].1, money(indexed), "{rate}");
        assert_eq!(found.1, Some(money(recommended)), "{rate}");
    }
}

#[test]
fn an_inactive_index_still_readjusts_its_plans() {
    let found = suggested(|c| c.catalog.price_indices[0].active = false);
    assert_eq!(found.0.len(), 2);
    let name = case(|_| {}).preview().suggested_prices[1].index.clone();
    assert_eq!(name.as_deref(), Some("IPCA"));
}
