//! A month as a grid, and how one moves through it. Pure.

use chrono::{Datelike, Days, Months, NaiveDate};

/// Weeks of a grid. Always six, so that the buttons below stay where they are.
const WEEKS: u64 = 6;

/// The days that the grid of this date's month shows, week by week from Sunday, with the neighbours of the month.
pub(super) fn grid(shown: NaiveDate) -> Vec<[NaiveDate; 7]> {
    let first = first_of_month(shown);
    let sunday = back(first, u64::from(first.weekday().num_days_from_sunday()));
    (0..WEEKS)
        .map(|week| std::array::from_fn(|day| on(sunday, week * 7 + day as u64)))
        .collect()
}

/// The first day of the date's month.
pub(super) fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

/// Where a key leads from a day; `None` when the key is not one of the calendar's.
pub(super) fn moved(from: NaiveDate, key: &str, shift: bool) -> Option<NaiveDate> {
    let weekday = u64::from(from.weekday().num_days_from_sunday());
    Some(match key {
        "ArrowLeft" => back(from, 1),
        "ArrowRight" => on(from, 1),
        "ArrowUp" => back(from, 7),
        "ArrowDown" => on(from, 7),
        "Home" => back(from, weekday),
        "End" => on(from, 6 - weekday),
        "PageUp" => months(from, if shift { -12 } else { -1 }),
        "PageDown" => months(from, if shift { 12 } else { 1 }),
        _ => return None,
    })
}

/// So many months away, on the last day of the month when it is shorter.
pub(super) fn months(from: NaiveDate, count: i32) -> NaiveDate {
    let away = Months::new(count.unsigned_abs());
    let there = if count < 0 {
        from.checked_sub_months(away)
    } else {
        from.checked_add_months(away)
    };
    there.unwrap_or(from)
}

/// The date of a text like 24/11/2026, as far as a calendar needs it to open at the right page.
pub(super) fn typed(text: &str) -> Option<NaiveDate> {
    let mut parts = text.trim().split(['/', '.', '-']);
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    parts.next().is_none().then_some(())?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// A date as it is typed.
pub(super) fn written(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{:04}", date.day(), date.month(), date.year())
}

fn on(from: NaiveDate, days: u64) -> NaiveDate {
    from.checked_add_days(Days::new(days)).unwrap_or(from)
}

fn back(from: NaiveDate, days: u64) -> NaiveDate {
    from.checked_sub_days(Days::new(days)).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        typed(text).unwrap()
    }

    #[test]
    fn a_grid_has_six_whole_weeks_around_its_month() {
        let weeks = grid(date("24/11/2026"));
        assert_eq!(weeks.len(), 6);
        assert_eq!(weeks[0][0], date("01/11/2026"));
        assert_eq!(weeks[5][6], date("12/12/2026"));
        // A month that begins on a Saturday.
        assert_eq!(grid(date("15/08/2026"))[0][0], date("26/07/2026"));
    }

    #[test]
    fn keys_move_by_days_weeks_months_and_years() {
        let from = date("24/11/2026");
        let to = |key, shift| moved(from, key, shift).map(written);
        assert_eq!(to("ArrowLeft", false).as_deref(), Some("23/11/2026"));
        assert_eq!(to("ArrowDown", false).as_deref(), Some("01/12/2026"));
        assert_eq!(to("Home", false).as_deref(), Some("22/11/2026"));
        assert_eq!(to("End", false).as_deref(), Some("28/11/2026"));
        assert_eq!(to("PageUp", false).as_deref(), Some("24/10/2026"));
        assert_eq!(to("PageDown", true).as_deref(), Some("24/11/2027"));
        assert_eq!(to("x", false), None);
    }

    #[test]
    fn a_short_month_ends_the_move() {
        assert_eq!(months(date("31/01/2026"), 1), date("28/02/2026"));
        assert_eq!(months(date("29/02/2028"), -12), date("28/02/2027"));
    }

    #[test]
    fn only_whole_dates_are_read() {
        assert_eq!(typed(" 4/1/2026 "), NaiveDate::from_ymd_opt(2026, 1, 4));
        assert_eq!(typed("31/02/2026"), None);
        assert_eq!(typed("24/11/26"), None);
        assert_eq!(typed("24/11"), None);
        assert_eq!(typed("24/11/2026/1"), None);
    }
}
