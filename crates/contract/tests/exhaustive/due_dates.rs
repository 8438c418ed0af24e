//! Every day of a 400-year cycle as a start with every due day.
//!
//! By default each pair is tried with one of the rules below, in turn, and on three dates of its
//! series; with `NOVO_CONTRATO_FULL` set, with all of them.

use contract::calendar::{Calendar, months_from};
use contract::catalog::{BusinessDay, DueDateRule};
use contract::due_dates::{DueDate, DueDates};

use crate::banking_days::BankingDays;
use crate::gregorian_months::{Months, date};

/// What makes the first date wait; 366 days is more than any month is long, and more than most
/// years.
const MIN_DAYS: [u32; 5] = [0, 1, 5, 30, 366];
const BUSINESS_DAYS: [BusinessDay; 3] =
    [BusinessDay::Keep, BusinessDay::Next, BusinessDay::Previous];

/// Which dates of a series are looked at besides the first two: whole years, what is not, and five
/// years on.
const MONTHS_ON: [u32; 5] = [2, 11, 12, 25, 60];

/// The dates to look at for some start, as months after the first.
fn months_on(place: usize) -> impl Iterator<Item = u32> {
    let some = if crate::is_full() {
        0..MONTHS_ON.len()
    } else {
        let one = place % MONTHS_ON.len();
        one..one + 1
    };
    [0, 1].into_iter().chain(MONTHS_ON[some].iter().copied())
}

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

/// The expected dates, and what they are looked up in.
struct Expected {
    months: Months,
    banking_days: BankingDays,
}

impl Expected {
    fn new() -> Self {
        let months = Months::of_the_cycle();
        let banking_days = BankingDays::within(months.span());
        Self {
            months,
            banking_days,
        }
    }

    /// Checks the date on a due day in a month, of a contract that starts on some day.
    fn check(&self, found: Option<DueDate>, at: (usize, u32), rule: BusinessDay, start: i32) {
        let (month, day) = at;
        let nominal = self.months.due_day(month, day);
        let adjusted = self.banking_days.moved(nominal, rule, start);
        let expected = DueDate {
            nominal: date(nominal),
            adjusted: date(adjusted),
            payable_until: date(self.banking_days.next(adjusted)),
        };
        let start = date(start);
        assert_eq!(found, Some(expected), "day {day}, {rule:?}, from {start}");
    }
}

/// Starts go up, and so does the month of the first date: it is the earliest one that the last
/// start's was not beyond and that is late enough.
fn check_due_day(day: u32, expected: &Expected, is_full: bool) -> usize {
    let rules: Vec<_> = BUSINESS_DAYS
        .iter()
        .flat_map(|business_day| MIN_DAYS.map(|min_days| rule(day, min_days, *business_day)))
        .collect();
    let mut first_months = vec![0; rules.len()];
    let mut series = 0;
    for (place, (start, _, _)) in expected.months.days().enumerate() {
        for (number, (rule, first)) in rules.iter().zip(&mut first_months).enumerate() {
            if !is_full && (place + day as usize) % rules.len() != number {
                continue;
            }
            let earliest = start + i32::try_from(rule.min_days).unwrap();
            while expected.months.due_day(*first, day) < earliest {
                *first += 1;
            }
            let dates = DueDates::by_rule(rule, date(start), Calendar::new(&[])).unwrap();
            for months_on in months_on(place / 16) {
                let at = (*first + months_on as usize, day);
                expected.check(dates.after(months_on), at, rule.business_day, start);
            }
            series += 1;
        }
    }
    series
}

fn check_due_days(days: impl Iterator<Item = u32>) {
    let is_full = crate::is_full();
    let rules = if is_full {
        MIN_DAYS.len() * BUSINESS_DAYS.len()
    } else {
        1
    };
    let expected = Expected::new();
    for day in days {
        assert_eq!(check_due_day(day, &expected, is_full), 146_097 * rules);
    }
}

// In two halves, which run side by side.

#[test]
fn due_days_1_to_16_from_every_day() {
    check_due_days(1..=16);
}

#[test]
fn due_days_17_to_31_from_every_day() {
    check_due_days(17..=31);
}

#[test]
fn months_from_every_day_are_anchored_on_it() {
    let expected = Expected::new();
    for (place, (start, month, day)) in expected.months.days().enumerate() {
        let business_day = BUSINESS_DAYS[place % BUSINESS_DAYS.len()];
        let series = DueDates::from_start(date(start), business_day, Calendar::new(&[]));
        for months_on in months_on(place / 16) {
            let at = (month + months_on as usize, day);
            let nominal = date(expected.months.due_day(at.0, day));
            assert_eq!(months_from(date(start), months_on), Some(nominal));
            expected.check(series.after(months_on), at, business_day, start);
        }
    }
}
