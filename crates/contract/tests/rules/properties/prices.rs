//! Prices to suggest, and fees for leaving early.

use contract::catalog::{Discount, Loyalty};
use contract::loyalty::exit_fees;
use contract::{Money, Percentage, SuggestionBasis};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::exact_cents::{WHOLE, millionths_of, nearest};
use super::many;
use crate::support::case;

proptest! {
    #![proptest_config(many(8))]

    #[test]
    fn prices_are_suggested_to_the_cent(
        price in 0_i64..=Money::MAX.cents(),
        rate in -2 * WHOLE..=2 * WHOLE,
        off in 0..=WHOLE,
        lasts in prop::option::of(1_u32..=12),
    ) {
        let price = Money::from_cents(price);
        let percent = |millionths| Percentage(Decimal::new(millionths, 4));
        let preview = case(|c| {
            c.plan().price = price;
            c.catalog.price_indices[0].rate_12m = percent(rate);
            c.terms.discount_scheme_id = Some(3.into());
            c.catalog.discount_schemes[2].direct = Some(Discount::Percent(percent(off)));
            c.catalog.discount_schemes[2].months = lasts;
        })
        .preview();
        let net = price - millionths_of(price, off);
        let indexed = millionths_of(price, WHOLE + rate);
        let mut expected = vec![(SuggestionBasis::PlanPrice, price)];
        expected.extend(lasts.is_none().then_some((SuggestionBasis::NetPrice, net)));
        expected.push((SuggestionBasis::Index, indexed));
        let found: Vec<_> = preview
            .suggested_prices
            .iter()
            .map(|price| (price.basis, price.amount))
            .collect();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(preview.recommended_price, Some(indexed.max(price)));
    }

    #[test]
    fn the_exit_fee_falls_from_the_benefit_to_nothing(
        months in 1_u32..=60,
        benefit in 0_i64..=1_000_000,
    ) {
        let fees = exit_fees(&Loyalty { months, benefit: Money::from_cents(benefit) });
        let fee = |month| {
            let left = i128::from(benefit) * i128::from(months - month);
            nearest(left, months.into())
        };
        let expected: Vec<_> = (1..=months).map(fee).collect();
        prop_assert_eq!(&fees, &expected);
        prop_assert!(fees.is_sorted_by(|earlier, later| earlier >= later));
        prop_assert!(fees[0].cents() <= benefit);
        prop_assert_eq!(fees.last(), Some(&Money::ZERO));
    }
}
