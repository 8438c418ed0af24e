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
    /// This share of an amount, rounded to the cent.
    ///
    /// ```
    /// use contract::{Money, Percentage};
    /// let ten = Percentage("10.00".parse().unwrap());
    /// assert_eq!(ten.of(Money::from_cents(9_995)), Money::from_cents(1_000));
    /// ```
    pub fn of(self, amount: Money) -> Money {
        amount
            .decimal()
            .checked_mul(self.0)
            .and_then(|product| Money::rounded(product / Decimal::ONE_HUNDRED))
            .unwrap_or(Money::MAX)
    }
}

impl Percentage {
    /// An amount with this share of it on top, rounded once; `None` beyond what can be counted.
    pub fn on_top_of(self, amount: Money) -> Option<Money> {
        let percent = Decimal::ONE_HUNDRED.checked_add(self.0)?;
        let product = amount.decimal().checked_mul(percent)?;
        Money::rounded(product.checked_div(Decimal::ONE_HUNDRED)?)
    }
}

impl fmt::Display for Percentage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
