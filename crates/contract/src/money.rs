//! Money in BRL with exactly two places, and amounts as the wire brings them.
//!
//! Everything is rounded half away from zero to the cent, once per amount shown.

use core::fmt;
use core::iter::Sum;
use core::ops::{Add, Sub};
use core::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// An amount of money in BRL, always with two places; on the wire a string such as `"99.90"`.
///
/// ```
/// use contract::Money;
/// let price: Money = "99.90".parse().unwrap();
/// assert_eq!(price.cents(), 9_990);
/// assert_eq!(price.to_string(), "99.90");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money {
    cents: i64,
}

impl Money {
    /// No money at all.
    pub const ZERO: Self = Self { cents: 0 };
    /// One cent, the smallest amount.
    pub const CENT: Self = Self { cents: 1 };
    /// The largest amount that a contract may name: 9,999,999.99.
    pub const MAX: Self = Self { cents: 999_999_999 };

    /// The amount of so many cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self { cents }
    }

    /// The amount in cents.
    pub const fn cents(self) -> i64 {
        self.cents
    }

    /// The amount as an exact decimal with two places.
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.cents, 2)
    }

    /// The amount nearest to a decimal, half away from zero; `None` beyond what cents can count.
    pub fn rounded(value: Decimal) -> Option<Self> {
        let rounded = value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        let cents = rounded.checked_mul(Decimal::ONE_HUNDRED)?;
        i64::try_from(cents).ok().map(Self::from_cents)
    }

    /// A fraction of the amount, rounded half away from zero; `None` for a denominator of zero and
    /// beyond what cents can count.
    ///
    /// ```
    /// use contract::Money;
    /// assert_eq!(Money::from_cents(9_990).share(15, 31), Some(Money::from_cents(4_834)));
    /// ```
    pub fn share(self, numerator: u64, denominator: u64) -> Option<Self> {
        let denominator = i128::from(denominator);
        let product = i128::from(self.cents) * i128::from(numerator);
        let magnitude = (product.abs() * 2 + denominator).checked_div(denominator * 2)?;
        i64::try_from(magnitude * product.signum())
            .ok()
            .map(Self::from_cents)
    }

    /// The smaller of two amounts.
    #[must_use]
    pub fn at_most(self, other: Self) -> Self {
        self.min(other)
    }

    /// This amount less another, never below zero.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self::from_cents(self.cents.saturating_sub(other.cents).max(0))
    }

    /// Whether the amount is above zero.
    pub const fn is_positive(self) -> bool {
        self.cents > 0
    }

    /// Whether the amount is zero.
    pub const fn is_zero(self) -> bool {
        self.cents == 0
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.cents < 0 { "-" } else { "" };
        let cents = self.cents.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::from_cents(self.cents.saturating_add(other.cents))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::from_cents(self.cents.saturating_sub(other.cents))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// What keeps a text from being an amount of money in cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// Not of the form `-?\d+(\.\d+)?`.
    NotAnAmount,
    /// More than two places after the point.
    TooManyPlaces,
    /// More than the program can count.
    TooLarge,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAnAmount => "an amount is digits, a point and two places, such as \"99.90\"",
            Self::TooManyPlaces => "an amount has two places at most",
            Self::TooLarge => "the amount is too large",
        })
    }
}

impl core::error::Error for MoneyError {}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        Amount::from_str(text)?.money()
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Amount::deserialize(deserializer)?
            .money()
            .map_err(D::Error::custom)
    }
}

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
        let (negative, digits) = match self.0.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, self.0.as_str()),
        };
        let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
        if places.len() > 2 {
            return Err(MoneyError::TooManyPlaces);
        }
        let whole = whole.trim_start_matches('0');
        if whole.len() > 15 {
            return Err(MoneyError::TooLarge);
        }
        let digit = |byte: u8| i64::from(byte - b'0');
        let units = whole.bytes().fold(0, |sum, byte| sum * 10 + digit(byte));
        let mut places = places.bytes();
        let tenths = places.next().map_or(0, digit);
        let hundredths = places.next().map_or(0, digit);
        let cents = units * 100 + tenths * 10 + hundredths;
        Ok(Money::from_cents(if negative { -cents } else { cents }))
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

/// A percentage such as 4.62; on the wire a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Percentage(#[serde(with = "rust_decimal::serde::str")] pub Decimal);

impl Percentage {
    /// This share of an amount, rounded to the cent.
    ///
    /// ```
    /// use contract::{Money, Percentage};
    /// let ten = Percentage("10.00".parse().unwrap());
    /// assert_eq!(ten.of(Money::from_cents(9_995)), Money::from_cents(1_000));
    /// ```
    pub fn of(self, amount: Money) -> Money {
        amount
            .decimal()
            .checked_mul(self.0)
            .and_then(|product| Money::rounded(product / Decimal::ONE_HUNDRED))
            .unwrap_or(Money::MAX)
    }
}

impl Percentage {
    /// An amount with this share of it on top, rounded once; `None` beyond what can be counted.
    pub fn on_top_of(self, amount: Money) -> Option<Money> {
        let percent = Decimal::ONE_HUNDRED.checked_add(self.0)?;
        let product = amount.decimal().checked_mul(percent)?;
        Money::rounded(product.checked_div(Decimal::ONE_HUNDRED)?)
    }
}

impl fmt::Display for Percentage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
