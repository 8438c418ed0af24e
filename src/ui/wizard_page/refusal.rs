//! Why the wizard cannot be opened, as a page of its own, with a way on.

use leptos::prelude::*;
use wizard::MissingRegistry;

use crate::state::surroundings::LoadError;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::{problems, steps};
use crate::ui::message::{message, message_with};

pub(super) fn page(error: &LoadError, retry: Callback<()>) -> AnyView {
    match error {
        LoadError::Api(error) => {
            let (title, text) = problems::explain(error);
            let again = view! {
                <Button kind=ButtonKind::Primary on_click=retry>{problems::TRY_AGAIN}</Button>
            };
            message(title, text, again.into_any())
        }
        LoadError::LeadNotReady { stage, contract } => {
            let (text, link) = match contract {
                Some((client, contract)) => {
                    let url = format!("/clientes/{client}/contratos/{contract}");
                    let link = view! { <a class="button is-primary" href=url>{problems::SEE_CONTRACT}</a> };
                    (problems::LEAD_HAS_CONTRACT.to_owned(), link.into_any())
                }
                None => (problems::lead_stage(stage), ().into_any()),
            };
            message(problems::LEAD_REFUSED, text, link)
        }
        LoadError::ForeignAttendance => message(
            problems::FOREIGN_ATTENDANCE,
            problems::FOREIGN_ATTENDANCE_LEAD.to_owned(),
            ().into_any(),
        ),
    }
}

/// Registries without an active row, with the ERP's way to each.
pub(super) fn impossible(missing: &[MissingRegistry]) -> AnyView {
    let rows = missing.iter().map(|registry| {
        let (name, menu) = steps::missing_registry(*registry);
        view! { <li><strong>{name}</strong>" — "{menu}</li> }.into_any()
    });
    let body = view! {
        <p>{steps::IMPOSSIBLE_LEAD}</p>
        <ul class="bullets">{rows.collect_view()}</ul>
    };
    message_with(steps::IMPOSSIBLE_TITLE, body.into_any(), ().into_any())
}
