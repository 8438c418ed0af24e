//! Label, help, control, and the one line below: the same around every control, so that nothing jumps when words come and go.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{FieldMeta, Glyph, Help, Icon};
use crate::derived::memo;
use crate::platform::focus::{focus_dom_soon, press_inside};
use crate::ui::copy::controls as copy;

/// A control below its label.
pub(super) fn framed(meta: FieldMeta, control: AnyView) -> AnyView {
    framed_with(meta, control, ().into_any())
}

/// [`framed`], with something at the end of the line below: a counter.
pub(super) fn framed_with(meta: FieldMeta, control: AnyView, end: AnyView) -> AnyView {
    let helping = RwSignal::new(false);
    view! {
        <div class="field" class:is-invalid=invalid(meta)>
            <div class="field-head">
                <label class="field-label" id=meta.label_id() for=meta.dom_id()>
                    {meta.label}
                </label>
                {head_extras(meta, helping)}
            </div>
            {help_text(meta, helping)}
            {control}
            {foot_with(meta, end)}
        </div>
    }
    .into_any()
}

/// Whether the field is drawn as having an error.
pub(super) fn invalid(meta: FieldMeta) -> Signal<bool> {
    Signal::derive(move || meta.error.read().is_some())
}

/// "(opcional)" and the "?" after a label.
pub(super) fn head_extras(meta: FieldMeta, helping: RwSignal<bool>) -> AnyView {
    let optional = meta
        .optional
        .then(|| view! { <span class="field-optional">{copy::OPTIONAL}</span> }.into_any());
    let button = meta.help.map(|_| {
        view! {
            <button
                type="button"
                class="field-help"
                // Not a stop on the way to every field: the key opens it from there.
                tabindex="-1"
                title=copy::HELP_KEY
                aria-keyshortcuts="F1"
                aria-label=copy::help(meta.label)
                aria-expanded=move || if helping.get() { "true" } else { "false" }
                aria-controls=help_id(meta)
                on:click=move |_| helping.update(|open| *open = !*open)
            >
                <Icon name=Glyph::Question/>
            </button>
        }
        .into_any()
    });
    (optional, button).into_any()
}

/// F1 opens the help of the field that has the focus; for the form around the fields.
pub fn help_key(event: &KeyboardEvent) {
    if event.key() == "F1" && press_inside(event, ".field", ".field-help") {
        event.prevent_default();
    }
}

/// What the "?" opens. A link leaves this window, and what was typed in it, alone.
pub(super) fn help_text(meta: FieldMeta, helping: RwSignal<bool>) -> AnyView {
    let Some(help) = meta.help else {
        return ().into_any();
    };
    let Help { text, link } = help.get_value();
    let link = link.map(|(words, url)| {
        view! {
            " "
            <a href=url target="_blank" rel="noopener noreferrer">
                {words}
                <span class="visually-hidden">" "{copy::NEW_TAB}</span>
            </a>
        }
        .into_any()
    });
    view! {
        <p class="field-help-text" role="status" id=help_id(meta) hidden=move || !helping.get()>
            {text}
            {link}
        </p>
    }
    .into_any()
}

/// The line below a control: error, reason, warning or hint, and where the value came from.
///
/// Its paragraphs are always there, empty or not, because the control names them as its description.
pub(super) fn foot(meta: FieldMeta) -> AnyView {
    foot_with(meta, ().into_any())
}

fn foot_with(meta: FieldMeta, end: AnyView) -> AnyView {
    let line = memo(move || Line::of(meta));
    let id = meta.dom_id();
    view! {
        <div class="field-foot">
            <p
                class="field-message"
                class:is-error=move || line.read().kind == Kind::Error
                class:is-warning=move || line.read().kind == Kind::Warning
                id=format!("{id}-message")
            >
                {move || line.read().glyph().map(|name| view! { <Icon name/> }.into_any())}
                {move || line.get().text}
            </p>
            <p class="field-origin" id=format!("{id}-origin")>
                {move || {
                    let origin = meta.origin.get()?;
                    Some(view! { <Icon name=Glyph::Spark/> <span>{origin}</span> })
                }}
            </p>
            {move || meta.restore.get().map(|words| restore_button(meta, words))}
            {end}
        </div>
    }
    .into_any()
}

fn restore_button(meta: FieldMeta, words: String) -> AnyView {
    view! {
        <button
            type="button"
            class="field-restore"
            on:click=move |_| {
                meta.on_restore.try_run(());
                // The button goes, and would take the focus with it.
                focus_dom_soon(&meta.dom_id());
            }
        >
            <Icon name=Glyph::Undo/>
            <span>{words}</span>
        </button>
    }
    .into_any()
}

fn help_id(meta: FieldMeta) -> String {
    format!("{}-help", meta.dom_id())
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Error,
    Warning,
    Plain,
}

/// What the line below a control says now; the most urgent of what there is to say.
#[derive(Clone, PartialEq)]
struct Line {
    kind: Kind,
    text: Option<String>,
}

impl Line {
    fn of(meta: FieldMeta) -> Self {
        let said = |kind, signal: Signal<Option<String>>| {
            signal.get().map(|text| Self {
                kind,
                text: Some(text),
            })
        };
        said(Kind::Error, meta.error)
            .or_else(|| said(Kind::Plain, meta.disabled))
            .or_else(|| said(Kind::Warning, meta.warning))
            .or_else(|| said(Kind::Plain, meta.hint))
            .unwrap_or(Self {
                kind: Kind::Plain,
                text: None,
            })
    }

    const fn glyph(&self) -> Option<Glyph> {
        match self.kind {
            Kind::Error => Some(Glyph::Alert),
            Kind::Warning => Some(Glyph::Warning),
            Kind::Plain => None,
        }
    }
}
