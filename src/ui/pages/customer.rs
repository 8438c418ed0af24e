//! Painel do Cliente: the customer's contracts, and the way to a new one.

use std::sync::Arc;

use contract::{Catalog, ClientId};
use erp_api::{BillingGroup, Client, ContractSummary, List};
use futures::join;
use leptos::prelude::*;

use super::contract_list::contract_list;
use crate::platform::document;
use crate::state::api::erp;
use crate::ui::arrival::{self, HEADING};
use crate::ui::billing_groups::BillingGroupsDialog;
use crate::ui::controls::Button;
use crate::ui::copy::{format, pages};
use crate::ui::loaded::{Loading, loaded};
use crate::ui::message::{is_not_found, no_such_client};

struct Panel {
    client: Client,
    contracts: List<ContractSummary>,
    groups: Vec<BillingGroup>,
    catalog: Arc<Catalog>,
}

/// The panel of a customer.
pub fn customer_page(client: ClientId) -> AnyView {
    loaded(Callback::new(move |()| -> Loading {
        Box::pin(async move {
            let erp = erp();
            let (client, contracts, groups, catalog) = join!(
                erp.client(client),
                erp.client_contracts(client),
                erp.billing_groups(client),
                erp.catalog()
            );
            let client = match client {
                Err(error) if is_not_found(&error) => return Ok(no_such_client.into()),
                client => client?,
            };
            let panel = Panel {
                client,
                contracts: contracts?,
                groups: groups?.items,
                catalog: Arc::new(catalog?),
            };
            Ok((move || page(&panel)).into())
        })
    }))
}

fn page(panel: &Panel) -> AnyView {
    let client = &panel.client;
    document::set_title(&pages::tab(&client.name));
    arrival::focus_heading(HEADING);
    let groups_open = RwSignal::new(false);
    let groups = RwSignal::new(panel.groups.clone());
    let new_url = format!("/clientes/{}/contratos/novo", client.id);
    let phone = client.phone.as_deref().map(format::phone);
    let contact = [client.email.clone(), phone]
        .into_iter()
        .flatten()
        .map(|text| view! { <li>{text}</li> }.into_any());
    view! {
        <main class="page" id="conteudo">
            <div class="page-in">
                <header class="page-head">
                    <div>
                        <p class="page-kicker">{pages::CLIENT_PANEL}</p>
                        <h1 id=HEADING tabindex="-1">{client.name.clone()}</h1>
                        <ul class="facts-line">
                            <li>{format::document(&client.document)}</li>
                            <li>{pages::place(client)}</li>
                            {contact.collect_view()}
                        </ul>
                        <div class="cluster">
                            <span class="chip">{pages::active_contracts(client.active_contracts)}</span>
                            <span class="chip" class:is-warning=client.overdue.count != 0>{pages::overdue(client.overdue)}</span>
                        </div>
                    </div>
                    <div class="page-actions">
                        <a class="button is-primary" href=new_url>{pages::NEW_CONTRACT}</a>
                        <Button on_click=Callback::new(move |()| groups_open.set(true))>{pages::MANAGE_GROUPS}</Button>
                    </div>
                </header>
                <section class="page-part" aria-labelledby="contracts">
                    <div class="part-head"><h2 id="contracts">{pages::CONTRACTS}</h2></div>
                    {contract_list(client.id, panel.contracts.clone(), panel.catalog.clone())}
                </section>
                <BillingGroupsDialog
                    client=client.id
                    open=groups_open
                    groups=groups.into()
                    on_groups=Callback::new(move |changed| groups.set(changed))
                    on_created=Callback::new(|_| {})
                />
            </div>
        </main>
    }
    .into_any()
}
