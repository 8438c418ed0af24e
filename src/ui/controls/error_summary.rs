//! What keeps a step from being done, in one place above it.

use leptos::prelude::*;

use crate::derived::memo;
use crate::platform::focus::focus_dom;

/// The id by which the focus is moved here.
const ID: &str = "error-summary";

/// A focusable list of errors, each leading to its field. Without errors it is not there.
#[component]
pub fn ErrorSummary(
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// The element to go to, and the words, which are those beside the field.
    #[prop(into)]
    lines: Signal<Vec<(String, String)>>,
) -> AnyView {
    let is_needed = memo(move || !lines.read().is_empty());
    let list = move || {
        lines
            .get()
            .into_iter()
            .map(|(id, words)| line(id, words))
            .collect_view()
    };
    let summary = move || {
        is_needed.get().then(|| {
            // An error that is mended leaves in silence: only what is new is read out.
            view! {
                <section
                    class="error-summary"
                    id=ID
                    tabindex="-1"
                    role="alert"
                    aria-atomic="false"
                    aria-relevant="additions"
                    aria-labelledby="error-summary-title"
                >
                    <h2 id="error-summary-title">{title}</h2>
                    <ul>{list}</ul>
                </section>
            }
            .into_any()
        })
    };
    summary.into_any()
}

fn line(id: String, words: String) -> AnyView {
    let href = format!("#{id}");
    view! {
        <li>
            <a
                href=href
                on:click=move |event| {
                    event.prevent_default();
                    focus_dom(&id);
                }
            >
                {words}
            </a>
        </li>
    }
    .into_any()
}
