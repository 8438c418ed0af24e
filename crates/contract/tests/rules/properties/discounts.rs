//! What discounts leave of an account, whatever they are.

use contract::catalog::Discount;
use contract::{Money, Percentage};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::exact_cents::{WHOLE, millionths_of};
use super::many;
use crate::support::case;

/// A discount from nothing to far more than everything, in whole numbers.
#[derive(Debug, Clone, Copy)]
enum Taken {
    Millionths(i64),
    Cents(i64),
}

impl Taken {
    fn discount(self) -> Discount {
        match self {
            Self::Millionths(part) => Discount::Percent(Percentage(Decimal::new(part, 4))),
            Self::Cents(cents) => Discount::Fixed(Money::from_cents(cents)),
        }
    }

    fn off(self, amount: Money) -> Money {
        let asked = match self {
            Self::Millionths(part) => millionths_of(amount, part),
            Self::Cents(cents) => Money::from_cents(cents),
        };
        asked.min(amount)
    }
}

fn any_discount() -> impl Strategy<Value = Option<Taken>> {
    prop::option::of(prop_oneof![
        (0..=2 * WHOLE).prop_map(Taken::Millionths),
        (0_i64..=200).prop_map(|percent| Taken::Millionths(percent * WHOLE / 100)),
        (0_i64..=60_000).prop_map(Taken::Cents),
    ])
}

proptest! {
    #![proptest_config(many(8))]

    #[test]
    fn every_account_is_reduced_while_its_discount_lasts(
        direct in any_discount(),
        prompt in any_discount(),
        months in prop::option::of(0_u32..=26),
        price in 0_i64..=50_000,
        (term, cycle) in prop::sample::select(vec![(12, 1), (24, 1), (12, 3), (24, 6), (12, 12)]),
    ) {
        let case = case(|c| {
            c.terms.discount_scheme_id = Some(3.into());
            let scheme = &mut c.catalog.discount_schemes[2];
            scheme.months = months;
            scheme.direct = direct.map(Taken::discount);
            scheme.prompt_payment = prompt.map(Taken::discount);
            let plan = c.plan();
            plan.price = Money::from_cents(price);
            (plan.term_months, plan.billing_cycle_months) = (term, cycle);
        });
        let accounts = case.receivables();
        prop_assert_eq!(accounts.items.len(), (term / cycle) as usize);
        for (begins, row) in (0..term).step_by(cycle as usize).zip(&accounts.items) {
            let lasts = months.is_none_or(|months| begins < months);
            let off = |taken: Option<Taken>, amount| {
                taken.filter(|_| lasts).map_or(Money::ZERO, |taken| taken.off(amount))
            };
            prop_assert_eq!(row.direct_discount, off(direct, row.gross));
            prop_assert_eq!(row.amount, row.gross - row.direct_discount);
            prop_assert_eq!(row.prompt_payment_amount, row.amount - off(prompt, row.amount));
            prop_assert!(Money::ZERO <= row.prompt_payment_amount);
            prop_assert!(row.prompt_payment_amount <= row.amount && row.amount <= row.gross);
        }
    }
}
