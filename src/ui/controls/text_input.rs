//! A line of text.

use leptos::prelude::*;

use super::{
    FieldMeta,
    frame::framed,
    line::{Line, line},
};

/// A line of text with its label.
#[component]
pub fn TextInput(
    /// The field's words and states.
    meta: FieldMeta,
    /// The text as it was typed.
    #[prop(into)]
    value: Signal<String>,
    /// Gets every change.
    #[prop(into)]
    on_input: Callback<String>,
    /// Called when the focus leaves.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// Takes the Enter key, which would else submit the form around it.
    #[prop(optional, into)]
    on_enter: Option<Callback<()>>,
    /// `text`, `email`, `tel`, …
    #[prop(default = "text")]
    input_type: &'static str,
    /// The keyboard that a phone shows.
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Whether it is prose.
    #[prop(default = false)]
    spellcheck: bool,
) -> AnyView {
    let input = line(&Line {
        meta,
        value,
        on_input,
        on_leave,
        on_enter,
        input_type,
        inputmode,
        autocomplete,
        spellcheck,
        placeholder: None,
        node: NodeRef::new(),
    });
    framed(meta, input)
}
