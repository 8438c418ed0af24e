//! Dates as Brazilians type and read them.

use chrono::{Datelike, NaiveDate};

/// Reads a date: "24/11/2026", "24-11-26", "24.11", "24112026" and the ISO form that gets pasted.
/// A year of two digits is of this century; a missing one is today's.
pub fn parse_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim();
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return date(&text[4..], &text[2..4], &text[..2], today);
    }
    let parts: Vec<&str> = text
        .split(['/', '-', '.', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    match parts[..] {
        [year, month, day] if year.len() == 4 => date(year, month, day, today),
        [day, month, year] => date(year, month, day, today),
        [day, month] => date("", month, day, today),
        _ => None,
    }
}

/// Writes a date as people read it: "24/11/2026"; a year always has four digits, or it would be read as another.
pub fn format_date(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

fn date(year: &str, month: &str, day: &str, today: NaiveDate) -> Option<NaiveDate> {
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits {
            text.parse::<u32>().ok()
        } else {
            None
        }
    };
    let year = match year.len() {
        0 => today.year(),
        2 => 2000 + i32::try_from(number(year)?).ok()?,
        4 => i32::try_from(number(year)?).ok()?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        parse_date(text, today).map(|date| date.to_string())
    }

    #[test]
    fn what_people_type_and_paste_is_read() {
        for (text, date) in [
            ("24/11/2026", "2026-11-24"),
            ("4/1/2027", "2027-01-04"),
            ("04/01/27", "2027-01-04"),
            ("24-11-2026", "2026-11-24"),
            ("24.11.2026", "2026-11-24"),
            ("24112026", "2026-11-24"),
            ("2026-11-24", "2026-11-24"),
            (" 24/11/2026 ", "2026-11-24"),
            ("5/12", "2026-12-05"),
            ("29/02/2028", "2028-02-29"),
        ] {
            assert_eq!(read(text).as_deref(), Some(date), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "31/11/2026",
            "29/02/2027",
            "32/01/2026",
            "1/13/2026",
            "abc",
            "24/11/202",
            "1/2/3/4",
            "+1/2/2026",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn writing_and_reading_is_the_identity() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        for days in 0..800 {
            let date = today + chrono::Days::new(days);
            assert_eq!(parse_date(&format_date(date), today), Some(date));
        }
    }
}
