//! The days of the term that are worth a mark: the first bill that is prorated, the end of a discount, the renewal.

use chrono::NaiveDate;
use contract::Receivable;

use super::shown::Shown;

/// The days, as far as there are any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// The due date of a first account that does not cover one whole month.
    pub prorated: Option<NaiveDate>,
    /// The due date of the last account with a discount that ends within the term.
    pub discount_ends: Option<NaiveDate>,
    /// When the contract enters the renewal queue.
    pub queued: Option<NaiveDate>,
    /// When it is renewed.
    pub renewed: Option<NaiveDate>,
}

/// The marks of what is shown.
pub fn marks(shown: &Shown) -> Marks {
    let accounts = shown.receivables.part.as_ref();
    let accounts = accounts.map_or(&[][..], |part| &part.items);
    let renewal = shown.renewal.part;
    Marks {
        prorated: match accounts {
            [first, second, ..] if first.gross != second.gross => Some(first.due_date),
            _ => None,
        },
        discount_ends: accounts
            .windows(2)
            .find(|pair| is_discounted(&pair[0]) && !is_discounted(&pair[1]))
            .map(|pair| pair[0].due_date),
        queued: renewal.and_then(|renewal| renewal.queued_on),
        renewed: renewal.and_then(|renewal| renewal.renewed_on),
    }
}

fn is_discounted(account: &Receivable) -> bool {
    account.direct_discount.is_positive() || account.prompt_payment_amount != account.amount
}
