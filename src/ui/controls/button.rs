//! Buttons that do something now.

use leptos::prelude::*;

use crate::ui::copy::controls as copy;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one that goes on; one per page.
    Primary,
    /// Anything else.
    #[default]
    Secondary,
    /// One among many.
    Quiet,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button is-primary",
            Self::Secondary => "button",
            Self::Quiet => "button is-quiet",
        }
    }
}

/// A button. While it is busy it keeps the focus and its width, and does nothing.
#[component]
pub fn Button(
    /// How it looks.
    #[prop(optional)]
    kind: ButtonKind,
    /// What it does.
    #[prop(optional, into)]
    on_click: Option<Callback<()>>,
    /// Whether it cannot be used.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Whether what it started is still under way.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// Whether it submits its form. A busy one does not.
    #[prop(optional)]
    submit: bool,
    /// Its words.
    children: Children,
) -> AnyView {
    view! {
        <button
            class=kind.class()
            type=if submit { "submit" } else { "button" }
            disabled=disabled
            aria-disabled=move || busy.get().then_some("true")
            aria-busy=move || busy.get().then_some("true")
            on:click=move |event| {
                if busy.try_get_untracked().unwrap_or_default() {
                    event.prevent_default();
                } else if let Some(on_click) = on_click {
                    on_click.try_run(());
                }
            }
        >
            {move || {
                busy.get()
                    .then(|| {
                        view! {
                            <span class="spinner" aria-hidden="true"></span>
                            <span class="visually-hidden">{copy::BUSY}</span>
                        }.into_any()
                    })
            }}
            <span class="button-words">{children()}</span>
        </button>
    }
    .into_any()
}
