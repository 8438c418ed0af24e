//! An explanation tells the figure's own story: redone from its parts, it gives the figure.

use contract::calendar::BankHoliday;
use contract::catalog::{BusinessDay, SetupFeeFirstDue};
use contract::explain::{
    Closed, ClosedDay, CountedFrom, DateReason, DayCounted, PriceSource, explain_installment,
    explain_receivable, explain_renewal,
};
use proptest::prelude::*;

use crate::properties::any_case;
use crate::support::{Case, case, date, money};

fn receivable(case: &Case, number: u32) -> contract::explain::ReceivableReason {
    explain_receivable(&case.terms, case.facts(), number).expect("the account exists")
}

#[test]
fn a_prorated_account_names_its_days_and_their_month() {
    let reason = receivable(&case(|_| ()), 1);
    let (coverage, _) = reason.prorated.expect("the first account is prorated");
    assert_eq!(
        (coverage.months, coverage.days, coverage.days_in_month),
        (0, 16, 30)
    );
    assert_eq!(reason.base.source, PriceSource::Plan);
    assert_eq!(
        (reason.gross, reason.amount),
        (money("53.28"), money("53.28"))
    );
    assert_eq!(reason.date.nominal, date("2026-12-10"));
    assert_eq!(
        reason.date.day,
        DayCounted::ByRule {
            day: 10,
            min_days: 5
        }
    );
    assert!(receivable(&case(|_| ()), 2).prorated.is_none());
}

#[test]
fn a_date_names_every_closed_day_that_it_passes() {
    // 10 October 2026 is a Saturday; Monday the 12th is Nossa Senhora Aparecida.
    let moved = |business_day: BusinessDay| {
        let case = case(|c| {
            c.catalog.today = date("2026-10-01");
            c.terms.signup_date = Some(date("2026-10-01"));
            c.catalog.due_date_rules[0].business_day = business_day;
        });
        receivable(&case, 1).date
    };
    let day = |text: &str, why| ClosedDay {
        date: date(text),
        why,
    };
    let weekend = [
        day("2026-10-10", Closed::Saturday),
        day("2026-10-11", Closed::Sunday),
        day("2026-10-12", Closed::Holiday(BankHoliday::Aparecida)),
    ];
    let kept = moved(BusinessDay::Keep);
    assert_eq!(
        (kept.due_date, kept.payable_until),
        (date("2026-10-10"), date("2026-10-13"))
    );
    assert_eq!(kept.closed_until, weekend);
    assert!(kept.moved_past.is_empty());
    let next = moved(BusinessDay::Next);
    assert_eq!(
        (next.due_date, next.moved_past),
        (date("2026-10-13"), weekend.to_vec())
    );
    assert!(next.closed_until.is_empty());
    let previous = moved(BusinessDay::Previous);
    assert_eq!(previous.due_date, date("2026-10-09"));
    assert_eq!(previous.moved_past, weekend[..1]);
}

#[test]
fn a_short_month_and_a_local_holiday_are_seen() {
    let case = case(|c| {
        c.catalog.today = date("2026-01-20");
        c.terms.signup_date = Some(date("2026-01-20"));
        c.terms.due_date_rule_id = Some(2.into());
        c.catalog.settings.holidays = vec![date("2026-03-31")];
    });
    let february = receivable(&case, 2).date;
    assert_eq!(
        (february.day.day(), february.nominal),
        (31, date("2026-02-28"))
    );
    let march = receivable(&case, 3).date;
    let local = Closed::Holiday(BankHoliday::Local);
    assert_eq!(
        march.closed_until,
        [ClosedDay {
            date: date("2026-03-31"),
            why: local
        }]
    );
}

#[test]
fn an_estimate_says_what_it_rests_on() {
    let case = case(|c| c.terms.await_activation = true);
    let expected = CountedFrom::EstimatedActivation {
        signup: date("2026-11-24"),
        hours: 72,
        date: date("2026-11-27"),
    };
    assert_eq!(receivable(&case, 1).date.counted_from, expected);
    let reason = explain_installment(&case.terms, case.facts(), 1).expect("the parcel exists");
    assert_eq!(reason.date.counted_from, expected);
}

