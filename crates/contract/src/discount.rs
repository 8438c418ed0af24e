//! What a discount takes off an amount.

use crate::catalog::{Discount, DiscountScheme};
use crate::money::Money;

impl Discount {
    /// What is taken off an amount: never more than the amount.
    pub fn of(self, amount: Money) -> Money {
        let discount = match self {
            Self::Percent(percentage) => percentage.of(amount),
            Self::Fixed(value) => value,
        };
        discount.at_most(amount)
    }
}

impl DiscountScheme {
    /// Whether it holds for an account that begins so many months into the term.
    pub fn covers(&self, months_in: u32) -> bool {
        self.months.is_none_or(|months| months_in < months)
    }
}
