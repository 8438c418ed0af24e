//! The start: search a customer, or go on from a lead.

use contract::{Catalog, find};
use erp_api::{Client, Lead, List};
use erp_client::ApiError;
use futures::join;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::document;
use crate::state::api::erp;
use crate::ui::controls::{Glyph, Icon, Skeleton};
use crate::ui::copy::{format, pages, problems};

/// How many customers a search shows.
const RESULTS: u32 = 12;

/// The start page.
pub fn start_page() -> AnyView {
    document::set_title(pages::BRAND);
    let query = RwSignal::new(String::new());
    let found = RwSignal::new(None::<Result<List<Client>, ApiError>>);
    // Answers may come out of order: only the newest question's counts.
    let asked = StoredValue::new(0_u32);
    let search = move |text: String| {
        asked.update_value(|number| *number += 1);
        let number = asked.get_value();
        spawn_local(async move {
            let answer = erp().clients(&text, RESULTS).await;
            if asked.try_get_value() == Some(number) {
                found.set(Some(answer));
            }
        });
    };
    search(String::new());
    let on_input = move |event| {
        let text = event_target_value(&event);
        query.set(text.clone());
        search(text);
    };
    view! {
        <main class="page" id="conteudo">
            <div class="page-in is-narrow">
                <header class="page-head">
                    <div><h1>{pages::START_TITLE}</h1><p class="lead">{pages::START_LEAD}</p></div>
                </header>
                <section class="page-part" aria-label=pages::SEARCH>
                    <search class="search-box">
                        <label class="visually-hidden" for="client-search">{pages::SEARCH}</label>
                        <Icon name=Glyph::Search />
                        <input id="client-search" type="search" class="search-input" autocomplete="off"
                            placeholder=pages::SEARCH prop:value=query on:input=on_input />
                    </search>
                    <div aria-live="polite">{move || results(found.get(), &query.get())}</div>
                </section>
                {leads()}
            </div>
        </main>
    }
    .into_any()
}

fn results(found: Option<Result<List<Client>, ApiError>>, query: &str) -> AnyView {
    match found {
        None => view! { <Skeleton lines=5 /> }.into_any(),
        Some(Err(error)) => {
            let (title, text) = problems::explain(&error);
            view! { <p class="empty" role="alert"><strong>{title}</strong>" "{text}</p> }.into_any()
        }
        Some(Ok(list)) if list.items.is_empty() => {
            view! { <p class="empty">{pages::no_clients(query)}</p> }.into_any()
        }
        Some(Ok(list)) => {
            let rows = list.items.into_iter().map(row);
            view! { <ul class="result-list">{rows.collect_view()}</ul> }.into_any()
        }
    }
}

fn row(client: Client) -> AnyView {
    let url = format!("/clientes/{}", client.id);
    let sub = format!(
        "{} · {}, {} · código {}",
        format::document(&client.document),
        client.city,
        client.state,
        client.code
    );
    let overdue = client.overdue;
    view! {
        <li>
            <a class="result" href=url>
                <span class="result-main">
                    <span class="result-title">{client.name}</span>
                    <span class="result-sub">{sub}</span>
                </span>
                <span class="result-side">
                    {(client.active_contracts > 0).then(|| view! {
                        <span class="chip">{pages::active_contracts(client.active_contracts)}</span>
                    }.into_any())}
                    {(overdue.count > 0).then(|| view! {
                        <span class="chip is-warning">{pages::overdue(overdue.count, overdue.total)}</span>
                    }.into_any())}
                    <Icon name=Glyph::ChevronRight />
                </span>
            </a>
        </li>
    }
    .into_any()
}

fn leads() -> AnyView {
    let leads = RwSignal::new(None::<Result<Vec<(Lead, String, String)>, ApiError>>);
    spawn_local(async move { leads.try_set(Some(ready_leads().await)).map_or((), drop) });
    let body = move || match leads.get() {
        None => view! { <Skeleton lines=3 /> }.into_any(),
        Some(Err(error)) => {
            let (title, text) = problems::explain(&error);
            view! { <p class="empty"><strong>{title}</strong>" "{text}</p> }.into_any()
        }
        Some(Ok(leads)) if leads.is_empty() => {
            view! { <p class="empty">{pages::NO_LEADS}</p> }.into_any()
        }
        Some(Ok(leads)) => {
            let rows = leads.into_iter().map(|(lead, client, plan)| {
                view! {
                    <li>
                        <a class="result" href=format!("/crm/leads/{}/contrato/novo", lead.id)>
                            <span class="result-main">
                                <span class="result-title">{client}</span>
                                <span class="result-sub">{format!("Lead {}", lead.id)}</span>
                            </span>
                            <span class="result-side">{plan} <Icon name=Glyph::ChevronRight /></span>
                        </a>
                    </li>
                }.into_any()
            });
            view! { <ul class="result-list">{rows.collect_view()}</ul> }.into_any()
        }
    };
    view! {
        <section class="page-part" aria-labelledby="leads">
            <div class="part-head"><h2 id="leads">{pages::LEADS_TITLE}</h2></div>
            {body}
        </section>
    }
    .into_any()
}

/// Leads with the names of their customer and plan.
async fn ready_leads() -> Result<Vec<(Lead, String, String)>, ApiError> {
    let erp = erp();
    let (leads, catalog) = join!(erp.ready_leads(), erp.catalog());
    let (leads, catalog) = (leads?.items, catalog?);
    let mut rows = Vec::new();
    for lead in leads.into_iter().filter(|lead| lead.contract_id.is_none()) {
        let client = erp.client(lead.client_id).await?.name;
        let plan = plan_words(&lead, &catalog);
        rows.push((lead, client, plan));
    }
    Ok(rows)
}

fn plan_words(lead: &Lead, catalog: &Catalog) -> String {
    let plan = lead.plan_id.and_then(|id| find(&catalog.plans, id));
    plan.map_or_else(String::new, |plan| {
        format!("{} · {}", plan.name, format::money(plan.price))
    })
}
