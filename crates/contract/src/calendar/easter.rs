//! Easter Sunday, from which Brazil's movable holidays are counted.

use chrono::{Datelike, NaiveDate};

/// How many days a date lies after Easter Sunday of its own year; negative before it.
pub(super) fn days_after_easter(date: NaiveDate) -> i32 {
    let march_22 = 80 + i32::from(date.leap_year());
    date.ordinal0().cast_signed() - march_22 - days_after_march_22(date.year())
}

/// Easter Sunday of a year, counted from its earliest possible date, 22 March (0 to 34): the
/// Gregorian computus in the form of Meeus, Jones and Butcher.
fn days_after_march_22(year: i32) -> i32 {
    let golden_number = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let year_of_century = year.rem_euclid(100);
    let leap_centuries = century.div_euclid(4);
    let lunar_correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let full_moon =
        (19 * golden_number + century - leap_centuries - lunar_correction + 15).rem_euclid(30);
    let to_sunday = (32 + 2 * century.rem_euclid(4) + 2 * (year_of_century / 4)
        - full_moon
        - year_of_century % 4)
        .rem_euclid(7);
    let too_late = (golden_number + 11 * full_moon + 22 * to_sunday) / 451;
    full_moon + to_sunday - 7 * too_late
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        // The earliest and the latest possible date, both centuries' exceptions, and the years at hand.
        for (year, month, day) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2038, 4, 25),
            (2049, 4, 18),
            (2285, 3, 22),
        ] {
            let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            assert_eq!(days_after_easter(date), 0, "Easter {year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_within_its_five_weeks_in_every_year_of_the_cycle() {
        for year in 1600..=2399 {
            let first = NaiveDate::from_ymd_opt(year, 3, 22).unwrap();
            let after = days_after_march_22(year);
            assert!((0..=34).contains(&after), "{year}");
            let easter = first + chrono::Days::new(u64::try_from(after).unwrap());
            assert_eq!(easter.weekday(), chrono::Weekday::Sun, "{year}");
        }
    }
}
