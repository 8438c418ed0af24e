//! The composition root: the frame of every page, and which address shows what.

use contract::{AttendanceId, ClientId, ContractId, LeadId};
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::{use_params_map, use_query_map};
use leptos_router::params::ParamsMap;
use leptos_router::path;

use crate::derived::memo;
use crate::state::entry::Entry;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::pages;
use crate::ui::on_demand::{Pages, Part, provide_later, provide_pages};
use crate::ui::wizard_page::{message, wizard_page};

/// The whole program.
pub fn app() -> AnyView {
    provide_later();
    provide_pages();
    view! {
        <Router>
            <a class="skip-link" href="#conteudo" rel="external">{pages::SKIP}</a>
            <header class="app-header">
                <div class="app-header-in">
                    <a class="brand" href="/"><Icon name=Glyph::Document /> <span>{pages::BRAND}</span></a>
                </div>
            </header>
            <FlatRoutes fallback=not_found>
                <Route path=path!("/") view=start />
                <Route path=path!("/clientes/:client") view=customer />
                <Route path=path!("/clientes/:client/contratos/novo/:step?") view=from_client />
                <Route path=path!("/clientes/:client/contratos/:contract") view=contract />
                <Route path=path!("/crm/leads/:lead/contrato/novo/:step?") view=from_lead />
            </FlatRoutes>
        </Router>
    }
    .into_any()
}

fn not_found() -> AnyView {
    message(
        pages::NOT_FOUND,
        pages::NOT_FOUND_LEAD.to_owned(),
        ().into_any(),
    )
}

/// An id in an address. One that is no number leads nowhere.
fn id(params: &ParamsMap, name: &str) -> Option<i64> {
    params.get(name)?.parse().ok()
}

/// Shows one of the pages around the wizard.
fn page(view: impl Fn(Pages) -> AnyView + Send + 'static) -> AnyView {
    expect_context::<Part<Pages>>().show(view)
}

fn start() -> AnyView {
    page(|pages| (pages.start)())
}

fn customer() -> AnyView {
    let params = use_params_map();
    // Another customer's address is another page.
    let client = memo(move || params.with(|params| id(params, "client")));
    view! { {move || client.get().map_or_else(not_found, |id| page(move |pages| (pages.customer)(ClientId(id))))} }
        .into_any()
}

fn contract() -> AnyView {
    let params = use_params_map();
    let ids = memo(move || params.with(|params| id(params, "client").zip(id(params, "contract"))));
    view! {
        {move || ids.get().map_or_else(not_found, |(client, contract)| {
            page(move |pages| (pages.contract)(ClientId(client), ContractId(contract)))
        })}
    }
    .into_any()
}

/// From the customer's panel or an attendance. Walking the steps changes the address, not the entry.
fn from_client() -> AnyView {
    let (params, query) = (use_params_map(), use_query_map());
    let entry = memo(move || {
        let client = params.with(|params| id(params, "client"))?;
        Some(query.with(|query| Entry::Client {
            client: ClientId(client),
            attendance: id(query, "atendimento").map(AttendanceId),
            contract: id(query, "contrato").map(ContractId),
        }))
    });
    view! { {move || entry.get().map_or_else(not_found, wizard_page)} }.into_any()
}

fn from_lead() -> AnyView {
    let params = use_params_map();
    let entry = memo(move || {
        params
            .with(|params| id(params, "lead"))
            .map(|id| Entry::Lead(LeadId(id)))
    });
    view! { {move || entry.get().map_or_else(not_found, wizard_page)} }.into_any()
}
