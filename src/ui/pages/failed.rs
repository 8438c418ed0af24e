//! A part of a page that could not be loaded, in its place, with a way on.

use erp_client::ApiError;
use leptos::prelude::*;

use crate::ui::controls::Button;
use crate::ui::copy::problems;

/// Why the part is not there, and the button that asks again.
pub(super) fn failed(error: &ApiError, again: Callback<()>) -> AnyView {
    let (title, text) = problems::explain(error);
    view! {
        <div class="empty stack">
            <p><strong>{title}</strong></p>
            <p>{text}</p>
            <p><Button on_click=again>{problems::TRY_AGAIN}</Button></p>
        </div>
    }
    .into_any()
}
