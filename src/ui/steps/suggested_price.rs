//! Prices to suggest for the renewal, each with its reasoning, its effect, and the difference from today's price.

use contract::SuggestedPrice;
use leptos::prelude::*;
use wizard::{Edit, TextField, format_money};

use crate::state::wizard::Wizard;
use crate::ui::copy::{format, steps, suggested_price as copy};

pub(super) fn chips(wizard: Wizard) -> AnyView {
    view! {
        <div class="suggestions" role="group" aria-label=steps::SUGGESTIONS>
            {move || {
                let checked = wizard.checked().get();
                let preview = &checked.preview;
                preview
                    .suggested_prices
                    .iter()
                    .map(|suggestion| {
                        let recommended = preview.recommended_price == Some(suggestion.amount);
                        chip(wizard, suggestion, recommended)
                    })
                    .collect_view()
            }}
        </div>
    }
    .into_any()
}

fn chip(wizard: Wizard, suggestion: &SuggestedPrice, recommended: bool) -> AnyView {
    let amount = suggestion.amount;
    let choose = move |_| {
        wizard.apply(Edit::Text(TextField::SuggestedPrice, format_money(amount)));
    };
    let chosen = move || {
        wizard
            .answers()
            .with(|a| a.text(TextField::SuggestedPrice) == format_money(amount))
    };
    let lines = lines(wizard, suggestion).into_iter();
    view! {
        <button type="button" class="suggestion" aria-pressed=move || chosen().to_string() on:click=choose>
            <strong class="money">{format::money(amount)}</strong>
            {recommended.then(|| view! { <span class="chip">{steps::RECOMMENDED}</span> }.into_any())}
            {lines.map(|line| view! { <span class="suggestion-why">{line}</span> }.into_any()).collect_view()}
        </button>
    }
    .into_any()
}

/// The reasoning of a suggestion, what it makes of the next term, and the difference from today.
fn lines(wizard: Wizard, suggestion: &SuggestedPrice) -> Vec<String> {
    let surroundings = wizard.surroundings();
    let plan = wizard
        .answers()
        .with(|answers| answers.plan(&surroundings.context()).cloned());
    let Some(plan) = plan else {
        return Vec::new();
    };
    let accounts = plan.receivable_count();
    vec![
        copy::reasoning(suggestion, &plan, &surroundings.catalog),
        copy::effect(suggestion.amount, accounts),
        copy::difference(suggestion.amount, plan.price, accounts),
    ]
}
