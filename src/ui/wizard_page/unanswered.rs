//! The contract was sent and no answer came that can be relied on: nothing else can be done until
//! that is settled.

use erp_client::ApiError;
use leptos::prelude::*;

use crate::platform::{document, focus};
use crate::state::submission::Submission;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, Glyph, Icon};
use crate::ui::copy::{pages, problems};

pub fn page(wizard: Wizard) -> AnyView {
    document::set_title(&format!("{} · {}", problems::UNKNOWN_LABEL, pages::BRAND));
    document::scroll_to_top();
    Effect::new(move |_| focus::focus_dom("unanswered-title"));
    let why = move || {
        let error = match wizard.submission() {
            Submission::Unknown(error) | Submission::Settling(error) => error,
            _ => ApiError::NoAnswer,
        };
        let (title, text) = problems::explain(&error);
        format!("{title}. {text}")
    };
    let busy = Signal::derive(move || matches!(wizard.submission(), Submission::Settling(_)));
    let again = Callback::new(move |()| wizard.send());
    let settle = Callback::new(move |()| wizard.settle());
    view! {
        <main class="page" id="conteudo">
            <div class="page-in is-narrow">
                <section class="done is-unknown">
                    <div class="done-mark"><Icon name=Glyph::CloudOff /></div>
                    <p class="done-label">{problems::UNKNOWN_LABEL}</p>
                    <h1 id="unanswered-title" tabindex="-1">{problems::UNKNOWN_TITLE}</h1>
                    <p class="lead">{problems::UNKNOWN_LEAD}</p>
                    <p class="hint" role="status">{why}</p>
                    <div class="done-actions">
                        <Button kind=ButtonKind::Primary on_click=again busy>{problems::TRY_AGAIN}</Button>
                        <Button on_click=settle disabled=busy>{problems::BACK_TO_ANSWERS}</Button>
                    </div>
                </section>
            </div>
        </main>
    }
    .into_any()
}
