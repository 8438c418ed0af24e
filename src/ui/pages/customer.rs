//! Painel do Cliente: the customer's contracts, and the way to a new one.

use contract::{Catalog, ClientId, find};
use erp_api::{BillingGroup, Client, ContractSummary};
use futures::join;
use leptos::prelude::*;

use crate::platform::document;
use crate::state::api::erp;
use crate::ui::billing_groups::BillingGroupsDialog;
use crate::ui::controls::Button;
use crate::ui::copy::{format, pages};
use crate::ui::loaded::{Loading, loaded};

struct Panel {
    client: Client,
    contracts: Vec<ContractSummary>,
    groups: Vec<BillingGroup>,
    catalog: Catalog,
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
            let panel = Panel {
                client: client?,
                contracts: contracts?.items,
                groups: groups?.items,
                catalog: catalog?,
            };
            Ok((move || page(&panel)).into())
        })
    }))
}

fn page(panel: &Panel) -> AnyView {
    let client = &panel.client;
    document::set_title(&format!("{} · {}", client.name, pages::BRAND));
    let groups_open = RwSignal::new(false);
    let groups = RwSignal::new(panel.groups.clone());
    let new_url = format!("/clientes/{}/contratos/novo", client.id);
    let overdue = client.overdue;
    let contact = [client.email.clone(), client.phone.clone()]
        .into_iter()
        .flatten();
    view! {
        <main class="page" id="conteudo">
            <div class="page-in">
                <header class="page-head">
                    <div>
                        <p class="page-kicker">{pages::CLIENT_PANEL}</p>
                        <h1>{client.name.clone()}</h1>
                        <ul class="facts-line">
                            <li>{format::document(&client.document)}</li>
                            <li>{format!("{}, {}", client.city, client.state)}</li>
                            {contact.map(|text| view! { <li>{text}</li> }.into_any()).collect_view()}
                        </ul>
                    </div>
                    <div class="page-actions">
                        <Button on_click=Callback::new(move |()| groups_open.set(true))>{pages::MANAGE_GROUPS}</Button>
                        <a class="button is-primary" href=new_url>{pages::NEW_CONTRACT}</a>
                    </div>
                </header>
                <div class="cluster">
                    <span class="chip">{pages::active_contracts(client.active_contracts)}</span>
                    {(overdue.count > 0).then(|| view! {
                        <span class="chip is-warning">{pages::overdue(overdue.count, overdue.total)}</span>
                    }.into_any())}
                </div>
                <section class="page-part" aria-labelledby="contracts">
                    <div class="part-head"><h2 id="contracts">{pages::CONTRACTS}</h2></div>
                    {contracts(&panel.contracts, &panel.catalog)}
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

fn contracts(contracts: &[ContractSummary], catalog: &Catalog) -> AnyView {
    if contracts.is_empty() {
        return view! { <p class="empty">{pages::NO_CONTRACTS}</p> }.into_any();
    }
    let rows = contracts.iter().map(|contract| {
        let url = format!("/clientes/{}/contratos/{}", contract.client_id, contract.id);
        let plan = contract.terms.plan_id.and_then(|id| find(&catalog.plans, id));
        let name = plan.map_or_else(String::new, |plan| plan.name.clone());
        let price = plan.map_or_else(String::new, |plan| format::money(plan.price));
        let (state, badge) = pages::contract_state(contract.state);
        view! {
            <tr>
                <th scope="row"><a href=url>"Nº "{contract.number.clone()}</a></th>
                <td data-label=pages::COLUMN_PLAN>{name}</td>
                <td class="is-number" data-label=pages::COLUMN_AMOUNT>{price}</td>
                <td data-label=pages::COLUMN_STATE><span class=format!("badge {badge}")>{state}</span></td>
                <td data-label=pages::COLUMN_CREATED>{format::moment(contract.created_at)}</td>
            </tr>
        }.into_any()
    });
    view! {
        <div class="table-wrap">
            <table class="data" aria-labelledby="contracts">
                <thead>
                    <tr>
                        <th scope="col">{pages::CONTRACT}</th>
                        <th scope="col">{pages::COLUMN_PLAN}</th>
                        <th scope="col" class="is-number">{pages::COLUMN_AMOUNT}</th>
                        <th scope="col">{pages::COLUMN_STATE}</th>
                        <th scope="col">{pages::COLUMN_CREATED}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
