//! What it costs to leave before the loyalty ends.

use crate::catalog::Loyalty;
use crate::money::Money;

/// The exit fees at the end of month 1, 2, … up to the last month of the loyalty, where it is zero.
///
/// The fee is the part of the benefit that remains, never more than the benefit (Anatel, RGC,
/// Resolução 765/2023).
pub fn exit_fees(loyalty: &Loyalty) -> impl Iterator<Item = Money> + use<> {
    let Loyalty { months, benefit } = *loyalty;
    (1..=months).filter_map(move |month| benefit.share(u64::from(months - month), months.into()))
}
