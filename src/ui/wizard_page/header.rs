//! Who the contract is for, and what one should know before selling more.

use contract::find;
use leptos::prelude::*;

use crate::state::surroundings::Surroundings;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Dialog, Glyph, Icon};
use crate::ui::copy::{format, pages, steps};

pub(super) fn contract_header(wizard: Wizard) -> AnyView {
    let surroundings = wizard.surroundings_untracked(Clone::clone);
    let client = &surroundings.client;
    let contracts_open = RwSignal::new(false);
    let overdue = client.overdue;
    let facts = facts(&surroundings)
        .into_iter()
        .map(|fact| view! { <li>{fact}</li> }.into_any());
    view! {
        <section class="contract-header" aria-label=pages::CLIENT>
            <div class="contract-header-in">
                <div class="contract-who">
                    <p class="contract-name">{client.name.clone()}</p>
                    <ul class="facts-line">{facts.collect_view()}</ul>
                </div>
                <div class="contract-state">
                    <button type="button" class="chip is-action" on:click=move |_| contracts_open.set(true)>
                        {pages::active_contracts(client.active_contracts)}
                    </button>
                    {(overdue.count > 0).then(|| view! {
                        <span class="chip is-warning">{pages::overdue(overdue.count, overdue.total)}</span>
                    }.into_any())}
                    {draft_state(wizard)}
                </div>
            </div>
        </section>
        {contracts_dialog(&surroundings, contracts_open)}
    }
    .into_any()
}

fn facts(surroundings: &Surroundings) -> Vec<String> {
    let client = &surroundings.client;
    let mut facts = vec![
        format::document(&client.document),
        format!("{}, {}", client.city, client.state),
    ];
    if let Some(attendance) = &surroundings.attendance {
        facts.push(format!(
            "Atendimento {} · {}",
            attendance.protocol, attendance.subject
        ));
    }
    if let Some(contract) = &surroundings.selected_contract {
        facts.push(format!("Contrato selecionado nº {}", contract.number));
    }
    if let Some(lead) = &surroundings.lead {
        facts.push(format!("Lead {} do CRM", lead.id));
    }
    facts
}

/// The customer's contracts, so that nobody sells what is there already.
fn contracts_dialog(surroundings: &Surroundings, open: RwSignal<bool>) -> AnyView {
    let catalog = surroundings.catalog.clone();
    let rows: Vec<(String, String, String)> = surroundings
        .contracts
        .iter()
        .map(|contract| {
            let plan = contract
                .terms
                .plan_id
                .and_then(|id| find(&catalog.plans, id));
            let plan = plan.map_or_else(String::new, |plan| {
                format!("{} · {}", plan.name, format::money(plan.price))
            });
            let (state, _) = pages::contract_state(contract.state);
            let since = contract
                .terms
                .signup_date
                .map(format::date)
                .unwrap_or_default();
            (
                format!("Nº {}", contract.number),
                plan,
                format!("{state} · adesão em {since}"),
            )
        })
        .collect();
    let empty = rows.is_empty();
    let on_close = Callback::new(move |()| open.set(false));
    view! {
        <Dialog open title=pages::CONTRACTS.to_owned() on_close>
            {empty.then(|| view! { <p class="empty">{pages::NO_CONTRACTS}</p> }.into_any())}
            <ul class="plain-list">
                {rows.clone().into_iter().map(|(number, plan, state)| view! {
                    <li class="plain-row">
                        <span class="result-title">{number}</span>
                        <span>{plan}</span>
                        <span class="result-sub">{state}</span>
                    </li>
                }.into_any()).collect_view()}
            </ul>
        </Dialog>
    }
    .into_any()
}

fn draft_state(wizard: Wizard) -> AnyView {
    view! {
        <p class="draft-state" data-state=move || if wizard.storage_works() { "saved" } else { "failed" }>
            {move || (!wizard.is_untouched()).then(|| {
                let works = wizard.storage_works();
                let text = if works { steps::DRAFT_KEPT } else { steps::DRAFT_NOT_KEPT };
                let icon = if works { Glyph::Cloud } else { Glyph::Warning };
                view! { <Icon name=icon /> <span>{text}</span> }.into_any()
            })}
        </p>
    }
    .into_any()
}
