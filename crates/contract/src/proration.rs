//! How much of a month the first account covers.

use chrono::NaiveDate;

use crate::catalog::Proration;
use crate::due_dates::DueDates;
use crate::money::Money;

/// The days of a commercial month.
const COMMERCIAL_MONTH: u32 = 30;

/// What the first account of a monthly plan covers: whole months, and days of one more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// Whole months.
    pub months: u32,
    /// Days beyond them.
    pub days: u32,
    /// The days of the month that those days are counted in.
    pub days_in_month: u32,
    /// The day on which the whole months begin: the due date less those months.
    pub whole_months_from: NaiveDate,
}

impl Coverage {
    /// What account 1 covers: the start date up to its nominal due date. Months are walked back from
    /// it on the rule's day, not on the due date's: for day 31, from 28 February to 31 January.
    /// `None` where nothing is prorated, and where dates cannot be counted.
    pub fn of_first_account(dates: &DueDates<'_>, proration: Proration) -> Option<Self> {
        let (start, first, day) = (dates.start(), dates.first_month(), dates.day());
        let start_month = crate::calendar::Month::of(start);
        let begins_in = if start_month.day(day)? >= start {
            start_month
        } else {
            start_month.plus(1)?
        };
        let whole_months_from = begins_in.day(day)?;
        let months = first.since(begins_in)?;
        let days = days_between(start, whole_months_from)?;
        let calendar_days = days_between(begins_in.minus(1)?.day(day)?, whole_months_from)?;
        let (days, days_in_month) = match proration {
            Proration::None => return None,
            Proration::Calendar => (days, calendar_days),
            Proration::Commercial30 => (days.min(COMMERCIAL_MONTH), COMMERCIAL_MONTH),
        };
        // Nothing at all means that the start is the due date: the account covers the month to come.
        let months = if months == 0 && days == 0 { 1 } else { months };
        Some(Self {
            months,
            days,
            days_in_month,
            whole_months_from,
        })
    }

    /// The price of that much at a price per month, rounded once.
    pub fn price(self, monthly: Money) -> Option<Money> {
        let days_in_month = u64::from(self.days_in_month);
        let covered = u64::from(self.months) * days_in_month + u64::from(self.days);
        monthly.share(covered, days_in_month)
    }
}

fn days_between(from: NaiveDate, to: NaiveDate) -> Option<u32> {
    u32::try_from((to - from).num_days()).ok()
}