#[test]
fn a_parcel_names_its_share_and_what_was_left_over() {
    let case = case(|c| {
        c.terms.setup_fee.amount = Some("100.00".parse().unwrap());
        c.terms.setup_fee.installments = Some(3);
        c.catalog.settings.setup_fee_first_due = SetupFeeFirstDue::SignupDate;
    });
    let first = explain_installment(&case.terms, case.facts(), 1).expect("the parcel exists");
    assert_eq!(
        (first.even, first.left_over, first.extra),
        (money("33.33"), money("0.01"), money("0.01"))
    );
    assert_eq!(first.date.day, DayCounted::OfStart { day: 24 });
    let second = explain_installment(&case.terms, case.facts(), 2).expect("the parcel exists");
    assert!(second.extra.is_zero());
    assert_eq!(explain_installment(&case.terms, case.facts(), 4), None);
    assert_eq!(explain_installment(&case.terms, case.facts(), 0), None);
}

#[test]
fn a_renewal_names_the_accounts_that_it_waits_for() {
    let monthly = case(|_| ());
    let reason = explain_renewal(&monthly.terms, monthly.facts()).expect("it can be computed");
    assert_eq!(
        (reason.accounts, reason.queued_after, reason.renewed_after),
        (12, 9, 10)
    );
    // An annual plan does not renew at signup.
    let annual = case(|c| c.terms.plan_id = Some(5.into()));
    let reason = explain_renewal(&annual.terms, annual.facts()).expect("it can be computed");
    assert_eq!((reason.queued_after, reason.renewed_after), (1, 1));
    let courtesy = case(Case::not_invoiced);
    let reason = explain_renewal(&courtesy.terms, courtesy.facts()).expect("it can be computed");
    assert_eq!((reason.accounts, reason.queued_after), (0, 0));
}

#[test]
fn the_first_date_of_a_rule_alone() {
    let case = case(|_| ());
    let calendar = contract::calendar::Calendar::new(&[]);
    let rule = &case.catalog.due_date_rules[2];
    let reason = DateReason::of_first(rule, date("2026-11-24"), &calendar).expect("a date");
    assert_eq!(
        (reason.nominal, reason.due_date),
        (date("2026-12-01"), date("2026-12-01"))
    );
}

proptest! {
    /// Whatever is explained is what the preview shows, and follows from the explanation's own parts.
    #[test]
    fn explanations_agree_with_the_preview(case in any_case()) {
        let preview = case.preview();
        for account in preview.receivables.iter().flat_map(|part| &part.items) {
            let reason = receivable(&case, account.number);
            let gross = match reason.prorated {
                Some((coverage, _)) => coverage.price(reason.base.amount).unwrap(),
                None => reason.base.amount,
            };
            prop_assert_eq!(gross, account.gross);
            let off = reason.direct_discount.map_or(contract::Money::ZERO, |discount| discount.off);
            prop_assert_eq!(gross - off, account.amount);
            let off = reason.prompt_payment.map_or(contract::Money::ZERO, |discount| discount.off);
            prop_assert_eq!(account.amount - off, account.prompt_payment_amount);
            prop_assert_eq!((reason.date.due_date, reason.date.payable_until), (account.due_date, account.payable_until));
        }
        for parcel in preview.setup_fee.iter().flat_map(|part| &part.installments) {
            let reason = explain_installment(&case.terms, case.facts(), parcel.number).unwrap();
            prop_assert_eq!(reason.even + reason.extra, parcel.amount);
            prop_assert_eq!((reason.date.due_date, reason.date.payable_until), (parcel.due_date, parcel.payable_until));
        }
        if let (Some(renewal), Some(receivables)) = (preview.renewal, &preview.receivables)
            && renewal.automatic
        {
            let reason = explain_renewal(&case.terms, case.facts()).unwrap();
            let due = |number: u32| receivables.items[number as usize - 1].due_date;
            prop_assert_eq!(Some(due(reason.queued_after)), renewal.queued_on);
            prop_assert_eq!(Some(due(reason.renewed_after)), renewal.renewed_on);
        }
    }
}
