//! A day that its month does not have.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::date_text::parse_date;

/// The day that was typed and the last one that the month has, when that is all that is wrong with a date.
pub(crate) fn beyond_month(text: &str, today: NaiveDate) -> Option<(u32, NaiveDate)> {
    let text = text.trim();
    let end = text.find(|letter: char| !letter.is_ascii_digit())?;
    let day = text[..end].parse().ok().filter(|_| end <= 2)?;
    let first = parse_date(&format!("01{}", &text[end..]), today)?;
    let last = first.checked_add_months(Months::new(1))? - Days::new(1);
    (day > last.day()).then_some((day, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_too_many_is_told_from_what_is_no_date() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let told = |text| beyond_month(text, today).map(|(day, last)| (day, last.to_string()));
        assert_eq!(told("31/02/2026"), Some((31, "2026-02-28".to_owned())));
        assert_eq!(told("30.2.28"), Some((30, "2028-02-29".to_owned())));
        assert_eq!(told("31/11"), Some((31, "2026-11-30".to_owned())));
        for text in ["", "31", "31/13/2026", "2026-02-31", "dia 31", "30/11/2026"] {
            assert_eq!(told(text), None, "{text}");
        }
    }
}
