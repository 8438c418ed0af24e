//! Cents by whole numbers alone, as a second opinion on decimals.

use contract::Money;

/// A fraction to the nearest whole number of cents, half away from zero.
pub fn nearest(numerator: i128, denominator: i128) -> Money {
    let size = (2 * numerator.abs() + denominator) / (2 * denominator);
    Money::from_cents(i64::try_from(numerator.signum() * size).unwrap())
}

/// Per cent are given in millionths of the whole: 12.5 % are 125,000.
pub const WHOLE: i64 = 1_000_000;

/// So many millionths of an amount, to the nearest cent.
pub fn millionths_of(amount: Money, millionths: i64) -> Money {
    let product = i128::from(amount.cents()) * i128::from(millionths);
    nearest(product, WHOLE.into())
}

#[test]
fn halves_go_away_from_zero() {
    for (numerator, cents) in [(5, 1), (4, 0), (-4, 0), (-5, -1), (15, 2), (25, 3)] {
        assert_eq!(nearest(numerator, 10), Money::from_cents(cents));
    }
}
