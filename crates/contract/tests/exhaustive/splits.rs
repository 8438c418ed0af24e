//! Every amount from 0.00 to 1,000.00 in 1 to 60 parcels, for each way to place the odd cents: 18
//! million splits with `NOVO_CONTRATO_FULL` set, a sixty-first of them without.
//!
//! Nothing is divided here. A split is told by what is true of it alone: the sum, how far parcels
//! lie apart, and where the larger ones stand.

use contract::catalog::InstallmentRemainder;
use contract::{Money, split_installments};

/// From one amount of the sample to the next: a prime above every number of parcels, so that each
/// of them meets each number of odd cents.
const STRIDE: usize = 61;

/// Checks every split; `is_right` is told the parcels, which are in cents and none of which is
/// negative.
fn every_split(remainder: InstallmentRemainder, is_right: impl Fn(&[i64]) -> bool) {
    let stride = if crate::is_full() { 1 } else { STRIDE };
    let mut splits = 0;
    for cents in (0..=100_000_i64).step_by(stride) {
        for count in 1..=60_u32 {
            let split = split_installments(Money::from_cents(cents), count, remainder);
            let parcels: &Vec<i64> = &split.into_iter().map(Money::cents).collect();
            assert_eq!(parcels.len(), count as usize, "{cents} in {count}");
            assert_eq!(parcels.iter().sum::<i64>(), cents, "{cents} in {count}");
            let is_whole = parcels.iter().all(|parcel| *parcel >= 0);
            assert!(
                is_whole && is_right(parcels),
                "{cents} in {count}: {parcels:?}"
            );
            splits += 1;
        }
    }
    assert_eq!(splits, (100_000 / stride + 1) * 60);
}

/// Whether one parcel holds all the odd cents: the others are alike, and had there been a cent for
/// each, they would have got it.
fn is_even_but_for(odd: i64, others: &[i64]) -> bool {
    let parcels = others.len() + 1;
    others.iter().all(|parcel| {
        *parcel == others[0] && *parcel <= odd && usize::try_from(odd - parcel).unwrap() < parcels
    })
}

#[test]
fn the_first_parcel_has_the_odd_cents_and_no_later_one_is_above_it() {
    every_split(InstallmentRemainder::First, |parcels| {
        is_even_but_for(parcels[0], &parcels[1..])
    });
}

#[test]
fn the_last_parcel_has_the_odd_cents_and_no_earlier_one_is_above_it() {
    every_split(InstallmentRemainder::Last, |parcels| {
        let (last, earlier) = parcels.split_last().unwrap();
        is_even_but_for(*last, earlier)
    });
}

#[test]
fn the_odd_cents_are_spread_from_the_first_parcel_on() {
    every_split(InstallmentRemainder::Spread, |parcels| {
        parcels.is_sorted_by(|earlier, later| earlier >= later)
            && parcels[0] - parcels[parcels.len() - 1] <= 1
    });
}
