//! Catalogues with slips of the pen and bodies from hell: nulls and errors, never a panic or an
//! endless loop.

use chrono::NaiveDate;
use contract::catalog::Discount;
use contract::{
    NoRenewalReason, Percentage, SuggestionBasis, Timing, estimated_activation, verify,
};

use crate::support::{Change, case, date, money};

#[test]
fn terms_and_cycles_of_zero() {
    let slips: [Change; 3] = [
        |c| c.plan().billing_cycle_months = 0,
        |c| c.plan().term_months = 0,
        |c| (c.plan().term_months, c.plan().billing_cycle_months) = (0, 0),
    ];
    for slip in slips {
        let preview = case(slip).preview();
        let accounts = preview.receivables.unwrap();
        assert_eq!((accounts.status, accounts.items.len()), (Timing::None, 0));
        assert_eq!(
            preview.renewal.unwrap().reason,
            Some(NoRenewalReason::NoReceivables)
        );
    }
    let uneven = case(|c| (c.plan().term_months, c.plan().billing_cycle_months) = (7, 3));
    assert_eq!(uneven.receivables().items.len(), 2);
}

#[test]
fn figures_beyond_every_calendar_give_nulls() {
    let beyond: [(&str, Change); 5] = [
        ("term", |c| c.plan().term_months = u32::MAX),
        ("term of 10,000 years", |c| c.plan().term_months = 120_000),
        ("min_days", |c| {
            c.catalog.due_date_rules[0].min_days = u32::MAX;
        }),
        ("min_days of 8,500 years", |c| {
            c.catalog.due_date_rules[0].min_days = 3_100_000;
        }),
        ("activation", |c| {
            c.terms.await_activation = true;
            c.catalog.sla_policies[0].activation_hours = u32::MAX;
        }),
    ];
    for (name, change) in beyond {
        let case = case(change);
        let preview = case.preview();
        assert_eq!(preview.receivables, None, "{name}");
        assert_eq!(preview.renewal, None, "{name}");
        assert!(verify(&case.terms, case.facts()).is_err(), "{name}");
    }
}

#[test]
fn days_at_the_ends_of_time() {
    for today in [
        NaiveDate::MIN,
        NaiveDate::MAX,
        date("0000-01-01"),
        date("1582-10-10"),
        date("9998-12-31"),
        date("9999-12-31"),
    ] {
        for rule in 1..=4 {
            let case = case(|c| {
                c.catalog.today = today;
                c.terms.signup_date = Some(today);
                c.terms.due_date_rule_id = Some(rule.into());
                c.terms.setup_fee.installments = Some(24);
            });
            case.preview();
            let far = case.terms.clone();
            let opposite = if today < date("2000-01-01") {
                NaiveDate::MAX
            } else {
                NaiveDate::MIN
            };
            let terms = contract::ContractTerms {
                signup_date: Some(opposite),
                ..far
            };
            contract::preview_of(&terms, case.facts());
            contract::parts_at_activation(&terms, &case.catalog, opposite);
        }
    }
    assert_eq!(
        estimated_activation(NaiveDate::MAX, &case(|_| {}).catalog.sla_policies[0]),
        None
    );
}

#[test]
fn due_days_that_no_month_has_count_as_its_first_or_last() {
    let first = |day: u32| {
        let case = case(|c| c.catalog.due_date_rules[0].day = day);
        case.receivables().items[0].due_date
    };
    assert_eq!(first(0), date("2026-12-01"));
    assert_eq!(first(99), date("2026-11-30"));
}

#[test]
fn a_year_of_local_holidays_ends() {
    let case = case(|c| {
        c.catalog.settings.holidays = date("2026-12-01").iter_days().take(400).collect();
        c.terms.due_date_rule_id = Some(3.into());
    });
    // Banks open again on 5 January 2028; before 1 January 2027 the last day was 30 November.
    let first = case.receivables().items[0];
    assert_eq!(
        (first.due_date, first.payable_until),
        (date("2026-11-30"), date("2026-11-30"))
    );
}

#[test]
fn amounts_and_rates_beyond_counting() {
    let huge = "999999999999999.99";
    let percent = |text: &str| Percentage(text.parse().unwrap());
    for rate in [
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
        "0.0000000000000000000000000001",
    ] {
        let case = case(|c| {
            c.plan().price = money(huge);
            c.plan().term_months = 90_000;
            c.catalog.price_indices[0].rate_12m = percent(rate);
            c.catalog.discount_schemes[2].direct = Some(Discount::Percent(percent(rate)));
            c.catalog.discount_schemes[2].prompt_payment =
                Some(Discount::Fixed(money("-99999999999999.99")));
            c.terms.discount_scheme_id = Some(3.into());
            c.terms.setup_fee.amount = Some("9".repeat(10_000).parse().unwrap());
        });
        let preview = case.preview();
        assert!(preview.receivables.is_some());
        assert_eq!(preview.setup_fee, None);
        assert_eq!(
            preview.suggested_prices[0].basis,
            SuggestionBasis::PlanPrice
        );
    }
}

#[test]
fn a_catalogue_that_allows_billions_of_parcels_does_not_make_them() {
    let case = case(|c| {
        c.catalog.settings.max_installments = u32::MAX;
        c.terms.setup_fee.installments = Some(u32::MAX.into());
        c.terms.setup_fee.amount = Some("9999999.99".parse().unwrap());
    });
    assert_eq!(case.preview().setup_fee, None);
}
