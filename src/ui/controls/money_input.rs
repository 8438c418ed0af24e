//! An amount of money, typed as people type it.

use leptos::prelude::*;

use super::{
    FieldMeta,
    frame::framed,
    line::{Line, line},
};

/// An amount in reais. It keeps the text as typed; reading it and tidying it up on leaving is the caller's business.
#[component]
pub fn MoneyInput(
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
) -> AnyView {
    let input = line(&Line {
        meta,
        value,
        on_input,
        on_leave,
        on_enter: None,
        input_type: "text",
        inputmode: Some("decimal"),
        autocomplete: "off",
        spellcheck: false,
        placeholder: None,
        node: NodeRef::new(),
    });
    let boxed = view! {
        <div class="input-box has-prefix">
            <span class="input-prefix" aria-hidden="true">
                "R$"
            </span>
            {input}
        </div>
    };
    framed(meta, boxed.into_any())
}
