//! Due dates from a rule.

use chrono::NaiveDate;
use contract::calendar::Calendar;
use contract::catalog::{BusinessDay, DueDateRule};
use contract::due_dates::{DueDates, first_due_date};

use crate::support::date;

fn rule(day: u32, min_days: u32, business_day: BusinessDay) -> DueDateRule {
    let (id, name, telephony, active) = (1.into(), String::new(), false, true);
    DueDateRule {
        id,
        name,
        day,
        min_days,
        business_day,
        telephony,
        active,
    }
}

fn dates(rule: &DueDateRule, start: &str, count: u32) -> Vec<(NaiveDate, NaiveDate, NaiveDate)> {
    let dates = DueDates::by_rule(rule, date(start), Calendar::new(&[])).unwrap();
    let all = (0..count).map(|months| dates.after(months).unwrap());
    all.map(|due| (due.nominal, due.adjusted, due.payable_until))
        .collect()
}

#[test]
fn the_worked_example() {
    let rule = rule(31, 5, BusinessDay::Keep);
    assert_eq!(
        dates(&rule, "2026-01-20", 3),
        [
            (date("2026-01-31"), date("2026-01-31"), date("2026-02-02")),
            // A Saturday.
            (date("2026-02-28"), date("2026-02-28"), date("2026-03-02")),
            (date("2026-03-31"), date("2026-03-31"), date("2026-03-31")),
        ]
    );
}

#[test]
fn the_first_date_is_the_earliest_from_start_and_least_days_on() {
    for (day, min_days, start, first) in [
        (10, 5, "2026-11-24", "2026-12-10"),
        (10, 5, "2026-12-05", "2026-12-10"),
        (10, 5, "2026-12-06", "2027-01-10"),
        (10, 0, "2026-12-10", "2026-12-10"),
        (10, 0, "2026-12-11", "2027-01-10"),
        (31, 0, "2026-02-28", "2026-02-28"),
        (29, 0, "2027-02-28", "2027-02-28"),
        (29, 0, "2028-02-28", "2028-02-29"),
        (30, 1, "2026-02-28", "2026-03-30"),
        (1, 45, "2026-11-24", "2027-02-01"),
        (31, 5, "2026-12-27", "2027-01-31"),
    ] {
        let rule = rule(day, min_days, BusinessDay::Keep);
        let found = first_due_date(&rule, date(start), &Calendar::new(&[]));
        assert_eq!(
            found,
            Some(date(first)),
            "day {day}, {min_days} days from {start}"
        );
    }
}

#[test]
fn the_day_before_may_undercut_the_least_days_but_not_the_start() {
    let calendar = Calendar::new(&[]);
    // 1 January 2027 is a Friday.
    for (min_days, start, first) in [
        (3, "2026-12-29", "2026-12-31"),
        (0, "2026-12-31", "2026-12-31"),
        (0, "2027-01-01", "2027-01-04"),
    ] {
        let found = first_due_date(
            &rule(1, min_days, BusinessDay::Previous),
            date(start),
            &calendar,
        );
        assert_eq!(found, Some(date(first)), "{min_days} days from {start}");
    }
}

#[test]
fn a_moved_date_moves_nothing_after_it() {
    let rule = rule(5, 0, BusinessDay::Next);
    // 5 December 2026 is a Saturday, 5 January and 5 February 2027 are weekdays.
    let due: Vec<_> = dates(&rule, "2026-11-24", 3)
        .iter()
        .map(|dates| dates.1)
        .collect();
    assert_eq!(due, ["2026-12-07", "2027-01-05", "2027-02-05"].map(date));
}

#[test]
fn on_the_starts_own_day_the_anchor_is_the_start() {
    let dates = DueDates::from_start(date("2026-12-31"), BusinessDay::Next, Calendar::new(&[]));
    let due: Vec<_> = (0..3)
        .map(|months| dates.after(months).unwrap().adjusted)
        .collect();
    // 31 January 2027 and 28 February 2027 are Sundays.
    assert_eq!(due, ["2026-12-31", "2027-02-01", "2027-03-01"].map(date));
}
