//! The leads that are ready to become contracts.

use contract::{Catalog, LeadId, find};
use erp_api::Lead;
use erp_client::ApiError;
use futures::{future::join_all, join};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::failed::failed;
use crate::platform::focus;
use crate::state::api::erp;
use crate::ui::controls::Skeleton;
use crate::ui::copy::{format, pages};

/// A lead as it is shown.
#[derive(Clone)]
struct Ready {
    id: LeadId,
    client: String,
    plan: String,
}

/// The list under its heading.
pub(super) fn leads() -> AnyView {
    let leads = RwSignal::new(None::<Result<Vec<Ready>, ApiError>>);
    let load = move || {
        leads.set(None);
        spawn_local(async move {
            let answer = ready_leads().await;
            // The page may be gone by the time the answer comes.
            leads.try_set(Some(answer));
        });
    };
    load();
    let again = Callback::new(move |()| {
        load();
        // The button is gone with the failure.
        focus::focus_dom("leads");
    });
    let body = move || match leads.get() {
        None => view! { <Skeleton lines=3 /> }.into_any(),
        Some(Err(error)) => failed(&error, again),
        Some(Ok(leads)) if leads.is_empty() => {
            view! { <p class="empty">{pages::NO_LEADS}</p> }.into_any()
        }
        Some(Ok(leads)) => {
            let rows = leads.into_iter().map(row);
            view! { <ul class="result-list">{rows.collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <section class="page-part" aria-labelledby="leads">
            <div class="part-head"><h2 id="leads" tabindex="-1">{pages::LEADS_TITLE}</h2></div>
            <div aria-live="polite">{body}</div>
        </section>
    }
    .into_any()
}

fn row(lead: Ready) -> AnyView {
    let url = format!("/crm/leads/{}/contrato/novo", lead.id);
    view! {
        <li>
            <a class="result is-stacked" href=url>
                <span class="result-main">
                    <span class="result-title">{lead.client}</span>
                    <span class="result-sub">{pages::lead(lead.id)}</span>
                </span>
                <span class="result-side">{lead.plan}</span>
            </a>
        </li>
    }
    .into_any()
}

/// Leads with the names of their customer and plan. A customer whose name does not come keeps no lead from being worked
/// on.
async fn ready_leads() -> Result<Vec<Ready>, ApiError> {
    let erp = erp();
    let (leads, catalog) = join!(erp.ready_leads(), erp.catalog());
    let (mut leads, catalog) = (leads?.items, catalog?);
    leads.retain(|lead| lead.contract_id.is_none());
    let clients = join_all(leads.iter().map(|lead| erp.client(lead.client_id))).await;
    let ready = leads.iter().zip(clients).map(|(lead, client)| Ready {
        id: lead.id,
        client: client.map_or_else(
            |_| pages::nameless_client(lead.client_id),
            |client| client.name,
        ),
        plan: plan_words(lead, &catalog),
    });
    Ok(ready.collect())
}

/// "Fibra 500 Mega · R$ 99,90": nothing is sold yet, so the price is today's.
fn plan_words(lead: &Lead, catalog: &Catalog) -> String {
    let plan = lead.plan_id.and_then(|id| find(&catalog.plans, id));
    plan.map_or_else(String::new, |plan| {
        format!("{} · {}", plan.name, format::money(plan.price))
    })
}
