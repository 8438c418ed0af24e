//! Bank holidays, business days, anchored months.

use contract::calendar::{BankHoliday, Calendar, months_from};
use contract::catalog::BusinessDay;

use crate::support::date;

#[test]
fn the_bank_holidays_of_2026_are_these_and_no_others() {
    let local = [date("2026-06-24")];
    let calendar = Calendar::new(&local);
    let first = date("2026-01-01");
    let found: Vec<_> = first
        .iter_days()
        .take(365)
        .filter_map(|day| Some((day, calendar.holiday(day)?)))
        .collect();
    let expected = [
        ("2026-01-01", BankHoliday::NewYear),
        ("2026-02-16", BankHoliday::CarnivalMonday),
        ("2026-02-17", BankHoliday::CarnivalTuesday),
        ("2026-04-03", BankHoliday::GoodFriday),
        ("2026-04-21", BankHoliday::Tiradentes),
        ("2026-05-01", BankHoliday::LabourDay),
        ("2026-06-04", BankHoliday::CorpusChristi),
        ("2026-06-24", BankHoliday::Local),
        ("2026-09-07", BankHoliday::Independence),
        ("2026-10-12", BankHoliday::Aparecida),
        ("2026-11-02", BankHoliday::AllSouls),
        ("2026-11-15", BankHoliday::Republic),
        ("2026-11-20", BankHoliday::BlackAwareness),
        ("2026-12-25", BankHoliday::Christmas),
    ];
    assert_eq!(found, expected.map(|(day, holiday)| (date(day), holiday)));
}

#[test]
fn the_movable_holidays_follow_easter() {
    let calendar = Calendar::new(&[]);
    for (day, holiday) in [
        ("2024-02-12", BankHoliday::CarnivalMonday),
        ("2024-02-13", BankHoliday::CarnivalTuesday),
        ("2024-03-29", BankHoliday::GoodFriday),
        ("2024-05-30", BankHoliday::CorpusChristi),
        ("2025-03-03", BankHoliday::CarnivalMonday),
        ("2025-04-18", BankHoliday::GoodFriday),
        ("2025-06-19", BankHoliday::CorpusChristi),
        // The latest carnival and Corpus Christi, and nearly the earliest.
        ("2038-03-08", BankHoliday::CarnivalMonday),
        ("2038-06-24", BankHoliday::CorpusChristi),
        ("2008-02-04", BankHoliday::CarnivalMonday),
        ("2008-05-22", BankHoliday::CorpusChristi),
    ] {
        assert_eq!(calendar.holiday(date(day)), Some(holiday), "{day}");
    }
}

#[test]
fn twentieth_november_is_a_national_holiday_from_2024() {
    let calendar = Calendar::new(&[]);
    assert_eq!(calendar.holiday(date("2023-11-20")), None);
    assert_eq!(
        calendar.holiday(date("2024-11-20")),
        Some(BankHoliday::BlackAwareness)
    );
}

#[test]
fn a_business_day_is_a_weekday_without_a_holiday() {
    let local = [date("2026-06-24")];
    let calendar = Calendar::new(&local);
    for (day, open) in [
        ("2026-11-24", true),
        ("2026-11-27", true),
        ("2026-11-28", false),
        ("2026-11-29", false),
        ("2026-12-25", false),
        // No public banking, but no holiday either.
        ("2026-12-31", true),
        // Ash Wednesday opens at noon: a business day.
        ("2026-02-18", true),
        ("2026-06-24", false),
        ("2027-06-24", true),
    ] {
        assert_eq!(calendar.is_business_day(date(day)), open, "{day}");
    }
}

#[test]
fn a_bill_is_payable_until_the_first_business_day_from_its_due_date_on() {
    let calendar = Calendar::new(&[]);
    for (due, until) in [
        ("2026-11-24", "2026-11-24"),
        ("2026-01-31", "2026-02-02"),
        // Saturday, Sunday, and both days of carnival.
        ("2026-02-14", "2026-02-18"),
        ("2026-04-03", "2026-04-06"),
        ("2026-12-25", "2026-12-28"),
    ] {
        assert_eq!(calendar.payable_until(date(due)), date(until), "{due}");
    }
}

#[test]
fn a_nominal_date_moves_as_the_rule_says() {
    use BusinessDay::{Keep, Next, Previous};
    let calendar = Calendar::new(&[]);
    for (nominal, rule, start, due) in [
        ("2026-02-14", Keep, "2026-01-01", "2026-02-14"),
        ("2026-02-14", Next, "2026-01-01", "2026-02-18"),
        ("2026-02-14", Previous, "2026-01-01", "2026-02-13"),
        ("2026-02-17", Previous, "2026-01-01", "2026-02-13"),
        ("2026-11-24", Next, "2026-01-01", "2026-11-24"),
        ("2026-11-24", Previous, "2026-11-24", "2026-11-24"),
        // The day before is the start itself, which is not before the start.
        ("2026-02-14", Previous, "2026-02-13", "2026-02-13"),
        ("2026-02-14", Previous, "2026-02-14", "2026-02-18"),
    ] {
        let moved = calendar.adjusted(date(nominal), rule, date(start));
        assert_eq!(moved, date(due), "{nominal} {rule:?} from {start}");
    }
}

#[test]
fn months_are_counted_from_the_anchor() {
    for (anchor, months, expected) in [
        ("2026-01-31", 0, "2026-01-31"),
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-01-31", 2, "2026-03-31"),
        ("2026-01-31", 3, "2026-04-30"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2026-11-24", 12, "2027-11-24"),
        ("2026-11-30", 3, "2027-02-28"),
    ] {
        assert_eq!(
            months_from(date(anchor), months),
            Some(date(expected)),
            "{anchor} + {months}"
        );
    }
    assert_eq!(months_from(date("9999-11-30"), 1), Some(date("9999-12-30")));
    assert_eq!(months_from(date("9999-11-30"), 2), None);
    assert_eq!(months_from(date("2026-01-01"), u32::MAX), None);
}
