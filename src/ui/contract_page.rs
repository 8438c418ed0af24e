//! A created contract: every value, every row that it made, and what comes next.

mod calendar_file;
mod charge;
mod columns;
pub mod facts;
pub mod headline;
pub mod schedule;
pub mod schedule_files;
mod table_file;
pub mod terms_view;

use contract::{Catalog, ClientId, ContractId};
use erp_api::{BillingGroup, Client, ContractRecord};
use futures::join;
use leptos::prelude::*;

use self::facts::{Fact, facts_grid};
use crate::platform::document;
use crate::state::api::erp;
use crate::ui::arrival::{self, HEADING};
use crate::ui::controls::Button;
use crate::ui::copy::{contract_page as copy, format, pages, panel};
use crate::ui::loaded::{Loading, loaded};
use crate::ui::message::{is_not_found, message};
use crate::ui::option_names::Names;

struct Page {
    record: ContractRecord,
    client: Client,
    catalog: Catalog,
    groups: Vec<BillingGroup>,
}

/// The page of a contract.
pub fn contract_page(client: ClientId, contract: ContractId) -> AnyView {
    loaded(Callback::new(move |()| -> Loading {
        Box::pin(async move {
            let erp = erp();
            let (record, owner, catalog, groups) = join!(
                erp.contract(contract),
                erp.client(client),
                erp.catalog(),
                erp.billing_groups(client)
            );
            let record = match record {
                Err(error) if is_not_found(&error) => {
                    return Ok(
                        (move || nowhere(client, copy::NOT_FOUND, copy::NOT_FOUND_LEAD)).into(),
                    );
                }
                record => record?,
            };
            // The customer of the address is not to be believed: whoever edits one would see
            // a contract under another's name.
            if record.client_id != client {
                return Ok((move || nowhere(client, pages::NOT_FOUND, copy::FOREIGN)).into());
            }
            let page = Page {
                record,
                client: owner?,
                catalog: catalog?,
                groups: groups?.items,
            };
            Ok((move || view(&page)).into())
        })
    }))
}

/// There is no such contract of this customer, who may have others.
fn nowhere(client: ClientId, title: &'static str, text: &str) -> AnyView {
    let url = format!("/clientes/{client}");
    let panel = view! { <a class="button is-primary" href=url>{pages::CLIENT_PANEL}</a> };
    message(title, text.to_owned(), panel.into_any())
}

fn view(page: &Page) -> AnyView {
    let record = &page.record;
    let title = copy::title(&record.number);
    document::set_title(&pages::tab(&title));
    arrival::focus_heading(HEADING);
    let (state, badge) = copy::contract_state(record.state);
    let client_url = format!("/clientes/{}", page.client.id);
    let names = Names {
        catalog: &page.catalog,
        addresses: &page.client.addresses,
        billing_groups: &page.groups,
    };
    view! {
        <main class="page" id="conteudo">
            <div class="page-in">
                <header class="page-head">
                    <div>
                        <p class="page-kicker"><a href=client_url>{page.client.name.clone()}</a></p>
                        <h1 id=HEADING tabindex="-1">{title}</h1>
                        <ul class="facts-line">
                            <li><span class=format!("badge {badge}")>{state}</span></li>
                            <li>{format::document(&page.client.document)}</li>
                            <li>{copy::created_at(record.created_at)}</li>
                        </ul>
                    </div>
                </header>
                <section class="page-part card" aria-label=copy::HEADLINE>
                    {facts_grid(headline::headline(record, names))}
                    <div class="page-actions">
                        <Button on_click=Callback::new(|()| document::print())>{copy::PRINT}</Button>
                        {schedule_files::buttons(record)}
                    </div>
                </section>
                {schedule::tables(record)}
                {renewal(record)}
                {part("email", copy::EMAIL, email(record))}
                {part("terms", copy::TERMS, terms_view::terms(record, names))}
                {part("audit", copy::AUDIT, audit(record))}
            </div>
        </main>
    }
    .into_any()
}

/// When and at which price the contract renews.
pub fn renewal(record: &ContractRecord) -> AnyView {
    let renewal = record.renewal;
    let automatic = if renewal.automatic {
        panel::RENEWAL_AUTOMATIC
    } else {
        panel::RENEWAL_MANUAL
    };
    let mut facts = vec![Fact::new(copy::AT_END, automatic.to_owned())];
    if let (Some(queued), Some(renewed)) = (renewal.queued_on, renewal.renewed_on) {
        facts.push(Fact::new(copy::QUEUED_ON, format::date(queued)));
        facts.push(Fact::new(copy::RENEWED_ON, format::date(renewed)));
    }
    facts.push(Fact::new(copy::RENEWAL_PRICE, format::money(renewal.price)));
    facts.push(Fact::new(copy::ENDS_ON, format::date(renewal.ends_on)));
    if let Some(first) = renewal.first_due_date {
        facts.push(Fact::new(copy::NEXT_FIRST_DUE, format::date(first)));
    }
    part("renewal", copy::RENEWAL, facts_grid(facts))
}

fn email(record: &ContractRecord) -> AnyView {
    let email = record.welcome_email.as_ref();
    let text = email.map_or_else(|| copy::NO_EMAIL.to_owned(), copy::email);
    view! { <p>{text}</p> }.into_any()
}

fn audit(record: &ContractRecord) -> AnyView {
    let rows = record.audit.iter();
    let rows = rows.map(|entry| {
        let key = entry.key.clone().map(|key| {
            let short = copy::short_key(&key);
            view! { " · "<span title=key>{short}</span> }.into_any()
        });
        view! { <li>{copy::audit(entry)}{key}</li> }.into_any()
    });
    view! { <ul class="plain-list">{rows.collect_view()}</ul> }.into_any()
}

/// A part of the page under its heading.
pub fn part(id: &'static str, title: &'static str, body: AnyView) -> AnyView {
    view! {
        <section class="page-part" aria-labelledby=id>
            <div class="part-head"><h2 id=id>{title}</h2></div>
            {body}
        </section>
    }
    .into_any()
}
