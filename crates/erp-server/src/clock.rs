//! Civil time of a provider.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// Minutes that `America/Sao_Paulo` is ahead of UTC. Brazil has had no daylight saving time since
/// 2019 (Decreto 9.772/2019), so an offset says the same as a time-zone database, at no cost.
pub const SAO_PAULO: i64 = -3 * 60;

/// The civil date at an instant, so many minutes ahead of UTC.
pub fn civil_date(at: DateTime<Utc>, utc_offset_minutes: i64) -> NaiveDate {
    let offset = TimeDelta::try_minutes(utc_offset_minutes).unwrap_or_default();
    at.naive_utc()
        .checked_add_signed(offset)
        .unwrap_or(at.naive_utc())
        .date()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_evening_in_brazil_is_the_next_day_in_utc() {
        let at: DateTime<Utc> = "2026-11-25T02:59:59Z".parse().unwrap();
        assert_eq!(civil_date(at, SAO_PAULO).to_string(), "2026-11-24");
        assert_eq!(
            civil_date(at + TimeDelta::seconds(1), SAO_PAULO).to_string(),
            "2026-11-25"
        );
    }
}
