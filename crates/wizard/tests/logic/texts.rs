//! Amounts and dates as texts: what is written is read again, however people write it, and nothing
//! else is.

use chrono::{Datelike, Days, NaiveDate};
use contract::Money;
use proptest::prelude::*;
use wizard::{format_date, format_money, parse_date, parse_money};

/// The most cents that an amount is read with: 15 digits before the comma.
const MOST_CENTS: i64 = 99_999_999_999_999_999;

fn any_money() -> impl Strategy<Value = Money> {
    prop_oneof![
        -1_000_i64..=1_000,
        0..=Money::MAX.cents(),
        -MOST_CENTS..=MOST_CENTS
    ]
    .prop_map(Money::from_cents)
}

/// Years of four digits, as they are written.
fn any_date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1, 1, 1).expect("a date");
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a date");
    let days = u64::try_from((last - first).num_days()).expect("a length");
    (0..=days).prop_map(move |days| first + Days::new(days))
}

fn read(text: &str) -> Option<Money> {
    parse_money(text).ok()?.money().ok()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4_000) })]

    #[test]
    fn an_amount_as_it_is_written_is_read(money in any_money()) {
        prop_assert_eq!(read(&format_money(money)), Some(money));
    }

    #[test]
    fn an_amount_is_read_however_it_is_written(
        money in any_money(),
        sign_first: bool,
        before in prop::sample::select(vec!["", " ", "R$", "r$ ", "R$\u{a0}", "\u{feff}R$\u{202f}"]),
        after in prop::sample::select(vec!["", " ", "\u{a0}", "\n", "\u{200f}"]),
        minus in prop::sample::select(vec!["-", "\u{2212}", "\u{2013}"]),
        group in prop::sample::select(vec!["", ".", " ", "\u{a0}"]),
    ) {
        let written = format_money(money);
        let size = written.trim_start_matches('-').replace('.', group);
        let minus = if money < Money::ZERO { minus } else { "" };
        let text = if sign_first {
            format!("{minus}{before}{size}{after}")
        } else {
            format!("{before}{minus}{size}{after}")
        };
        prop_assert_eq!(read(&text), Some(money), "{:?}", text);
    }

    #[test]
    fn an_english_amount_is_read(money in any_money()) {
        let swap = |c| match c {
            ',' => '.',
            '.' => ',',
            other => other,
        };
        let text: String = format_money(money).chars().map(swap).collect();
        prop_assert_eq!(read(&text), Some(money), "{:?}", text);
    }

    #[test]
    fn an_amount_has_the_digits_that_were_typed(text in "[-R$ .,0-9]{0,14}|\\PC{0,12}") {
        if let Ok(amount) = parse_money(&text) {
            let typed: String = text.chars().filter(char::is_ascii_digit).collect();
            let read: String = amount.as_str().chars().filter(char::is_ascii_digit).collect();
            // Digits of other scripts are read too, and ",5" gets the zero that it lacks.
            let is_ascii = text.is_ascii();
            prop_assert!(!is_ascii || read == typed || read == format!("0{typed}"), "{text:?}: {read}");
        }
    }

    #[test]
    fn a_date_as_it_is_written_is_read(date in any_date(), today in any_date()) {
        prop_assert_eq!(parse_date(&format_date(date), today), Some(date));
        prop_assert_eq!(parse_date(&date.to_string(), today), Some(date));
    }

    #[test]
    fn a_date_is_read_however_it_is_written(
        date in any_date(),
        today in any_date(),
        mark in prop::sample::select(vec!["/", "-", ".", " ", " / "]),
        is_padded: bool,
    ) {
        let (day, month, year) = (date.day(), date.month(), date.year());
        let text = if is_padded {
            format!(" {day:02}{mark}{month:02}{mark}{year:04} ")
        } else {
            format!("{day}{mark}{month}{mark}{year:04}")
        };
        prop_assert_eq!(parse_date(&text, today), Some(date), "{:?}", text);
        let digits = format!("{day:02}{month:02}{year:04}");
        prop_assert_eq!(parse_date(&digits, today), Some(date), "{:?}", digits);
        let in_this_year = NaiveDate::from_ymd_opt(today.year(), month, day);
        prop_assert_eq!(parse_date(&format!("{day}{mark}{month}"), today), in_this_year);
        let short = format!("{day}{mark}{month}{mark}{:02}", year % 100);
        let in_this_century = NaiveDate::from_ymd_opt(2000 + year % 100, month, day);
        prop_assert_eq!(parse_date(&short, today), in_this_century, "{:?}", short);
    }

    #[test]
    fn any_text_is_a_date_or_none(text in "[-/. 0-9]{0,12}|\\PC{0,12}", today in any_date()) {
        if let Some(date) = parse_date(&text, today) {
            prop_assert!((0..=9999).contains(&date.year()), "{text:?}");
        }
    }
}
