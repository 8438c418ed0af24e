//! Who the contract is for, and what one should know before selling more.

use erp_api::ContractSummary;
use leptos::prelude::*;

use crate::state::surroundings::Surroundings;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Dialog, Glyph, Icon};
use crate::ui::copy::{contract_page, format, pages, steps};
use crate::ui::on_demand::{Later, Part};
use crate::ui::sold_plan::sold_plan_line;

pub(super) fn contract_header(wizard: Wizard) -> AnyView {
    let surroundings = wizard.surroundings_untracked(Clone::clone);
    let client = &surroundings.client;
    let contracts_open = RwSignal::new(false);
    let later: Part<Later> = expect_context();
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
                    {contracts(client.active_contracts, contracts_open)}
                    <span class="chip" class:is-warning=client.overdue.count != 0>{pages::overdue(client.overdue)}</span>
                    {draft_state(wizard)}
                </div>
            </div>
        </section>
        {later.show_opened(contracts_open, move |later| (later.contracts)(wizard, contracts_open))}
    }
    .into_any()
}

fn facts(surroundings: &Surroundings) -> Vec<String> {
    let client = &surroundings.client;
    let mut facts = vec![format::document(&client.document), pages::place(client)];
    facts.push(match (&surroundings.lead, &surroundings.attendance) {
        (Some(lead), _) => pages::crm_lead(lead.id),
        (None, Some(attendance)) => pages::attendance(attendance),
        (None, None) => pages::CLIENT_PANEL.to_owned(),
    });
    if let Some(contract) = &surroundings.selected_contract {
        facts.push(pages::selected_contract(&contract.number));
    }
    facts
}

/// How many contracts there are, and the way to see them; none need no way.
fn contracts(count: u32, open: RwSignal<bool>) -> AnyView {
    let words = pages::active_contracts(count);
    if count == 0 {
        return view! { <span class="chip">{words}</span> }.into_any();
    }
    view! {
        <button type="button" class="link-button" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            {words}
        </button>
    }
    .into_any()
}

/// The customer's contracts, so that nobody sells what is there already.
pub fn contracts_dialog(wizard: Wizard, open: RwSignal<bool>) -> AnyView {
    let surroundings = wizard.surroundings_untracked(Clone::clone);
    let contracts = &surroundings.contracts;
    let rows = contracts
        .iter()
        .map(|contract| row(contract, &surroundings))
        .collect_view();
    // The oldest may not have come: the customer's panel has them.
    let rest = (contracts.len() < surroundings.client.active_contracts as usize).then(|| {
        let url = format!("/clientes/{}", surroundings.client.id);
        view! { <p><a href=url target="_blank">{pages::SEE_ALL_CONTRACTS}</a></p> }.into_any()
    });
    let on_close = Callback::new(move |()| open.set(false));
    view! {
        <Dialog open title=pages::CONTRACTS.to_owned() on_close>
            <ul class="plain-list">{rows}</ul>
            {rest}
        </Dialog>
    }
    .into_any()
}

fn row(contract: &ContractSummary, surroundings: &Surroundings) -> AnyView {
    let plan = sold_plan_line(&contract.terms, &surroundings.catalog);
    let (state, _) = contract_page::contract_state(contract.state);
    let since = contract.terms.signup_date.map(format::date);
    let since = pages::contract_since(state, &since.unwrap_or_default());
    view! {
        <li class="plain-row">
            <span class="result-title">{contract_page::number(&contract.number)}</span>
            <span>{plan}</span>
            <span class="result-sub">{since}</span>
        </li>
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
