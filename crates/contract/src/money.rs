//! Money in BRL with exactly two places.
//!
//! Everything is rounded half away from zero to the cent, once per amount shown.

use core::fmt;
use core::iter::Sum;
use core::ops::{Add, Sub};
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::amount::Amount;

/// An amount of money in BRL, always with two places; on the wire a string such as `"99.90"`.
///
/// ```
/// use contract::Money;
/// let price: Money = "99.90".parse().unwrap();
/// assert_eq!(price.cents(), 9_990);
/// assert_eq!(price.to_string(), "99.90");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money {
    cents: i64,
}

impl Money {
    /// No money at all.
    pub const ZERO: Self = Self { cents: 0 };
    /// One cent, the smallest amount.
    pub const CENT: Self = Self { cents: 1 };
    /// The largest amount that a contract may name: 9,999,999.99.
    pub const MAX: Self = Self { cents: 999_999_999 };

    /// The amount of so many cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self { cents }
    }

    /// The amount in cents.
    pub const fn cents(self) -> i64 {
        self.cents
    }

    /// A fraction of the amount, rounded half away from zero; `None` for a denominator of zero and
    /// beyond what cents can count.
    ///
    /// ```
    /// use contract::Money;
    /// assert_eq!(Money::from_cents(9_990).share(15, 31), Some(Money::from_cents(4_834)));
    /// ```
    pub fn share(self, numerator: u64, denominator: u64) -> Option<Self> {
        let denominator = i128::from(denominator);
        let product = i128::from(self.cents) * i128::from(numerator);
        let (whole, rest) = (
            product.checked_div(denominator)?,
            product.checked_rem(denominator)?,
        );
        let away = if rest.abs() * 2 >= denominator {
            product.signum()
        } else {
            0
        };
        i64::try_from(whole + away).ok().map(Self::from_cents)
    }

    /// The smaller of two amounts.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        self.min(other)
    }

    /// Whether the amount is above zero.
    pub const fn is_positive(self) -> bool {
        self.cents > 0
    }

    /// Whether the amount is zero.
    pub const fn is_zero(self) -> bool {
        self.cents == 0
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.cents < 0 { "-" } else { "" };
        let cents = self.cents.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::from_cents(self.cents.saturating_add(other.cents))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::from_cents(self.cents.saturating_sub(other.cents))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// What keeps a text from being an amount of money in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// Not of the form `-?\d+(\.\d+)?`.
    NotAnAmount,
    /// More than two places after the point.
    TooManyPlaces,
    /// More than the program can count.
    TooLarge,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnAmount => "an amount is digits, a point and two places, such as \"99.90\"",
            Self::TooManyPlaces => "an amount has two places at most",
            Self::TooLarge => "the amount is too large",
        })
    }
}

impl core::error::Error for MoneyError {}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        Amount::from_str(text)?.money()
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Amount::deserialize(deserializer)?
            .money()
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_half_away_from_zero() {
        for (cents, numerator, denominator, share) in [
            (9_990, 15, 31, Some(4_834)),
            (1, 1, 2, Some(1)),
            (-1, 1, 2, Some(-1)),
            (1, 49, 100, Some(0)),
            (100, 1, 3, Some(33)),
            (200, 1, 3, Some(67)),
            (100, 0, 3, Some(0)),
            (1, 1, 0, None),
            (i64::MAX, u64::MAX, 1, None),
            (i64::MIN, 1, 1, Some(i64::MIN)),
        ] {
            let found = Money::from_cents(cents).share(numerator, denominator);
            let name = format!("{cents} × {numerator} / {denominator}");
            assert_eq!(found.map(Money::cents), share, "{name}");
        }
    }

    #[test]
    fn sums_stop_at_the_largest_amount_instead_of_wrapping() {
        let most = Money::from_cents(i64::MAX);
        assert_eq!(most + Money::CENT, most);
        assert_eq!([most, most].into_iter().sum::<Money>(), most);
    }
}
