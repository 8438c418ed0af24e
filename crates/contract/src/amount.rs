//! Amounts as the wire brings them, before the rules judge them.

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::money::{Money, MoneyError};

/// An amount as a request carries it: a well-formed decimal number of any sign, size and number of
/// places. The rules judge it; [`Amount::money`] is the way to the checked type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Amount(String);

impl Amount {
    /// The text as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The amount in cents.
    ///
    /// # Errors
    /// More than two places as written (`"1.000"` too: in Brazil that may well mean a thousand), or
    /// beyond 15 digits.
    pub fn money(&self) -> Result<Money, MoneyError> {
        match self.0.split_once('.') {
            Some((_, places)) if places.len() > 2 => Err(MoneyError::TooManyPlaces),
            _ => self.cut().ok_or(MoneyError::TooLarge),
        }
    }

    /// The amount with what is beyond a cent cut off; `None` beyond 15 digits.
    pub(crate) fn cut(&self) -> Option<Money> {
        let (negative, digits) = match self.0.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, self.0.as_str()),
        };
        let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
        let whole = whole.trim_start_matches('0');
        if whole.len() > 15 {
            return None;
        }
        let digit = |byte: u8| i64::from(byte - b'0');
        let units = whole.bytes().fold(0, |sum, byte| sum * 10 + digit(byte));
        let mut places = places.bytes();
        let tenths = places.next().map_or(0, digit);
        let hundredths = places.next().map_or(0, digit);
        let cents = units * 100 + tenths * 10 + hundredths;
        Some(Money::from_cents(if negative { -cents } else { cents }))
    }

    /// Whether the amount is above zero, of any size and number of places.
    pub fn is_positive(&self) -> bool {
        !self.0.starts_with('-') && self.0.contains(|digit| matches!(digit, '1'..='9'))
    }

    /// Whether the amount is this much money, compared as numbers (`"99.9"` is 99.90).
    pub fn equals(&self, money: Money) -> bool {
        let trimmed = match self.0.split_once('.') {
            Some((whole, places)) => {
                let places = places.trim_end_matches('0');
                if places.is_empty() {
                    whole.to_owned()
                } else {
                    format!("{whole}.{places}")
                }
            }
            None => self.0.clone(),
        };
        Amount(trimmed).money() == Ok(money)
    }
}

impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self(money.to_string())
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Amount {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, places) = match digits.split_once('.') {
            Some((whole, places)) => (whole, Some(places)),
            None => (digits, None),
        };
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if all_digits(whole) && places.is_none_or(all_digits) {
            Ok(Self(text.to_owned()))
        } else {
            Err(MoneyError::NotAnAmount)
        }
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(text: &str) -> Result<i64, MoneyError> {
        text.parse::<Amount>()?.money().map(Money::cents)
    }

    #[test]
    fn amounts_become_cents_or_say_why_not() {
        for (text, cents) in [
            ("99.90", Ok(9_990)),
            ("99.9", Ok(9_990)),
            ("99", Ok(9_900)),
            ("0.01", Ok(1)),
            ("-0.01", Ok(-1)),
            ("-0", Ok(0)),
            ("000000000000000000099.90", Ok(9_990)),
            ("999999999999999.99", Ok(99_999_999_999_999_999)),
            ("1000000000000000", Err(MoneyError::TooLarge)),
            ("1.000", Err(MoneyError::TooManyPlaces)),
            ("1.005", Err(MoneyError::TooManyPlaces)),
            ("", Err(MoneyError::NotAnAmount)),
            ("-", Err(MoneyError::NotAnAmount)),
            ("1.", Err(MoneyError::NotAnAmount)),
            (".5", Err(MoneyError::NotAnAmount)),
            ("1,50", Err(MoneyError::NotAnAmount)),
            ("1e2", Err(MoneyError::NotAnAmount)),
        ] {
            assert_eq!(money(text), cents, "{text}");
        }
    }

    #[test]
    fn an_amount_is_above_zero_however_it_is_written() {
        for (text, positive) in [
            ("0", false),
            ("-0", false),
            ("00.000", false),
            ("-0.01", false),
            ("-99", false),
            ("0.01", true),
            ("0.0001", true),
            ("10", true),
            ("99999999999999999999", true),
        ] {
            let amount: Amount = text.parse().unwrap();
            assert_eq!(amount.is_positive(), positive, "{text}");
        }
    }

    #[test]
    fn amounts_are_compared_as_numbers() {
        let price = Money::from_cents(9_990);
        for (text, equal) in [
            ("99.90", true),
            ("99.9", true),
            ("0099.9000", true),
            ("99.901", false),
            ("99.91", false),
            ("-99.90", false),
        ] {
            assert_eq!(
                text.parse::<Amount>().unwrap().equals(price),
                equal,
                "{text}"
            );
        }
        assert!(
            "100.000"
                .parse::<Amount>()
                .unwrap()
                .equals(Money::from_cents(10_000))
        );
    }
}
