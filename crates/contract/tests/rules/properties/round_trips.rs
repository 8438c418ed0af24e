//! What is written is read again as what it was.

use contract::{Amount, Catalog, ContractTerms, Money, Percentage, Preview};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{any_case, many};

fn through_json<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let written = serde_json::to_string(value).unwrap();
    serde_json::from_str(&written).unwrap()
}

/// The most cents that are read: 15 digits before the point.
const MOST_CENTS: i64 = 99_999_999_999_999_999;

proptest! {
    #![proptest_config(many(4))]

    #[test]
    fn money(cents in prop_oneof![-1_000_i64..=1_000, -MOST_CENTS..=MOST_CENTS]) {
        let money = Money::from_cents(cents);
        prop_assert_eq!(money.to_string().parse(), Ok(money));
        prop_assert_eq!(through_json(&money), money);
        prop_assert_eq!(Amount::from(money).money(), Ok(money));
        prop_assert!(Amount::from(money).equals(money));
    }

    #[test]
    fn amounts_as_they_were_written(text in "-?[0-9]{1,40}(\\.[0-9]{1,20})?") {
        let amount: Amount = text.parse().unwrap();
        prop_assert_eq!(amount.as_str(), &text);
        prop_assert_eq!(amount.to_string(), text);
        prop_assert_eq!(through_json(&amount), amount);
    }

    #[test]
    fn an_amount_is_the_money_that_its_digits_say(
        sign in prop::sample::select(vec!["", "-"]),
        zeros in "0{0,3}",
        units in 0_i64..1_000_000_000_000_000,
        places in prop::option::of("[0-9]{1,2}"),
        more_zeros in "0{0,3}",
    ) {
        let places = places.map_or(String::new(), |places| format!(".{places}"));
        let hundredths: i64 = format!("{places:0<3}")[1..].parse().unwrap();
        let size = units * 100 + if places.is_empty() { 0 } else { hundredths };
        let money = Money::from_cents(if sign == "-" { -size } else { size });
        let amount: Amount = format!("{sign}{zeros}{units}{places}").parse().unwrap();
        prop_assert_eq!(amount.money(), Ok(money));
        prop_assert!(amount.equals(money));
        prop_assert!(!amount.equals(money + Money::CENT));
        // As a number, zeros behind the places change nothing.
        let places = if places.is_empty() { ".0" } else { &places };
        let longer: Amount = format!("{sign}{units}{places}{more_zeros}").parse().unwrap();
        prop_assert!(longer.equals(money));
    }

    #[test]
    fn percentages(number: i128, scale in 0_u32..=28) {
        // Decimals have 96 bits.
        let percentage = Percentage(Decimal::from_i128_with_scale(number >> 32, scale));
        let again = through_json(&percentage);
        prop_assert_eq!(again, percentage);
        prop_assert_eq!(again.to_string(), percentage.to_string());
        prop_assert_eq!(Percentage(again.to_string().parse().unwrap()), percentage);
    }

    #[test]
    fn documents(case in any_case()) {
        prop_assert_eq!(through_json::<ContractTerms>(&case.terms), case.terms.clone());
        prop_assert_eq!(through_json::<Catalog>(&case.catalog), case.catalog.clone());
        let preview = case.preview();
        prop_assert_eq!(through_json::<Preview>(&preview), preview);
    }
}
