//! The one-line input that text, money and date fields have in common.

use leptos::{ev::KeyboardEvent, html, prelude::*};

use super::FieldMeta;

/// How an input of one line differs from another.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub meta: FieldMeta,
    pub value: Signal<String>,
    pub on_input: Callback<String>,
    pub on_leave: Option<Callback<()>>,
    pub on_enter: Option<Callback<()>>,
    pub input_type: &'static str,
    pub inputmode: Option<&'static str>,
    pub autocomplete: &'static str,
    pub spellcheck: bool,
    pub placeholder: Option<&'static str>,
    pub node: NodeRef<html::Input>,
}

/// The input itself, without a frame.
pub(super) fn line(line: &Line) -> AnyView {
    let Line {
        meta,
        value,
        on_input,
        on_leave,
        on_enter,
        input_type,
        inputmode,
        autocomplete,
        spellcheck,
        placeholder,
        node,
    } = *line;
    view! {
        <input
            class="input"
            id=meta.dom_id()
            name=meta.path
            type=input_type
            inputmode=inputmode
            autocomplete=autocomplete
            autocapitalize=if spellcheck { "sentences" } else { "off" }
            spellcheck=if spellcheck { "true" } else { "false" }
            placeholder=placeholder
            aria-describedby=meta.described_by()
            aria-invalid=meta.invalid()
            disabled=meta.is_disabled()
            prop:value=value
            node_ref=node
            on:input=move |event| {
                on_input.try_run(event_target_value(&event));
            }
            on:keydown=move |event| enter(&event, on_enter)
            on:blur=move |_| left(on_leave)
        />
    }
    .into_any()
}

/// Gives the Enter key to whoever wants it, and then to nobody else. One that ends a composition only writes a letter.
fn enter(event: &KeyboardEvent, on_enter: Option<Callback<()>>) {
    if event.key() == "Enter"
        && !event.is_composing()
        && let Some(on_enter) = on_enter
    {
        event.prevent_default();
        event.stop_propagation();
        on_enter.try_run(());
    }
}

/// Tells that a field was left. The field may be gone already: removing a focused element blurs it.
pub(super) fn left(on_leave: Option<Callback<()>>) {
    if let Some(on_leave) = on_leave {
        on_leave.try_run(());
    }
}
