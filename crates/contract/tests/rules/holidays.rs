//! The bank holidays against a second source: the calendars of the `bdays` crate, on every day from
//! 1990 to 2100.
//!
//! Neither side knows Holy Thursday, on which banks were closed until 1999 (Resolução CMN
//! 2.516/98): no signup date goes back that far.

use bdays::HolidayCalendar;
use bdays::calendars::brazil::{BRSettlement, BrazilExchange};
use chrono::{Datelike, NaiveDate, TimeDelta, Weekday};
use contract::calendar::{BankHoliday, Calendar};

use crate::support::date;

fn every_day() -> impl Iterator<Item = NaiveDate> {
    let last = date("2100-12-31");
    date("1990-01-01")
        .iter_days()
        .take_while(move |day| *day <= last)
}

#[test]
fn the_bank_holidays_are_those_of_the_settlement_calendar() {
    let calendar = Calendar::new(&[]);
    let mut days = 0;
    for day in every_day() {
        let is_holiday = calendar.holiday(day).is_some();
        assert_eq!(is_holiday, BRSettlement.is_holiday(day), "{day}");
        assert_eq!(
            calendar.is_business_day(day),
            BRSettlement.is_bday(day),
            "{day}"
        );
        days += 1;
    }
    assert_eq!(days, 40_542);
}

/// From the calendar's reform up to the first year for which the crate has an Easter after 25
/// April, which there never is: 3401, where a remainder of its turns negative.
#[test]
fn the_movable_holidays_follow_easter() {
    let calendar = Calendar::new(&[]);
    for year in 1583..=3400 {
        let easter = bdays::easter::easter_naive_date(year).unwrap();
        for (days, holiday) in [
            (-48, BankHoliday::CarnivalMonday),
            (-47, BankHoliday::CarnivalTuesday),
            (-2, BankHoliday::GoodFriday),
            (60, BankHoliday::CorpusChristi),
        ] {
            let day = easter + TimeDelta::days(days);
            // A movable holiday may fall on a fixed one, which then gives the name.
            let found = calendar.holiday(day);
            let is_fixed = [(4, 21), (5, 1)].contains(&(day.month(), day.day()));
            assert!(found == Some(holiday) || is_fixed, "{day}: {found:?}");
        }
    }
}

/// A day on which the exchange in São Paulo is closed and banks are not, and why.
struct ExchangeHoliday {
    reason: &'static str,
    is_on: fn(NaiveDate) -> bool,
}

const EXCHANGE_ONLY: [ExchangeHoliday; 5] = [
    ExchangeHoliday {
        reason: "the city's anniversary, a municipal holiday; the exchange opens on it from 2022",
        is_on: |day| (day.month(), day.day()) == (1, 25) && day.year() < 2022,
    },
    ExchangeHoliday {
        reason: "the state's holiday (Lei estadual 9.497/97), moved to May in 2020; open from 2022",
        is_on: |day| (day.month(), day.day()) == (7, 9) && day.year() < 2022 && day.year() != 2020,
    },
    ExchangeHoliday {
        reason: "the city's holiday (Lei municipal 13.707/04), moved to May in 2020; open in 2022 \
                 and 2023, and a national holiday from 2024 (Lei 14.759/23)",
        is_on: |day| {
            (day.month(), day.day()) == (11, 20)
                && (2007..2022).contains(&day.year())
                && day.year() != 2020
        },
    },
    ExchangeHoliday {
        reason: "Christmas Eve: no session, by the exchange's own calendar",
        is_on: |day| (day.month(), day.day()) == (12, 24),
    },
    ExchangeHoliday {
        reason: "the year's last weekday: no session; banks serve nobody either, but it is no holiday",
        is_on: |day| {
            let is_last_friday = day.weekday() == Weekday::Fri && day.day() >= 29;
            day.month() == 12 && (day.day() == 31 || is_last_friday)
        },
    },
];

/// A calendar with more in it, so that a comparison that compares nothing would show.
#[test]
fn what_the_exchange_has_more_is_known_day_by_day() {
    let calendar = Calendar::new(&[]);
    let mut differences = [0; EXCHANGE_ONLY.len()];
    for day in every_day() {
        let known = EXCHANGE_ONLY
            .iter()
            .position(|holiday| (holiday.is_on)(day));
        let is_ours = calendar.holiday(day).is_some();
        let is_theirs = BrazilExchange.is_holiday(day);
        let reason = known.map(|place| EXCHANGE_ONLY[place].reason);
        assert_eq!(is_theirs, is_ours || known.is_some(), "{day}: {reason:?}");
        if let Some(place) = known.filter(|_| !is_ours) {
            differences[place] += 1;
        }
    }
    for (holiday, days) in EXCHANGE_ONLY.iter().zip(differences) {
        assert!(days > 0, "{} explains nothing", holiday.reason);
    }
}
