//! The shape of what is on its way.

use leptos::prelude::*;

use crate::ui::copy::controls as copy;

/// Lines that stand where words will stand. Those who listen hear that something is being loaded.
#[component]
pub fn Skeleton(
    /// How many lines.
    #[prop(default = 3)]
    lines: u8,
) -> AnyView {
    view! {
        <div class="skeleton" role="status">
            <span class="visually-hidden">{copy::LOADING}</span>
            {(0..lines)
                .map(|_| view! { <span class="skeleton-line" aria-hidden="true"></span> }.into_any())
                .collect_view()}
        </div>
    }
    .into_any()
}
