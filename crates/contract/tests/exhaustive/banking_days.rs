//! On which days banks are open, after the `bdays` crate, and what that makes of a due date.

use std::ops::Range;

use bdays::HolidayCalendar;
use bdays::calendars::brazil::BRSettlement;
use contract::catalog::BusinessDay;

use crate::gregorian_months::date;

/// For each day of a span the banking day that it is, or the nearest one after and before it.
pub struct BankingDays {
    from: i32,
    next: Vec<i32>,
    previous: Vec<i32>,
}

impl BankingDays {
    /// Those of a span; where there is none on one side, it is the day just beyond.
    pub fn within(span: Range<i32>) -> Self {
        let open: Vec<bool> = span
            .clone()
            .map(|day| BRSettlement.is_bday(date(day)))
            .collect();
        let carry = |kept: &mut i32, (day, open): (i32, &bool)| {
            if *open {
                *kept = day;
            }
            Some(*kept)
        };
        let previous = span
            .clone()
            .zip(&open)
            .scan(span.start - 1, carry)
            .collect();
        let mut next: Vec<i32> = span
            .clone()
            .zip(&open)
            .rev()
            .scan(span.end, carry)
            .collect();
        next.reverse();
        Self {
            from: span.start,
            next,
            previous,
        }
    }

    /// The first banking day from a day on.
    pub fn next(&self, day: i32) -> i32 {
        self.next[self.place(day)]
    }

    /// What a rule makes of a due date of a contract that starts on some day.
    pub fn moved(&self, nominal: i32, business_day: BusinessDay, start: i32) -> i32 {
        match business_day {
            BusinessDay::Keep => nominal,
            BusinessDay::Next => self.next(nominal),
            BusinessDay::Previous => {
                let previous = self.previous[self.place(nominal)];
                if previous >= start {
                    previous
                } else {
                    self.next(nominal)
                }
            }
        }
    }

    fn place(&self, day: i32) -> usize {
        usize::try_from(day - self.from).unwrap()
    }
}
