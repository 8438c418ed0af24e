//! Why a due date is the day it is, and until when it can be paid.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::calendar::{BankHoliday, Calendar};
use crate::catalog::{BusinessDay, DueDateRule};
use crate::due_dates::{DueDate, DueDates};
use crate::resolved::Start;

/// Why a due date is what it is, from the day that it is counted from to the last day of payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateReason {
    /// From which day it is counted.
    pub counted_from: CountedFrom,
    /// On which day of the month it falls, and why on that one.
    pub day: DayCounted,
    /// Months after the first date of its series.
    pub months_on: u32,
    /// The date before any adjustment.
    pub nominal: NaiveDate,
    /// What becomes of it on a day without banking.
    pub business_day: BusinessDay,
    /// The days without banking that it was moved past, in the order in which they were met.
    pub moved_past: Vec<ClosedDay>,
    /// The due date.
    pub due_date: NaiveDate,
    /// The days without banking from the due date on, on which nothing can be paid.
    pub closed_until: Vec<ClosedDay>,
    /// The last day of payment without charges (Lei 7.089/83).
    pub payable_until: NaiveDate,
}

/// The day that dates are counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountedFrom {
    /// The signup date.
    Signup(NaiveDate),
    /// The activation, estimated by the hours that the SLA promises after the signup date.
    EstimatedActivation {
        /// The signup date.
        signup: NaiveDate,
        /// The promised hours.
        hours: u32,
        /// The day on which those hours have passed.
        date: NaiveDate,
    },
}

impl CountedFrom {
    /// The day itself.
    pub const fn date(self) -> NaiveDate {
        match self {
            Self::Signup(date) | Self::EstimatedActivation { date, .. } => date,
        }
    }
}

/// Which day of the month a series falls on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayCounted {
    /// The due-date rule's day, at least so many days after the start.
    ByRule {
        /// Day of the month, 1 to 31.
        day: u32,
        /// Days that have to pass at least.
        min_days: u32,
    },
    /// The start date's own day (`settings.setup_fee_first_due` is `signup_date`).
    OfStart {
        /// Day of the month, 1 to 31.
        day: u32,
    },
}

impl DayCounted {
    /// The day of the month that was asked for; a shorter month has its last day instead.
    pub const fn day(self) -> u32 {
        match self {
            Self::ByRule { day, .. } | Self::OfStart { day } => day,
        }
    }
}

/// A day without banking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClosedDay {
    /// Which day.
    pub date: NaiveDate,
    /// Why banks are closed.
    pub why: Closed,
}

/// Why banks are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
    /// A holiday, national or the provider's own.
    Holiday(BankHoliday),
}

impl DateReason {
    /// The first due date that a rule gives from a signup date on, and why.
    pub fn of_first(
        rule: &DueDateRule,
        signup: NaiveDate,
        calendar: &Calendar<'_>,
    ) -> Option<Self> {
        let dates = DueDates::by_rule(rule, signup, *calendar)?;
        let series = Series {
            dates,
            counted_from: CountedFrom::Signup(signup),
            day: by_rule(rule),
            business_day: rule.business_day,
        };
        series.explain(0, calendar)
    }
}

pub(super) fn by_rule(rule: &DueDateRule) -> DayCounted {
    let DueDateRule { day, min_days, .. } = *rule;
    DayCounted::ByRule { day, min_days }
}

/// A series of dates with what it was made from.
pub(super) struct Series<'a> {
    pub dates: DueDates<'a>,
    pub counted_from: CountedFrom,
    pub day: DayCounted,
    pub business_day: BusinessDay,
}

impl Series<'_> {
    /// Explains the date so many months after the first.
    pub fn explain(&self, months_on: u32, calendar: &Calendar<'_>) -> Option<DateReason> {
        let DueDate {
            nominal,
            adjusted,
            payable_until,
        } = self.dates.after(months_on)?;
        Some(DateReason {
            counted_from: self.counted_from,
            day: self.day,
            months_on,
            nominal,
            business_day: self.business_day,
            moved_past: closed_between(nominal, adjusted, calendar),
            due_date: adjusted,
            closed_until: closed_between(adjusted, payable_until, calendar),
            payable_until,
        })
    }
}

/// What a start was counted from; `hours` and `signup` explain an estimate.
pub(super) fn counted_from(start: Start, signup: NaiveDate, hours: Option<u32>) -> CountedFrom {
    match hours {
        Some(hours) if start.estimated => CountedFrom::EstimatedActivation {
            signup,
            hours,
            date: start.date,
        },
        _ => CountedFrom::Signup(start.date),
    }
}

/// The closed days from one date towards another, which is not among them.
fn closed_between(from: NaiveDate, to: NaiveDate, calendar: &Calendar<'_>) -> Vec<ClosedDay> {
    let mut days = Vec::new();
    let mut date = from;
    while date != to {
        days.extend(closed(date, calendar).map(|why| ClosedDay { date, why }));
        let next = if from < to {
            date.succ_opt()
        } else {
            date.pred_opt()
        };
        let Some(next) = next else { break };
        date = next;
    }
    days
}

fn closed(date: NaiveDate, calendar: &Calendar<'_>) -> Option<Closed> {
    match (calendar.holiday(date), date.weekday()) {
        (Some(holiday), _) => Some(Closed::Holiday(holiday)),
        (None, Weekday::Sat) => Some(Closed::Saturday),
        (None, Weekday::Sun) => Some(Closed::Sunday),
        (None, _) => None,
    }
}
