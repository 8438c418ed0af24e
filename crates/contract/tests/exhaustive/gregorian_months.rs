//! The months of a calendar cycle, laid end to end from the rule of leap years alone.

use chrono::{Datelike, NaiveDate};

/// The first year of the cycle.
const FIRST_YEAR: usize = 2000;
/// After so many years the Gregorian calendar repeats, weekdays included.
const CYCLE: usize = 400;
/// Years beyond the cycle, for the dates that its last days lead to.
const MARGIN: usize = 12;

/// The months from January of the first year on.
pub struct Months {
    /// The first day of each, counted as chrono counts them.
    first_days: Vec<i32>,
    lengths: Vec<i32>,
}

impl Months {
    /// The months of the cycle and the years beyond it.
    pub fn of_the_cycle() -> Self {
        let start = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();
        let mut next = start.num_days_from_ce();
        let (mut first_days, mut lengths) = (Vec::new(), Vec::new());
        for year in FIRST_YEAR..FIRST_YEAR + CYCLE + MARGIN {
            let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let february = if is_leap { 29 } else { 28 };
            for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
                first_days.push(next);
                lengths.push(length);
                next += length;
            }
        }
        Self {
            first_days,
            lengths,
        }
    }

    /// The day of a month on which a bill with this due day falls.
    pub fn due_day(&self, month: usize, day: u32) -> i32 {
        let day = i32::try_from(day).unwrap();
        self.first_days[month] + day.min(self.lengths[month]) - 1
    }

    /// Every day of the cycle, with its month and its day of the month.
    pub fn days(&self) -> impl Iterator<Item = (i32, usize, u32)> {
        (0..CYCLE * 12).flat_map(|month| {
            let (first, length) = (self.first_days[month], self.lengths[month]);
            (0..length).map(move |place| (first + place, month, place.cast_unsigned() + 1))
        })
    }

    /// All days that are laid out, beyond the cycle too.
    pub fn span(&self) -> std::ops::Range<i32> {
        let last = self.first_days.len() - 1;
        self.first_days[0]..self.first_days[last] + self.lengths[last]
    }
}

/// A day as a date.
pub fn date(day: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(day).unwrap()
}

#[test]
fn the_cycle_is_the_calendars() {
    let months = Months::of_the_cycle();
    assert_eq!(months.days().count(), 146_097);
    for (day, month, day_of_month) in months.days() {
        let date = date(day);
        assert_eq!(date.day(), day_of_month);
        assert_eq!(date.month0() as usize, month % 12);
    }
}
