//! A window above the page.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::{html, prelude::*};

use super::{Glyph, Icon};
use crate::ui::copy::controls as copy;

/// Numbers the dialogs of the page, so that each can be named by its own title.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// A native modal dialog: it holds the focus, closes with Esc, and gives the focus back.
///
/// Its content stays on the page while it is closed. A click beside it does not close it, since something may have been typed.
#[component]
pub fn Dialog(
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Its name.
    #[prop(into)]
    title: String,
    /// Asks the owner to close it.
    #[prop(into)]
    on_close: Callback<()>,
    /// As wide as a mail: for something that is looked at rather than filled in.
    #[prop(optional)]
    wide: bool,
    /// What it holds; its buttons in `.dialog-actions`.
    children: Children,
) -> AnyView {
    let node = NodeRef::<html::Dialog>::new();
    let title_id = format!("dialog-{}", NEXT.fetch_add(1, Ordering::Relaxed));
    let labelled_by = title_id.clone();
    Effect::new(move |_| {
        if let Some(dialog) = node.get() {
            follow(&dialog, open.get());
        }
    });
    view! {
        <dialog
            class="dialog"
            class:is-wide=wide
            aria-labelledby=labelled_by
            node_ref=node
            // The owner decides: it closes the dialog by its signal.
            on:cancel=move |event: leptos::ev::Event| {
                event.prevent_default();
                on_close.try_run(());
            }
            // A browser may close it without asking (Esc twice); the owner learns of it.
            on:close=move |_| {
                if open.try_get_untracked().unwrap_or_default() {
                    on_close.try_run(());
                }
            }
        >
            <div class="dialog-head">
                <h2 id=title_id tabindex="-1">
                    {title}
                </h2>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=copy::CLOSE
                    on:click=move |_| {
                        on_close.try_run(());
                    }
                >
                    <Icon name=Glyph::Close/>
                </button>
            </div>
            <div class="dialog-body">{children()}</div>
        </dialog>
    }
    .into_any()
}

/// Opens or closes the element when it is not yet what it should be.
pub(super) fn follow(dialog: &web_sys::HtmlDialogElement, open: bool) {
    if open && !dialog.open() {
        // It fails only for an element that has left the page.
        drop(dialog.show_modal());
    } else if !open && dialog.open() {
        dialog.close();
    }
}
