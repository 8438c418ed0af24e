//! A date as it may be typed or pasted.

use chrono::{Datelike, NaiveDate};
use wizard::{format_date, parse_date};

/// What is read as a date is written so that it is read as the same.
pub fn check(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let today = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
    let Some(date) = parse_date(text, today) else {
        return;
    };
    assert!((0..=9999).contains(&date.year()));
    assert_eq!(parse_date(&format_date(date), today), Some(date));
}
