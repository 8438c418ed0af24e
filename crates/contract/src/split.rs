//! How a setup fee is split into parcels.

use crate::catalog::InstallmentRemainder;
use crate::money::Money;

/// The parcels of an amount, in order; their sum is the amount, exactly. No parcels give an empty
/// list.
///
/// ```
/// use contract::{Money, split_installments, catalog::InstallmentRemainder};
/// let parcels = split_installments(Money::from_cents(10_000), 3, InstallmentRemainder::First);
/// assert_eq!(parcels, [3_334, 3_333, 3_333].map(Money::from_cents));
/// ```
pub fn split_installments(
    amount: Money,
    count: u32,
    remainder: InstallmentRemainder,
) -> Vec<Money> {
    installments(amount, count, remainder).collect()
}

/// The same, one by one.
pub(crate) fn installments(
    amount: Money,
    count: u32,
    remainder: InstallmentRemainder,
) -> impl Iterator<Item = Money> + use<> {
    let parcels = i64::from(count.max(1));
    let even = amount.cents().div_euclid(parcels);
    let left_over = amount.cents().rem_euclid(parcels);
    (0..i64::from(count)).map(move |place| {
        let extra = match remainder {
            InstallmentRemainder::First if place == 0 => left_over,
            InstallmentRemainder::Last if place == parcels - 1 => left_over,
            InstallmentRemainder::Spread => i64::from(place < left_over),
            InstallmentRemainder::First | InstallmentRemainder::Last => 0,
        };
        Money::from_cents(even + extra)
    })
}
