//! Discounts: on the bill itself, and for paying on time.

use contract::catalog::{Discount, DiscountScheme};
use contract::{Money, Percentage};

use crate::support::{Case, case, date, money};

fn rows(case: &Case) -> Vec<(Money, Money, Money)> {
    let items = case.receivables().items;
    items
        .iter()
        .map(|row| (row.direct_discount, row.amount, row.prompt_payment_amount))
        .collect()
}

#[test]
fn direct_discounts_end_after_their_months() {
    let case = case(|c| c.terms.discount_scheme_id = Some(1.into()));
    let [first, second, sixth, seventh] = [0, 1, 5, 6].map(|place| rows(&case)[place]);
    assert_eq!(first, (money("5.33"), money("47.95"), money("47.95")));
    assert_eq!(second, (money("9.99"), money("89.91"), money("89.91")));
    assert_eq!(sixth, second);
    assert_eq!(seventh, (Money::ZERO, money("99.90"), money("99.90")));
    assert_eq!(case.receivables().total, money("1096.90"));
}

#[test]
fn months_of_a_discount_are_months_not_accounts() {
    // A quarterly plan: the accounts begin in months 0, 3, 6, 9.
    for (months, discounted) in [(1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (12, 4), (0, 0)] {
        let case = case(|c| {
            c.terms.plan_id = Some(4.into());
            c.terms.discount_scheme_id = Some(1.into());
            c.catalog.discount_schemes[0].months = Some(months);
        });
        let found = rows(&case).iter().filter(|row| !row.0.is_zero()).count();
        assert_eq!(found, discounted, "{months} months");
    }
    let endless = case(|c| c.terms.discount_scheme_id = Some(3.into()));
    assert!(rows(&endless).iter().all(|row| !row.0.is_zero()));
}

fn percent(text: &str) -> Discount {
    Discount::Percent(Percentage(text.parse().unwrap()))
}

fn fixed(text: &str) -> Discount {
    Discount::Fixed(money(text))
}

#[test]
fn discounts_stay_between_nothing_and_the_amount() {
    // (direct, prompt payment) and account 1 of 53.28: discount, amount, amount if paid on time.
    for (direct, prompt_payment, row) in [
        (Some(fixed("60.00")), None, ["53.28", "0.00", "0.00"]),
        (Some(percent("100")), None, ["53.28", "0.00", "0.00"]),
        (Some(percent("150.5")), None, ["53.28", "0.00", "0.00"]),
        (
            Some(percent("79228162514264337593543950335")),
            None,
            ["53.28", "0.00", "0.00"],
        ),
        (Some(percent("12.5")), None, ["6.66", "46.62", "46.62"]),
        (Some(percent("0")), None, ["0.00", "53.28", "53.28"]),
        (None, Some(fixed("60.00")), ["0.00", "53.28", "0.00"]),
        (None, Some(percent("200")), ["0.00", "53.28", "0.00"]),
        (None, None, ["0.00", "53.28", "53.28"]),
    ] {
        let case = case(|c| {
            c.terms.discount_scheme_id = Some(3.into());
            let scheme = &mut c.catalog.discount_schemes[2];
            (scheme.direct, scheme.prompt_payment) = (direct, prompt_payment);
        });
        assert_eq!(
            rows(&case)[0],
            row.map(money).into(),
            "{direct:?}, {prompt_payment:?}"
        );
    }
}

#[test]
fn prompt_payment_comes_off_what_the_direct_discount_leaves() {
    let case = case(|c| c.terms.discount_scheme_id = Some(5.into()));
    // 53.28 − 9.90 = 43.38, less 50.00: nothing left. 99.90 − 9.90 = 90.00, less 50.00.
    assert_eq!(rows(&case)[0], (money("9.90"), money("43.38"), Money::ZERO));
    assert_eq!(
        rows(&case)[1],
        (money("9.90"), money("90.00"), money("40.00"))
    );
    assert_eq!(
        rows(&case)[4],
        (Money::ZERO, money("99.90"), money("99.90"))
    );
}

#[test]
fn rounding_is_half_away_from_zero() {
    // 100.10 × 5 % = 5.005, of which the even neighbour is 5.00.
    let case = case(|c| {
        c.terms.discount_scheme_id = Some(2.into());
        c.plan().price = money("100.10");
    });
    assert_eq!(rows(&case)[1].2, money("95.09"));
}

#[test]
fn a_scheme_is_offered_while_it_is_active_and_to_its_last_day() {
    let mut scheme = case(|_| {}).catalog.discount_schemes.remove(0);
    let is_offered = |scheme: &DiscountScheme, day: &str| scheme.is_offered_on(date(day));
    assert!(is_offered(&scheme, "9999-12-31"), "without a last day");
    scheme.valid_until = Some(date("2026-11-24"));
    assert!(is_offered(&scheme, "2026-11-23"));
    assert!(is_offered(&scheme, "2026-11-24"));
    assert!(!is_offered(&scheme, "2026-11-25"));
    scheme.active = false;
    assert!(!is_offered(&scheme, "2026-11-23"));
}
