//! Months, and dates counted in months from an anchor day.

use chrono::{Datelike, NaiveDate};

/// The last year that dates on the wire (`YYYY-MM-DD`) can write.
const LAST_YEAR: i32 = 9999;

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// Months since January of year 0.
    index: i32,
}

impl Month {
    /// The month that a date is in.
    pub fn of(date: NaiveDate) -> Self {
        Self {
            index: date.year() * 12 + date.month0().cast_signed(),
        }
    }

    /// The month so many months on; `None` after December 9999.
    pub fn plus(self, months: u32) -> Option<Self> {
        let index = self.index.checked_add(i32::try_from(months).ok()?)?;
        (index < (LAST_YEAR + 1) * 12).then_some(Self { index })
    }

    /// The month so many months before.
    pub fn minus(self, months: u32) -> Option<Self> {
        let index = self.index.checked_sub(i32::try_from(months).ok()?)?;
        Some(Self { index })
    }

    /// How many months this one is after another; `None` when it is before.
    pub fn since(self, earlier: Self) -> Option<u32> {
        u32::try_from(self.index - earlier.index).ok()
    }

    /// The month's day for an anchor day (1 to 31): that day, or the last one of a shorter month.
    /// `None` only where no such date can be counted at all.
    pub fn day(self, anchor: u32) -> Option<NaiveDate> {
        let (year, month0) = (self.index.div_euclid(12), self.index.rem_euclid(12));
        let first = NaiveDate::from_ymd_opt(year, month0.cast_unsigned() + 1, 1)?;
        first.with_day(anchor.clamp(1, u32::from(first.num_days_in_month())))
    }
}

/// The date so many months after an anchor, on the anchor's day or the last one of a shorter
/// month; `None` after December 9999.
///
/// Always count from the anchor, never from the date before, or a 31st drifts to the 28th for good.
///
/// ```
/// use chrono::NaiveDate;
/// use contract::calendar::months_from;
/// let anchor = NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
/// assert_eq!(months_from(anchor, 1), NaiveDate::from_ymd_opt(2026, 2, 28));
/// assert_eq!(months_from(anchor, 2), NaiveDate::from_ymd_opt(2026, 3, 31));
/// ```
pub fn months_from(anchor: NaiveDate, months: u32) -> Option<NaiveDate> {
    Month::of(anchor).plus(months)?.day(anchor.day())
}
