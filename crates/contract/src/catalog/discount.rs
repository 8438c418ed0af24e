//! Discounts: on the bill itself, and for paying on time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{active, registry::registry_rows};
use crate::ids::DiscountSchemeId;
use crate::money::Money;
use crate::percentage::Percentage;

/// A discount scheme: on the bill itself, for paying on time, or both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DiscountScheme {
    /// Identifier.
    pub id: DiscountSchemeId,
    /// Name shown.
    pub name: String,
    /// Taken off the account itself.
    #[serde(default)]
    pub direct: Option<Discount>,
    /// Taken off when the account is paid on time.
    #[serde(default)]
    pub prompt_payment: Option<Discount>,
    /// For how many months of the term; the whole term and beyond if null.
    #[serde(default)]
    pub months: Option<u32>,
    /// The last day on which it can be contracted.
    #[serde(default)]
    pub valid_until: Option<NaiveDate>,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

/// How much a discount takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Discount {
    /// Per cent of the amount, such as 10.00.
    Percent(Percentage),
    /// So much in BRL.
    Fixed(Money),
}

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
    /// Whether a contract that is made on a date can have it.
    pub fn is_offered_on(&self, date: NaiveDate) -> bool {
        self.active && self.valid_until.is_none_or(|last_day| last_day >= date)
    }

    /// Whether it holds for an account that begins so many months into the term.
    pub fn covers(&self, months_in: u32) -> bool {
        self.months.is_none_or(|months| months_in < months)
    }
}

registry_rows! { DiscountScheme: DiscountSchemeId }
