//! JSON of any shape.

mod reader;

use reader::Reader;

/// A value of JSON.
#[derive(Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// A number; `None` unless it is a whole one of 64 bits. This wire has no others, since amounts
    /// and percentages travel as text, but a field that nobody reads may hold any.
    Number(Option<i64>),
    Text(String),
    List(Vec<Json>),
    /// Names and values as they stand there; of a name that stands twice the last counts.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Parses a text.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Reader::of(text).whole()
    }
}
