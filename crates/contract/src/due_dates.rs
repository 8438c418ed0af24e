//! Due dates: which day of which month, and what becomes of days without banking.

use chrono::{Datelike, Days, NaiveDate};

use crate::calendar::{Calendar, Month};
use crate::catalog::{BusinessDay, DueDateRule};

/// One due date in its three forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDate {
    /// As the rule's day has it.
    pub nominal: NaiveDate,
    /// As the rule moves it: the due date on the bill.
    pub adjusted: NaiveDate,
    /// Until when it can be paid without charges (Lei 7.089/83).
    pub payable_until: NaiveDate,
}

/// A series of due dates on one day of the month, counted from its first month.
///
/// ```
/// use chrono::NaiveDate;
/// use contract::{calendar::Calendar, catalog::{BusinessDay, DueDateRule}, due_dates::DueDates};
/// let rule = DueDateRule {
///     id: 1.into(), name: "Dia 31".into(), day: 31, min_days: 5,
///     business_day: BusinessDay::Keep, telephony: false, active: true,
/// };
/// let start = NaiveDate::from_ymd_opt(2026, 1, 20).unwrap();
/// let dates = DueDates::by_rule(&rule, start, Calendar::new(&[])).unwrap();
/// assert_eq!(dates.after(1).unwrap().adjusted, NaiveDate::from_ymd_opt(2026, 2, 28).unwrap());
/// assert_eq!(dates.after(2).unwrap().adjusted, NaiveDate::from_ymd_opt(2026, 3, 31).unwrap());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct DueDates<'a> {
    start: NaiveDate,
    first: Month,
    day: u32,
    business_day: BusinessDay,
    calendar: Calendar<'a>,
}

impl<'a> DueDates<'a> {
    /// The dates that a due-date rule gives from a start date on: the first is the earliest one on
    /// the rule's day that is at least `min_days` after the start. `None` when that is after
    /// December 9999.
    pub fn by_rule(rule: &DueDateRule, start: NaiveDate, calendar: Calendar<'a>) -> Option<Self> {
        let earliest = start.checked_add_days(Days::new(rule.min_days.into()))?;
        let month = Month::of(earliest).plus(0)?;
        let first = if month.day(rule.day)? < earliest {
            month.plus(1)?
        } else {
            month
        };
        let (day, business_day) = (rule.day, rule.business_day);
        Some(Self {
            start,
            first,
            day,
            business_day,
            calendar,
        })
    }

    /// The dates on the start date's own day, the first being the start date itself.
    pub fn from_start(start: NaiveDate, business_day: BusinessDay, calendar: Calendar<'a>) -> Self {
        Self {
            start,
            first: Month::of(start),
            day: start.day(),
            business_day,
            calendar,
        }
    }

    /// The date so many months after the first one; `None` after December 9999.
    pub fn after(&self, months: u32) -> Option<DueDate> {
        let nominal = self.first.plus(months)?.day(self.day)?;
        let adjusted = self
            .calendar
            .adjusted(nominal, self.business_day, self.start);
        let payable_until = self.calendar.payable_until(adjusted);
        Some(DueDate {
            nominal,
            adjusted,
            payable_until,
        })
    }

    /// The start date that they are counted from.
    pub(crate) fn start(&self) -> NaiveDate {
        self.start
    }

    /// The first date's month.
    pub(crate) fn first_month(&self) -> Month {
        self.first
    }

    /// The day of the month that they are anchored on.
    pub(crate) fn day(&self) -> u32 {
        self.day
    }
}

/// The first due date that a rule gives from a start date on, as it stands on the bill; `None` when
/// that is after December 9999.
pub fn first_due_date(
    rule: &DueDateRule,
    start: NaiveDate,
    calendar: &Calendar<'_>,
) -> Option<NaiveDate> {
    Some(
        DueDates::by_rule(rule, start, *calendar)?
            .after(0)?
            .adjusted,
    )
}
