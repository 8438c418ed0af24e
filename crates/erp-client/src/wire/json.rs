//! JSON of any shape.

mod reader;

use reader::Reader;

/// A value of JSON.
#[derive(Debug, PartialEq)]
pub enum Json {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number; `None` unless it is a whole one of 64 bits. This wire has no others, since amounts
    /// and percentages travel as text, but a field that nobody reads may hold any.
    Number(Option<i64>),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Names and values as they stand there; of a name that stands twice the last counts.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Parses a text.
    pub fn parse(text: &str) -> Option<Self> {
        Reader::of(text).whole()
    }

    /// What a name stands for in an object; null where there is none such.
    pub fn get(&self, name: &str) -> &Self {
        let Self::Object(fields) = self else {
            return &Self::Null;
        };
        let found = fields.iter().rfind(|(other, _)| other == name);
        found.map_or(&Self::Null, |(_, json)| json)
    }

    /// A list's values; none of anything else.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// A text.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}
