//! The browser's own list.

use leptos::{ev::KeyboardEvent, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::{Choice, Choices, FieldMeta, Glyph, Icon, frame::framed};
use crate::platform::focus::press_inside;

/// A native list of options.
#[component]
pub fn SelectInput(
    /// The field's words and states.
    meta: FieldMeta,
    /// What there is to choose from.
    #[prop(into)]
    choices: Signal<Choices>,
    /// The key of what is chosen.
    #[prop(into)]
    value: Signal<Option<i64>>,
    /// Gets what the user chose.
    #[prop(into)]
    on_change: Callback<Option<i64>>,
    /// The first option, which stands for nothing: "Escolha…", "Sem desconto". Without it, nothing cannot be chosen.
    empty_label: Option<&'static str>,
) -> AnyView {
    let node = NodeRef::<html::Select>::new();
    let changed = move |event| {
        on_change.try_run(event_target_value(&event).parse().ok());
        // The list shows what is the case, also when the change was not accepted.
        if let (Some(list), Some(now)) = (node.get_untracked(), value.try_get_untracked()) {
            list.set_value(&now.map(|key| key.to_string()).unwrap_or_default());
        }
    };
    let options = move || {
        choices
            .get()
            .iter()
            .map(|choice| option(choice, value))
            .collect_view()
    };
    let empty = empty_label.map(|words| {
        view! {
            <option value="" prop:selected=move || value.get().is_none()>
                {words}
            </option>
        }
        .into_any()
    });
    let control = view! {
        <div class="input-box has-arrow">
            <select
                class="input"
                id=meta.dom_id()
                name=meta.path
                aria-describedby=meta.described_by()
                aria-invalid=meta.invalid()
                disabled=meta.is_disabled()
                node_ref=node
                on:change=changed
                on:keydown=|event| enter(&event)
            >
                {empty}
                {options}
            </select>
            <Icon name=Glyph::ChevronDown/>
        </div>
    };
    framed(meta, control.into_any())
}

/// Enter in a closed list goes on, as in every other field; Space and Alt+↓ open it. An open one takes its own Enter.
fn enter(event: &KeyboardEvent) {
    let is_open = event
        .target()
        .and_then(|list| list.dyn_into::<Element>().ok()?.matches(":open").ok())
        .unwrap_or_default();
    if event.key() == "Enter" && !is_open && press_inside(event, "form", "[type=submit]") {
        event.prevent_default();
    }
}

fn option(choice: &Choice, value: Signal<Option<i64>>) -> AnyView {
    let key = choice.key;
    view! {
        <option
            value=key.to_string()
            disabled=choice.disabled
            prop:selected=move || value.get() == Some(key)
        >
            {words(choice)}
        </option>
    }
    .into_any()
}

/// The single text that a native option can show.
fn words(choice: &Choice) -> String {
    let indent = "\u{2003}".repeat(choice.depth.into());
    if choice.detail.is_empty() {
        format!("{indent}{}", choice.label)
    } else {
        format!("{indent}{} · {}", choice.label, choice.detail)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_detail_follows_a_point() {
        let mut choice = Choice::new(1, "Dia 10");
        assert_eq!(words(&choice), "Dia 10");
        choice.detail = "1ª em 10/12/2026".into();
        assert_eq!(words(&choice), "Dia 10 · 1ª em 10/12/2026");
    }
}
