//! Percentages, and what they make of an amount.

use core::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::money::Money;

/// A percentage such as 4.62; on the wire a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percentage(#[serde(with = "rust_decimal::serde::str")] pub Decimal);

impl Percentage {
    /// So many hundredths of a per cent: 462 are 4.62 %.
    pub fn from_hundredths(hundredths: i64) -> Self {
        Self(Decimal::new(hundredths, 2))
    }

    /// This share of an amount, rounded to the cent.
    ///
    /// ```
    /// use contract::{Money, Percentage};
    /// let ten = Percentage("10.00".parse().unwrap());
    /// assert_eq!(ten.of(Money::from_cents(9_995)), Money::from_cents(1_000));
    /// ```
    pub fn of(self, amount: Money) -> Money {
        self.scaled(amount, self.0.mantissa()).unwrap_or(Money::MAX)
    }

    /// An amount with this share of it on top, rounded once; `None` beyond what can be counted.
    pub fn on_top_of(self, amount: Money) -> Option<Money> {
        let hundred = 10_i128.pow(self.0.scale()).checked_mul(100)?;
        self.scaled(amount, hundred.checked_add(self.0.mantissa())?)
    }

    /// So many units of the percentage's last place, of an amount, rounded half away from zero. In whole numbers:
    /// exact, and a tenth of the time that decimals take.
    fn scaled(self, amount: Money, units: i128) -> Option<Money> {
        let product = i128::from(amount.cents()).checked_mul(units)?;
        let divisor = 10_i128.pow(self.0.scale()).checked_mul(100)?;
        let (whole, rest) = (product / divisor, product % divisor);
        let away = if rest.abs() * 2 >= divisor {
            product.signum()
        } else {
            0
        };
        i64::try_from(whole + away).ok().map(Money::from_cents)
    }
}

impl fmt::Display for Percentage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
