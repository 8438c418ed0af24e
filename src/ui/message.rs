//! A message that takes the page: why there is nothing else to see, and a way on.

use leptos::prelude::*;

use crate::platform::document;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::{pages, problems};

/// A sentence, and buttons before the one that leads to the start.
pub fn message(title: &'static str, text: String, actions: AnyView) -> AnyView {
    let text = view! { <p>{text}</p> };
    message_with(title, text.into_any(), actions)
}

/// [`message`], saying more than a sentence.
pub fn message_with(title: &'static str, body: AnyView, actions: AnyView) -> AnyView {
    document::set_title(&format!("{title} · {}", pages::BRAND));
    view! {
        <main class="page" id="conteudo">
            <section class="full-message" role="alert">
                <Icon name=Glyph::Warning />
                <h1>{title}</h1>
                {body}
                <div class="cluster">{actions} <a class="button" href="/">{problems::TO_START}</a></div>
            </section>
        </main>
    }
    .into_any()
}
