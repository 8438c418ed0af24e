//! Why the wizard cannot be opened, as a page of its own, with a way on.

use leptos::prelude::*;
use wizard::MissingRegistry;

use crate::state::entry::Entry;
use crate::state::surroundings::LoadError;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::{problems, steps};
use crate::ui::message::{is_not_found, message, message_with, no_such_client};

pub(super) fn page(error: &LoadError, entry: Entry, retry: Callback<()>) -> AnyView {
    match error {
        // Of all that is asked for, only the customer is named by such an address.
        LoadError::Api(error) if is_not_found(error) && names_only_client(entry) => {
            no_such_client()
        }
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

const fn names_only_client(entry: Entry) -> bool {
    matches!(
        entry,
        Entry::Client {
            attendance: None,
            contract: None,
            ..
        }
    )
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
