//! The draft: what the user did, and nothing else.

use contract::{ClientId, Origin};

use crate::field::{ChoiceField, Field, FlagField, TextField};

/// What the user typed, chose and switched. A field that was not touched is absent: its value is
/// then whatever is suggested, today and after a reload.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractDraft {
    /// Whose contract it becomes.
    pub client_id: ClientId,
    /// From where in the ERP it is made.
    pub origin: Origin,
    texts: Given<TextField, String>,
    choices: Given<ChoiceField, Option<i64>>,
    flags: Given<FlagField, bool>,
}

/// The values given to fields, in the order in which they were first given. There are few, so
/// that a list is as good as a map.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Given<F, V>(Vec<(F, V)>);

impl<F: Copy + PartialEq, V> Given<F, V> {
    const fn none() -> Self {
        Self(Vec::new())
    }

    fn get(&self, field: F) -> Option<&V> {
        self.0
            .iter()
            .find(|(other, _)| *other == field)
            .map(|(_, value)| value)
    }

    fn insert(&mut self, field: F, value: V) {
        match self.0.iter_mut().find(|(other, _)| *other == field) {
            Some((_, known)) => *known = value,
            None => self.0.push((field, value)),
        }
    }

    fn remove(&mut self, field: F) {
        self.0.retain(|(other, _)| *other != field);
    }
}

/// One thing that the user did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Typed a text.
    Text(TextField, String),
    /// Chose an option, or none.
    Choice(ChoiceField, Option<i64>),
    /// Switched a switch.
    Flag(FlagField, bool),
    /// Went back to the suggestion.
    Restore(Field),
}

impl ContractDraft {
    /// An untouched draft.
    pub fn new(client_id: ClientId, origin: Origin) -> Self {
        Self {
            client_id,
            origin,
            texts: Given::none(),
            choices: Given::none(),
            flags: Given::none(),
        }
    }

    /// Applies one edit. The confirmation does not survive any other change, since it confirmed
    /// something else.
    pub fn apply(&mut self, edit: Edit) {
        let confirming = matches!(edit, Edit::Flag(FlagField::Confirmed, _));
        match edit {
            Edit::Text(field, text) => {
                self.texts.insert(field, text);
            }
            Edit::Choice(field, choice) => {
                self.choices.insert(field, choice);
                self.forget_what_depends_on(field);
            }
            Edit::Flag(field, on) => {
                self.flags.insert(field, on);
            }
            Edit::Restore(Field::Text(field)) => {
                self.texts.remove(field);
            }
            Edit::Restore(Field::Choice(field)) => {
                self.choices.remove(field);
            }
            Edit::Restore(Field::Flag(field)) => {
                self.flags.remove(field);
            }
        }
        if !confirming {
            self.flags.remove(FlagField::Confirmed);
        }
    }

    /// The edits that make this draft of an untouched one: in an order in which none takes another back.
    pub fn edits(&self) -> Vec<Edit> {
        let choices = self.choices.0.iter();
        let choices = choices.map(|(field, choice)| Edit::Choice(*field, *choice));
        let texts = self.texts.0.iter();
        let texts = texts.map(|(field, text)| Edit::Text(*field, text.clone()));
        // The confirmation does not survive what comes after it.
        let flags = |confirmed: bool| {
            let of_kind = self
                .flags
                .0
                .iter()
                .filter(move |(field, _)| (*field == FlagField::Confirmed) == confirmed);
            of_kind.map(|(field, on)| Edit::Flag(*field, *on))
        };
        choices
            .chain(texts)
            .chain(flags(false))
            .chain(flags(true))
            .collect()
    }

    /// A payment profile belongs to its method: with another method the choice starts anew.
    fn forget_what_depends_on(&mut self, field: ChoiceField) {
        if field == ChoiceField::PaymentMethod {
            self.choices.remove(ChoiceField::PaymentProfile);
        }
    }

    /// The text typed, if any was.
    pub fn text(&self, field: TextField) -> Option<&str> {
        self.texts.get(field).map(String::as_str)
    }

    /// The choice made, if one was; `Some(None)` is the choice of nothing.
    pub fn choice(&self, field: ChoiceField) -> Option<Option<i64>> {
        self.choices.get(field).copied()
    }

    /// The switch as set, if it was.
    pub fn flag(&self, field: FlagField) -> Option<bool> {
        self.flags.get(field).copied()
    }

    /// Whether the user did anything at all.
    pub fn is_untouched(&self) -> bool {
        self.texts.0.is_empty() && self.choices.0.is_empty() && self.flags.0.is_empty()
    }
}
