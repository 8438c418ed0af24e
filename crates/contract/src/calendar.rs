//! The bank's calendar: business days, holidays, months counted from an anchor.

mod easter;
mod holidays;
mod month;

use chrono::{Datelike, NaiveDate, Weekday};

pub use holidays::BankHoliday;
pub use month::{Month, months_from};

use crate::catalog::BusinessDay;

/// The days on which banks are open: Monday to Friday but for the national bank holidays and the
/// provider's own.
///
/// ```
/// use chrono::NaiveDate;
/// use contract::calendar::{BankHoliday, Calendar};
/// let calendar = Calendar::new(&[]);
/// let carnival = NaiveDate::from_ymd_opt(2026, 2, 16).unwrap();
/// assert_eq!(calendar.holiday(carnival), Some(BankHoliday::CarnivalMonday));
/// assert_eq!(calendar.payable_until(carnival), NaiveDate::from_ymd_opt(2026, 2, 18).unwrap());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    local: &'a [NaiveDate],
}

impl<'a> Calendar<'a> {
    /// The calendar with the provider's own holidays (`settings.holidays`), in any order.
    pub const fn new(local_holidays: &'a [NaiveDate]) -> Self {
        Self {
            local: local_holidays,
        }
    }

    /// The bank holiday that a date is; weekends are none.
    pub fn holiday(&self, date: NaiveDate) -> Option<BankHoliday> {
        holidays::national(date)
            .or_else(|| self.local.contains(&date).then_some(BankHoliday::Local))
    }

    /// Whether banks are open.
    pub fn is_business_day(&self, date: NaiveDate) -> bool {
        !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && self.holiday(date).is_none()
    }

    /// Until when a bill can be paid without charges: the first business day on or after its due
    /// date (Lei 7.089/83; Código Civil, art. 132 §1).
    pub fn payable_until(&self, due: NaiveDate) -> NaiveDate {
        self.nearest_business_day(due, NaiveDate::succ_opt)
    }

    /// A nominal due date as the rule moves it. `Previous` never goes before `start`, the day from
    /// which the contract counts: it goes to the next business day instead.
    pub fn adjusted(
        &self,
        nominal: NaiveDate,
        business_day: BusinessDay,
        start: NaiveDate,
    ) -> NaiveDate {
        let next = || self.nearest_business_day(nominal, NaiveDate::succ_opt);
        match business_day {
            BusinessDay::Keep => nominal,
            BusinessDay::Next => next(),
            BusinessDay::Previous => {
                let previous = self.nearest_business_day(nominal, NaiveDate::pred_opt);
                if previous < start { next() } else { previous }
            }
        }
    }

    /// The first business day from a date on, one step at a time; the last date reached if the
    /// dates themselves run out.
    fn nearest_business_day(
        &self,
        mut date: NaiveDate,
        step: impl Fn(&NaiveDate) -> Option<NaiveDate>,
    ) -> NaiveDate {
        while !self.is_business_day(date) {
            match step(&date) {
                Some(next) => date = next,
                None => break,
            }
        }
        date
    }
}
