//! What the first account costs.

use contract::Coverage;
use contract::calendar::Calendar;
use contract::catalog::Proration;
use contract::due_dates::DueDates;

use crate::support::{case, date, money};

#[test]
fn the_first_account_is_prorated_up_to_its_nominal_due_date() {
    use Proration::{Calendar, Commercial30, None};
    // (start, due-date rule as (day, min_days), proration, gross of account 1)
    for (start, (day, min_days), proration, gross) in [
        ("2026-11-24", (10, 5), Calendar, "53.28"),
        ("2026-11-24", (10, 5), Commercial30, "53.28"),
        ("2026-11-24", (10, 5), None, "99.90"),
        ("2026-12-26", (10, 5), Calendar, "48.34"),
        ("2026-12-26", (10, 5), Commercial30, "49.95"),
        // Thirty days of a month of 31: 96.68 by the calendar, a full commercial month.
        ("2026-12-11", (10, 5), Calendar, "96.68"),
        ("2026-12-11", (10, 5), Commercial30, "99.90"),
        // The start is the due date: the month to come.
        ("2026-12-10", (10, 0), Calendar, "99.90"),
        ("2026-12-10", (10, 0), Commercial30, "99.90"),
        // Whole months, and days before them: 1 + 26/31, 1 + 26/30.
        ("2026-01-15", (10, 45), Calendar, "183.69"),
        ("2026-01-15", (10, 45), Commercial30, "186.48"),
        // Exactly one month; the walk back from 28 February is anchored on 31.
        ("2026-01-31", (31, 5), Calendar, "99.90"),
        // 1 + 1/31, then 1 + 1/30: 31 January to 28 February is a whole month.
        ("2026-01-30", (31, 5), Calendar, "103.12"),
        ("2026-01-30", (31, 5), Commercial30, "103.23"),
        // 28 of 28 days but one, in February.
        ("2026-02-11", (10, 5), Calendar, "96.33"),
        // Two whole months, nothing more.
        ("2026-10-10", (10, 61), Calendar, "199.80"),
    ] {
        let case = case(|c| {
            c.catalog.today = date(start);
            c.terms.signup_date = Some(date(start));
            c.catalog.settings.proration = proration;
            (
                c.catalog.due_date_rules[0].day,
                c.catalog.due_date_rules[0].min_days,
            ) = (day, min_days);
        });
        let first = case.receivables().items[0].gross;
        assert_eq!(
            first,
            money(gross),
            "{start}, day {day} after {min_days} days, {proration:?}"
        );
    }
}

#[test]
fn proration_counts_to_the_nominal_date_not_to_the_moved_one() {
    // 5 December 2026 is a Saturday; 11 days of 30 to it, though the bill falls due on the 7th.
    let first = case(|c| c.terms.due_date_rule_id = Some(4.into()))
        .receivables()
        .items[0];
    assert_eq!(
        (first.due_date, first.gross),
        (date("2026-12-07"), money("36.63"))
    );
}

#[test]
fn the_coverage_explains_the_price() {
    let case = case(|_| {});
    let calendar = Calendar::new(&[]);
    let dates = DueDates::by_rule(
        &case.catalog.due_date_rules[0],
        date("2026-01-15"),
        calendar,
    )
    .unwrap();
    let coverage = Coverage::of_first_account(&dates, Proration::Calendar).unwrap();
    // Five days at least: 10 February; no whole month, 26 days of 31.
    assert_eq!(
        (coverage.months, coverage.days, coverage.days_in_month),
        (0, 26, 31)
    );
    assert_eq!(coverage.whole_months_from, date("2026-02-10"));
    assert_eq!(Coverage::of_first_account(&dates, Proration::None), None);
}

#[test]
fn longer_cycles_are_never_prorated() {
    let quarterly = case(|c| c.terms.plan_id = Some(4.into())).receivables();
    let rows: Vec<_> = quarterly
        .items
        .iter()
        .map(|row| (row.due_date, row.gross))
        .collect();
    assert_eq!(
        rows,
        ["2026-12-10", "2027-03-10", "2027-06-10", "2027-09-10"]
            .map(|due| (date(due), money("285.00")))
    );
    let annual = case(|c| c.terms.plan_id = Some(5.into())).receivables();
    assert_eq!(annual.items.len(), 1);
    assert_eq!(annual.total, money("1078.92"));
}
