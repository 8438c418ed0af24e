//! A created contract: every value, every row that it made, and what comes next.

pub mod schedule;
pub mod schedule_files;
mod terms_view;

use contract::{ClientId, ContractId};
use erp_api::{Client, ContractRecord};
use futures::join;
use leptos::prelude::*;

use crate::platform::document;
use crate::state::api::erp;
use crate::ui::controls::Button;
use crate::ui::copy::{format, pages, panel};
use crate::ui::loaded::{Loading, loaded};

/// The page of a contract.
pub fn contract_page(client: ClientId, contract: ContractId) -> AnyView {
    loaded(Callback::new(move |()| -> Loading {
        Box::pin(async move {
            let erp = erp();
            let (record, client, catalog) =
                join!(erp.contract(contract), erp.client(client), erp.catalog());
            let (record, client, catalog) = (record?, client?, catalog?);
            Ok((move || page(&record, &client, &catalog)).into())
        })
    }))
}

fn page(record: &ContractRecord, client: &Client, catalog: &contract::Catalog) -> AnyView {
    document::set_title(&format!(
        "{} nº {} · {}",
        pages::CONTRACT,
        record.number,
        pages::BRAND
    ));
    let (state, badge) = pages::contract_state(record.state);
    let client_url = format!("/clientes/{}", client.id);
    view! {
        <main class="page" id="conteudo">
            <div class="page-in">
                <header class="page-head">
                    <div>
                        <p class="page-kicker"><a href=client_url>{client.name.clone()}</a></p>
                        <h1>{pages::CONTRACT}" nº "{record.number.clone()}</h1>
                        <ul class="facts-line">
                            <li><span class=format!("badge {badge}")>{state}</span></li>
                            <li>{format!("{} {}", pages::COLUMN_CREATED, format::moment(record.created_at))}</li>
                        </ul>
                    </div>
                    <div class="page-actions">
                        <Button on_click=Callback::new(|()| document::print())>{pages::PRINT}</Button>
                        {schedule_files::buttons(record)}
                    </div>
                </header>
                {schedule::tables(record)}
                {renewal(record)}
                {email(record)}
                {terms_view::terms(record, client, catalog)}
                {audit(record)}
            </div>
        </main>
    }
    .into_any()
}

fn renewal(record: &ContractRecord) -> AnyView {
    let renewal = record.renewal;
    let automatic = if renewal.automatic {
        panel::RENEWAL_AUTOMATIC
    } else {
        panel::RENEWAL_MANUAL
    };
    let mut facts = vec![(pages::RENEWAL, automatic.to_owned())];
    if let (Some(queued), Some(renewed)) = (renewal.queued_on, renewal.renewed_on) {
        facts.push(("Entra na fila", format::date(queued)));
        facts.push(("Renova", format::date(renewed)));
    }
    facts.push(("Preço na renovação", format::money(renewal.price)));
    facts.push(("Fim da vigência", format::date(renewal.ends_on)));
    if let Some(first) = renewal.first_due_date {
        facts.push(("1º vencimento da próxima", format::date(first)));
    }
    part("renewal", pages::RENEWAL, facts_grid(facts))
}

fn email(record: &ContractRecord) -> AnyView {
    let text = record.welcome_email.as_ref().map_or_else(
        || pages::NO_EMAIL.to_owned(),
        |email| {
            let state = pages::email_state(email.state);
            let reason = email
                .reason
                .as_ref()
                .map(|reason| format!(": {reason}"))
                .unwrap_or_default();
            format!("Para {}, {state}{reason}.", email.to)
        },
    );
    part("email", pages::EMAIL, view! { <p>{text}</p> }.into_any())
}

fn audit(record: &ContractRecord) -> AnyView {
    let rows = record.audit.iter().map(|entry| {
        let action = if entry.action == "created" { pages::CREATED_ACTION } else { entry.action.as_str() };
        let key = entry.key.as_ref().map(|key| format!(" · chave {key}")).unwrap_or_default();
        view! { <li>{format!("{} · {action} por {}{key}", format::moment(entry.at), entry.user)}</li> }.into_any()
    });
    part(
        "audit",
        pages::AUDIT,
        view! { <ul class="plain-list">{rows.collect_view()}</ul> }.into_any(),
    )
}

/// A part of the page under its heading.
fn part(id: &'static str, title: &'static str, body: AnyView) -> AnyView {
    view! {
        <section class="page-part" aria-labelledby=id>
            <div class="part-head"><h2 id=id>{title}</h2></div>
            {body}
        </section>
    }
    .into_any()
}

/// Facts with their names.
fn facts_grid(facts: Vec<(&'static str, String)>) -> AnyView {
    let facts = facts
        .into_iter()
        .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any());
    view! { <dl class="facts-grid">{facts.collect_view()}</dl> }.into_any()
}
