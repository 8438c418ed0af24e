//! How a setup fee is split into parcels.

use contract::catalog::InstallmentRemainder;
use contract::split_installments;

use crate::support::money;

#[test]
fn the_odd_cents_go_where_the_setting_says() {
    use InstallmentRemainder::{First, Last, Spread};
    for (amount, count, remainder, parcels) in [
        ("100.00", 3, First, vec!["33.34", "33.33", "33.33"]),
        ("100.00", 3, Last, vec!["33.33", "33.33", "33.34"]),
        ("100.00", 3, Spread, vec!["33.34", "33.33", "33.33"]),
        (
            "100.00",
            6,
            Spread,
            vec!["16.67", "16.67", "16.67", "16.67", "16.66", "16.66"],
        ),
        (
            "100.00",
            6,
            First,
            vec!["16.70", "16.66", "16.66", "16.66", "16.66", "16.66"],
        ),
        (
            "100.00",
            6,
            Last,
            vec!["16.66", "16.66", "16.66", "16.66", "16.66", "16.70"],
        ),
        ("0.03", 3, First, vec!["0.01", "0.01", "0.01"]),
        ("0.02", 3, First, vec!["0.02", "0.00", "0.00"]),
        ("99.90", 1, Last, vec!["99.90"]),
        ("0.00", 2, Spread, vec!["0.00", "0.00"]),
        ("9999999.99", 2, First, vec!["5000000.00", "4999999.99"]),
        ("10.00", 0, First, vec![]),
    ] {
        let parcels: Vec<_> = parcels.into_iter().map(money).collect();
        let split = split_installments(money(amount), count, remainder);
        assert_eq!(split, parcels, "{amount} in {count}, {remainder:?}");
    }
}
