//! What a JSON value has to look like.
//!
//! Written by hand from the specification, and not made of the types that the reference ERP answers
//! with: those would find its mistakes right.

use std::fmt;

use chrono::{DateTime, NaiveDate};
use serde_json::Value;

/// What a JSON value has to look like. Fields that no shape names may be there.
#[derive(Debug)]
pub enum Shape {
    /// A string.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Integer,
    /// An amount in BRL, a string with two places.
    Amount,
    /// A percentage, a decimal number in a string.
    Percentage,
    /// A civil date.
    Date,
    /// A point in time (RFC 3339).
    Instant,
    /// One of these words.
    Word(&'static [&'static str]),
    /// Null, or this.
    OrNull(&'static Shape),
    /// Any number of these.
    List(&'static Shape),
    /// An object with these fields.
    Object(&'static [Field]),
    /// An object whose names are its sender's choice.
    Map(&'static Shape),
    /// Anything at all.
    Anything,
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What its value has to look like.
    pub shape: &'static Shape,
    /// Whether it may be left out.
    pub may_be_absent: bool,
}

/// An object's shape: the fields that it has, and after a semicolon those that may be left out.
macro_rules! object {
    ($($name:ident: $shape:expr),* $(; $($absent:ident: $other:expr),*)?) => {
        $crate::shape::Shape::Object(&[
            $($crate::shape::Field { name: stringify!($name), shape: &$shape, may_be_absent: false },)*
            $($($crate::shape::Field { name: stringify!($absent), shape: &$other, may_be_absent: true },)*)?
        ])
    };
}
pub(crate) use object;

impl Shape {
    /// The places where a value does not look like this.
    pub fn misfits(&self, value: &Value) -> Vec<String> {
        let mut found = Vec::new();
        self.look(value, "", &mut found);
        found
    }

    fn look(&self, value: &Value, at: &str, found: &mut Vec<String>) {
        match (self, value) {
            (Self::OrNull(_), Value::Null) => {}
            (Self::OrNull(shape), _) => shape.look(value, at, found),
            (Self::List(shape), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    shape.look(item, &format!("{at}/{index}"), found);
                }
            }
            (Self::Map(shape), Value::Object(entries)) => {
                for (name, entry) in entries {
                    shape.look(entry, &format!("{at}/{name}"), found);
                }
            }
            (Self::Object(fields), Value::Object(entries)) => {
                for field in *fields {
                    let at = format!("{at}/{}", field.name);
                    match entries.get(field.name) {
                        Some(entry) => field.shape.look(entry, &at, found),
                        None if field.may_be_absent => {}
                        None => found.push(format!("{at} is missing")),
                    }
                }
            }
            _ if self.is_of_scalar(value) => {}
            _ => {
                let at = if at.is_empty() { "the body" } else { at };
                let value = crate::erp::shortened(&value.to_string(), 80);
                found.push(format!("{at} is no {self}: {value}"));
            }
        }
    }

    fn is_of_scalar(&self, value: &Value) -> bool {
        let text = value.as_str();
        match self {
            Self::Anything => true,
            Self::Text => text.is_some(),
            Self::Flag => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Amount => text.is_some_and(|text| is_decimal(text, |places| places == 2)),
            Self::Percentage => text.is_some_and(|text| is_decimal(text, |_| true)),
            Self::Date => text.is_some_and(|text| {
                text.len() == "2026-11-24".len() && text.parse::<NaiveDate>().is_ok()
            }),
            Self::Instant => text.is_some_and(|text| DateTime::parse_from_rfc3339(text).is_ok()),
            Self::Word(words) => text.is_some_and(|text| words.contains(&text)),
            Self::OrNull(_) | Self::List(_) | Self::Object(_) | Self::Map(_) => false,
        }
    }
}

/// Whether a text is a decimal number with as many places as it should have.
fn is_decimal(text: &str, fits: impl Fn(usize) -> bool) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let has_places = digits.len() == whole.len() || !places.is_empty();
    !whole.is_empty() && are_digits(whole) && are_digits(places) && has_places && fits(places.len())
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "text",
            Self::Flag => "true or false",
            Self::Integer => "whole number",
            Self::Amount => "amount such as \"99.90\"",
            Self::Percentage => "percentage such as \"4.62\"",
            Self::Date => "date such as \"2026-11-24\"",
            Self::Instant => "point in time such as \"2026-11-24T13:05:00Z\"",
            Self::Word(words) => return write!(f, "word among {}", words.join(", ")),
            Self::OrNull(shape) => return write!(f, "{shape}, nor null"),
            Self::List(_) => "list",
            Self::Object(_) | Self::Map(_) => "object",
            Self::Anything => "value",
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Shape::{Amount, Date, Instant, Integer, List, OrNull, Percentage, Text, Word};
    use super::*;

    #[test]
    fn scalars_are_told_apart() {
        let fits: [(Shape, Value); 8] = [
            (Amount, json!("99.90")),
            (Amount, json!("-0.01")),
            (Percentage, json!("-0.35")),
            (Percentage, json!("5")),
            (Date, json!("2024-02-29")),
            (Instant, json!("2026-11-24T13:05:00.5-03:00")),
            (Word(&["keep"]), json!("keep")),
            (OrNull(&Text), json!(null)),
        ];
        for (shape, value) in fits {
            assert_eq!(shape.misfits(&value), [""; 0], "{value}");
        }
        let misfits: [(Shape, Value); 13] = [
            (Amount, json!(99.90)),
            (Amount, json!("99.9")),
            (Amount, json!("99,90")),
            (Amount, json!(".90")),
            (Percentage, json!("5.")),
            (Percentage, json!("")),
            (Date, json!("2026-02-30")),
            (Date, json!("2026-2-3")),
            (Instant, json!("2026-11-24")),
            (Integer, json!(1.5)),
            (Word(&["keep"]), json!("barter")),
            (OrNull(&Text), json!(1)),
            (Text, json!(null)),
        ];
        for (shape, value) in misfits {
            assert_eq!(shape.misfits(&value).len(), 1, "{value}");
        }
    }

    #[test]
    fn every_place_is_named() {
        const ROWS: Shape = List(&object! { id: Integer, price: Amount; active: Shape::Flag });
        let value = json!([{"id": 1, "price": "1.00", "more": []}, {"price": 1, "active": "no"}]);
        assert_eq!(
            ROWS.misfits(&value),
            [
                "/1/id is missing",
                "/1/price is no amount such as \"99.90\": 1",
                "/1/active is no true or false: \"no\""
            ]
        );
        assert_eq!(ROWS.misfits(&json!({})), ["the body is no list: {}"]);
    }
}
