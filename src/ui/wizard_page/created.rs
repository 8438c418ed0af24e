//! "Contrato criado": the number, what was created, and a record to keep.

use erp_api::{ContractRecord, RowState};
use leptos::prelude::*;

use crate::platform::{document, focus};
use crate::state::wizard::Wizard;
use crate::ui::contract_page::schedule_files;
use crate::ui::controls::{Button, Glyph, Icon};
use crate::ui::copy::{format, pages};

pub fn page(wizard: Wizard, record: &ContractRecord) -> AnyView {
    document::set_title(&format!("{} · {}", pages::CREATED, pages::BRAND));
    document::scroll_to_top();
    Effect::new(move |_| focus::focus_dom("created-title"));
    let client = wizard.surroundings_untracked(|s| s.client.name.clone());
    let contract_url = format!("/clientes/{}/contratos/{}", record.client_id, record.id);
    let client_url = format!("/clientes/{}", record.client_id);
    let another_url = format!("/clientes/{}/contratos/novo", record.client_id);
    let next = pages::what_next(record.terms.invoicing_method, record.state);
    let created = created_rows(record).into_iter();
    view! {
        <main class="page" id="conteudo">
            <div class="page-in is-narrow">
                <section class="done">
                    <div class="done-mark"><Icon name=Glyph::Check /></div>
                    <p class="done-label">{pages::CREATED}" · "{client}</p>
                    <h1 class="done-number" id="created-title" tabindex="-1">"Nº "{record.number.clone()}</h1>
                    <p class="lead">{next}</p>
                    <ul class="done-list">
                        {created.map(|(count, what)| view! { <li><strong>{count}</strong> {what}</li> }.into_any()).collect_view()}
                    </ul>
                    <div class="done-actions">
                        <a class="button is-primary" href=contract_url>{pages::SEE_CONTRACT}</a>
                        <Button on_click=Callback::new(|()| document::print())>{pages::PRINT}</Button>
                        {schedule_files::buttons(record)}
                        // A plain load, not a step within the program: the next contract starts from nothing.
                        <a class="button" href=another_url rel="external">{pages::ANOTHER}</a>
                        <a class="button is-quiet" href=client_url>{pages::BACK_TO_CLIENT}</a>
                    </div>
                </section>
                {crate::ui::contract_page::schedule::tables(record)}
            </div>
        </main>
    }
    .into_any()
}

/// What stands in the ERP now: counts and totals.
fn created_rows(record: &ContractRecord) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let planned = |state: RowState| {
        if state == RowState::Planned {
            " previstas"
        } else {
            ""
        }
    };
    if let Some(first) = record.setup_fee.installments.first() {
        let count = record.setup_fee.installments.len();
        let what = if count == 1 {
            "parcela de adesão"
        } else {
            "parcelas de adesão"
        };
        rows.push((
            count.to_string(),
            format!(
                "{what}{}, {}",
                planned(first.state),
                format::money(record.setup_fee.total)
            ),
        ));
    }
    if let Some(first) = record.receivables.items.first() {
        let count = record.receivables.items.len();
        let what = if count == 1 { "conta" } else { "contas" };
        rows.push((
            count.to_string(),
            format!(
                "{what}{}, {}",
                planned(first.state),
                format::money(record.receivables.total)
            ),
        ));
    }
    if !record.invoices.is_empty() {
        let count = record.invoices.len();
        rows.push((
            count.to_string(),
            if count == 1 { "fatura" } else { "faturas" }.to_owned(),
        ));
    }
    if let Some(email) = &record.welcome_email {
        rows.push((
            "1".to_owned(),
            format!(
                "e-mail {} para {}",
                pages::email_state(email.state),
                email.to
            ),
        ));
    }
    rows
}
