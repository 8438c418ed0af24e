//! What the first account covers, laid out in billing months from its due date back to the start.

use chrono::{Datelike, NaiveDate};
use contract::calendar::Calendar;
use contract::catalog::Proration;
use contract::due_dates::DueDates;
use contract::{Coverage, Money};
use proptest::prelude::*;

use super::exact_cents::nearest;
use super::{any_day, many};
use crate::support::case;

/// The due day in the month so many months before a date.
fn due_day_before(date: NaiveDate, months: i32, day: u32) -> NaiveDate {
    let month = date.year() * 12 + date.month0().cast_signed() - months;
    let in_month = |day| NaiveDate::from_ymd_opt(month / 12, (month % 12).cast_unsigned() + 1, day);
    // A month that has no such day has the one before it, or the one before that.
    (1..=day).rev().find_map(in_month).unwrap()
}

/// Whole billing months, and what is left: days, and the length of the month that they are part of.
fn covered(start: NaiveDate, first_due: NaiveDate, day: u32) -> (i32, i64, i64) {
    let mut whole = 0;
    loop {
        let ends = due_day_before(first_due, whole, day);
        let begins = due_day_before(first_due, whole + 1, day);
        if begins < start {
            return (whole, (ends - start).num_days(), (ends - begins).num_days());
        }
        whole += 1;
    }
}

proptest! {
    #![proptest_config(many(16))]

    #[test]
    fn the_first_account_costs_the_months_that_it_covers(
        start in any_day(),
        day in 1_u32..=31,
        min_days in 0_u32..=400,
        cents in 0_i64..=Money::MAX.cents(),
        by_calendar: bool,
    ) {
        let base = Money::from_cents(cents);
        let case = case(|c| {
            c.catalog.today = start;
            c.terms.signup_date = Some(start);
            c.catalog.settings.proration =
                if by_calendar { Proration::Calendar } else { Proration::Commercial30 };
            c.plan().price = base;
            (c.catalog.due_date_rules[0].day, c.catalog.due_date_rules[0].min_days) = (day, min_days);
        });
        let gross = case.receivables().items[0].gross;

        let rule = &case.catalog.due_date_rules[0];
        let dates = DueDates::by_rule(rule, start, Calendar::new(&[])).unwrap();
        let first_due = dates.after(0).unwrap().nominal;
        let (whole, days, length) = covered(start, first_due, day);
        let (days, length) = if by_calendar { (days, length) } else { (days.min(30), 30) };
        let months = if first_due == start {
            length
        } else {
            i64::from(whole) * length + days
        };
        prop_assert_eq!(gross, nearest(i128::from(cents) * i128::from(months), length.into()));

        // In words: at least the whole months, and never more than the months that it touches.
        let touched = i64::from(whole) + i64::from(days > 0 || first_due == start);
        prop_assert!(gross.cents() >= cents * i64::from(whole));
        prop_assert!(gross.cents() <= cents * touched);

        let coverage = Coverage::of_first_account(&dates, case.catalog.settings.proration).unwrap();
        prop_assert_eq!(coverage.price(base), Some(gross));
        prop_assert_eq!(coverage.whole_months_from, due_day_before(first_due, whole, day));
        prop_assert!(coverage.days <= coverage.days_in_month);
    }
}
