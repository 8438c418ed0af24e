//! What it costs to leave before the loyalty ends.

use crate::catalog::Loyalty;
use crate::money::Money;

/// The most months that fees are listed for: a catalogue with more has a slip of the pen.
const MAX_MONTHS: u32 = 1_200;

/// The exit fees at the end of month 1, 2, … up to the last month of the loyalty, where it is zero.
///
/// The fee is the part of the benefit that remains, never more than the benefit (Anatel, RGC,
/// Resolução 765/2023).
pub fn exit_fees(loyalty: &Loyalty) -> Vec<Money> {
    let Loyalty { months, benefit } = *loyalty;
    let fee = |month| benefit.share(u64::from(months - month), months.into());
    (1..=months.min(MAX_MONTHS)).filter_map(fee).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fees(months: u32, benefit: i64) -> Vec<i64> {
        let loyalty = Loyalty {
            months,
            benefit: Money::from_cents(benefit),
        };
        exit_fees(&loyalty).into_iter().map(Money::cents).collect()
    }

    #[test]
    fn the_fee_is_the_part_of_the_benefit_that_remains() {
        assert_eq!(
            fees(12, 30_000),
            [
                27_500, 25_000, 22_500, 20_000, 17_500, 15_000, 12_500, 10_000, 7_500, 5_000,
                2_500, 0
            ]
        );
    }

    #[test]
    fn half_a_cent_is_rounded_up() {
        // 0.01 × 1/2 = 0.005
        assert_eq!(fees(2, 1), [1, 0]);
        assert_eq!(fees(3, 10_000), [6_667, 3_333, 0]);
    }

    #[test]
    fn no_months_have_no_fees_and_silly_ones_do_not_fill_the_memory() {
        assert_eq!(fees(0, 30_000), [0; 0]);
        assert_eq!(fees(u32::MAX, 30_000).len(), 1_200);
    }
}
