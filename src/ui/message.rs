//! A message that takes the page: why there is nothing else to see, and a way on.

use erp_client::ApiError;
use leptos::prelude::*;

use crate::platform::document;
use crate::ui::arrival::{self, HEADING};
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::{pages, problems};

/// A sentence, and buttons before the one that leads to the start.
pub fn message(title: &'static str, text: String, actions: AnyView) -> AnyView {
    let text = view! { <p>{text}</p> };
    message_with(title, text.into_any(), actions)
}

/// [`message`], saying more than a sentence.
pub fn message_with(title: &'static str, body: AnyView, actions: AnyView) -> AnyView {
    let to_start = view! { <a class="button" href="/">{problems::TO_START}</a> };
    frame(title, body, (actions, to_start).into_any())
}

/// The address names a customer who is not there: the way on is to search for one.
pub fn no_such_client() -> AnyView {
    let text = view! { <p>{pages::CLIENT_NOT_FOUND_LEAD}</p> };
    let search = view! { <a class="button is-primary" href="/">{pages::SEARCH_ANOTHER}</a> };
    frame(pages::CLIENT_NOT_FOUND, text.into_any(), search.into_any())
}

/// Whether the ERP knows nothing of what was asked for.
pub fn is_not_found(error: &ApiError) -> bool {
    matches!(error, ApiError::Refused(problem) if problem.status == 404)
}

fn frame(title: &'static str, body: AnyView, actions: AnyView) -> AnyView {
    document::set_title(&pages::tab(title));
    arrival::focus_heading(HEADING);
    view! {
        <main class="page" id="conteudo">
            <section class="full-message" role="alert">
                <Icon name=Glyph::Warning />
                <h1 id=HEADING tabindex="-1">{title}</h1>
                {body}
                <div class="cluster">{actions}</div>
            </section>
        </main>
    }
    .into_any()
}
