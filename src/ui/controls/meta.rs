//! What a field shows around its control.

use leptos::prelude::*;

/// The id of the element at this path: `f-setup_fee-amount` for `setup_fee.amount`.
pub fn dom_id(path: &str) -> String {
    format!("f-{}", path.replace('.', "-"))
}

/// What explains a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Help {
    /// A sentence or two.
    pub text: String,
    /// Where there is more: the words of a link, and its address.
    pub link: Option<(String, String)>,
}

/// A field's words and states. It holds signals only, so it is passed by value.
#[derive(Clone, Copy)]
pub struct FieldMeta {
    /// The wire path, e.g. `setup_fee.amount`; the element's id comes from it.
    pub path: &'static str,
    /// The accessible name, exactly.
    pub label: &'static str,
    /// Shows "(opcional)" beside the label, outside the accessible name.
    pub optional: bool,
    /// One line below the control.
    pub hint: Signal<Option<String>>,
    /// Takes the hint's place, and marks the control as invalid.
    pub error: Signal<Option<String>>,
    /// Takes the hint's place without making the control invalid.
    pub warning: Signal<Option<String>>,
    /// Where a suggested value came from; `None` once the user has changed it.
    pub origin: Signal<Option<String>>,
    /// The words of the way back to the suggestion, when there is one.
    pub restore: Signal<Option<String>>,
    /// Called by the way back.
    pub on_restore: Callback<()>,
    /// What the "?" beside the label opens in place.
    pub help: Option<StoredValue<Help>>,
    /// Why the control cannot be used, while it cannot.
    pub disabled: Signal<Option<String>>,
}

impl FieldMeta {
    /// A field with nothing but its name.
    pub fn new(path: &'static str, label: &'static str) -> Self {
        let none = Signal::stored(None);
        Self {
            path,
            label,
            optional: false,
            hint: none,
            error: none,
            warning: none,
            origin: none,
            restore: none,
            on_restore: Callback::new(|()| {}),
            help: None,
            disabled: none,
        }
    }

    /// Says that the field may stay empty.
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// Sets the line below the control.
    pub fn hint(mut self, hint: impl Into<Signal<Option<String>>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Sets where the error comes from.
    pub fn error(mut self, error: impl Into<Signal<Option<String>>>) -> Self {
        self.error = error.into();
        self
    }

    /// Sets where the warning comes from.
    pub fn warning(mut self, warning: impl Into<Signal<Option<String>>>) -> Self {
        self.warning = warning.into();
        self
    }

    /// Sets where a suggestion says that it came from.
    pub fn origin(mut self, origin: impl Into<Signal<Option<String>>>) -> Self {
        self.origin = origin.into();
        self
    }

    /// Sets the way back to the suggestion: its words, and what it does.
    pub fn restore(
        mut self,
        words: impl Into<Signal<Option<String>>>,
        on_restore: Callback<()>,
    ) -> Self {
        self.restore = words.into();
        self.on_restore = on_restore;
        self
    }

    /// Sets what explains the field.
    pub fn help(mut self, help: Help) -> Self {
        self.help = Some(StoredValue::new(help));
        self
    }

    /// Sets the reason for which the control cannot be used.
    pub fn disabled(mut self, reason: impl Into<Signal<Option<String>>>) -> Self {
        self.disabled = reason.into();
        self
    }

    /// The id of the control's element.
    pub fn dom_id(&self) -> String {
        dom_id(self.path)
    }

    /// The id of the label's element, for the small buttons around a control to be described by.
    pub(super) fn label_id(&self) -> String {
        format!("{}-label", self.dom_id())
    }

    /// The ids of the lines that describe the control. They are always on the page, empty or not.
    pub(super) fn described_by(&self) -> String {
        let id = self.dom_id();
        format!("{id}-message {id}-origin")
    }

    /// The value of `aria-invalid`. One type for every control keeps the program small.
    pub(super) fn invalid(&self) -> Signal<Option<&'static str>> {
        let error = self.error;
        Signal::derive(move || error.read().is_some().then_some("true"))
    }

    /// Whether the control is disabled.
    pub(super) fn is_disabled(&self) -> Signal<bool> {
        let disabled = self.disabled;
        Signal::derive(move || disabled.read().is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_no_dots() {
        let owner = Owner::new();
        owner.with(|| {
            let meta = FieldMeta::new("setup_fee.amount", "Valor de adesão");
            assert_eq!(meta.dom_id(), "f-setup_fee-amount");
        });
    }
}
