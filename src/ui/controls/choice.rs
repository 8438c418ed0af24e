//! One of several values to choose from, and all of them.

use std::ops::Deref;
use std::sync::Arc;

/// An option of a list: what is sent, what is read, and how it is ranked in a tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What the callback gets.
    pub key: i64,
    /// The option's name.
    pub label: String,
    /// A second column or line: a code, a price, a date. May be empty.
    pub detail: String,
    /// Shown, but not to be chosen: the heading of a group, or an option that does not apply.
    pub disabled: bool,
    /// How deep it stands in a tree; 0 in a flat list.
    pub depth: u8,
}

impl Choice {
    /// An option of a flat list that can be chosen.
    pub fn new(key: i64, label: impl Into<String>) -> Self {
        Self {
            key,
            label: label.into(),
            ..Self::default()
        }
    }
}

/// What there is to choose from. It is compared by identity: there may be tens of thousands, and they are made anew only
/// when something about them has changed.
#[derive(Clone, Debug, Default)]
pub struct Choices(Arc<Vec<Choice>>);

impl Choices {
    /// A list of options.
    pub fn new(choices: Vec<Choice>) -> Self {
        Self(Arc::new(choices))
    }
}

impl PartialEq for Choices {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Choices {
    type Target = [Choice];

    fn deref(&self) -> &[Choice] {
        &self.0
    }
}
