//! "Contrato criado": the number, what was created, and a record to keep.

use erp_api::ContractRecord;
use leptos::prelude::*;

use crate::platform::{document, focus};
use crate::state::wizard::Wizard;
use crate::ui::contract_page::facts::{Fact, facts_grid};
use crate::ui::contract_page::{headline, part, renewal, schedule, schedule_files, terms_view};
use crate::ui::controls::{Button, Glyph, Icon};
use crate::ui::copy::{contract_page, created as copy, format, pages, steps};
use crate::ui::option_names::Names;

pub fn page(wizard: Wizard, record: &ContractRecord) -> AnyView {
    document::set_title(&pages::tab(copy::CREATED));
    document::scroll_to_top();
    Effect::new(move |_| focus::focus_dom("created-title"));
    let client = wizard.surroundings_untracked(|around| around.client.name.clone());
    let client_url = format!("/clientes/{}", record.client_id);
    let contract_url = format!("{client_url}/contratos/{}", record.id);
    let another_url = format!("{client_url}/contratos/novo");
    let rows = copy::created_rows(record).into_iter();
    let rows =
        rows.map(|(count, what)| view! { <li><strong>{count}</strong>" "{what}</li> }.into_any());
    view! {
        <main class="page" id="conteudo">
            <div class="page-in is-narrow">
                <section class="done">
                    <div class="done-mark"><Icon name=Glyph::Check /></div>
                    <p class="done-label">{copy::CREATED}" · "{client}</p>
                    <h1 class="done-number" id="created-title" tabindex="-1">{contract_page::number(&record.number)}</h1>
                    <p class="lead">{copy::what_next(record)}</p>
                    <ul class="done-list">{rows.collect_view()}</ul>
                    <div class="done-actions">
                        <a class="button is-primary" href=contract_url>{copy::SEE_CONTRACT}</a>
                        <Button on_click=Callback::new(|()| document::print())>{contract_page::PRINT}</Button>
                        // A plain load, not a step within the program: the next contract starts from nothing.
                        <a class="button" href=another_url rel="external">{copy::ANOTHER}</a>
                        <a class="button is-quiet" href=client_url>{copy::BACK_TO_CLIENT}</a>
                    </div>
                </section>
                {part("summary", copy::SUMMARY, summary(wizard, record))}
                {schedule::tables(record)}
                {on_paper(wizard, record)}
            </div>
        </main>
    }
    .into_any()
}

/// Who agreed on what, in a paragraph that can be read out to the customer.
fn summary(wizard: Wizard, record: &ContractRecord) -> AnyView {
    let facts = wizard.surroundings_untracked(|around| {
        let client = &around.client;
        let customer = format!("{}, {}", client.name, format::document(&client.document));
        let mut facts = vec![
            Fact::new(copy::PROVIDER, around.session.tenant.name.clone()),
            Fact::new(pages::CLIENT, customer),
        ];
        facts.extend(headline::headline(record, Names::around(around)));
        facts.extend(headline::loyalty(record, &around.catalog));
        facts
    });
    let withdrawal = Fact::text(copy::WITHDRAWAL, steps::RIGHT_TO_WITHDRAW.to_owned());
    let facts = facts.into_iter().chain([withdrawal]).collect();
    view! {
        <div class="card">
            {facts_grid(facts)}
            <div class="page-actions">{schedule_files::buttons(record)}</div>
        </div>
    }
    .into_any()
}

/// What the printed summary has beyond the screen, where the contract's page is a click away.
fn on_paper(wizard: Wizard, record: &ContractRecord) -> AnyView {
    let terms =
        wizard.surroundings_untracked(|around| terms_view::terms(record, Names::around(around)));
    view! {
        <div class="print-only">
            {renewal(record)}
            {part("terms", contract_page::TERMS, terms)}
        </div>
    }
    .into_any()
}
