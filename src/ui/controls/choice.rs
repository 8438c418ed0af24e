//! One of several values to choose from.

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
