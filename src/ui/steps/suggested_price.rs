//! Prices to suggest for the renewal, each with its reasoning.

use contract::{SuggestedPrice, SuggestionBasis};
use leptos::prelude::*;
use wizard::{Edit, TextField, format_money};

use crate::state::wizard::Wizard;
use crate::ui::copy::{format, steps};

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
    view! {
        <button type="button" class="suggestion" aria-pressed=move || chosen().to_string() on:click=choose>
            <strong class="money">{format::money(amount)}</strong>
            {recommended.then(|| view! { <span class="chip">{steps::RECOMMENDED}</span> }.into_any())}
            <span class="suggestion-why">{why(wizard, suggestion)}</span>
        </button>
    }
    .into_any()
}

/// The reasoning of a suggestion, with its figures.
fn why(wizard: Wizard, suggestion: &SuggestedPrice) -> String {
    let surroundings = wizard.surroundings();
    let plan = wizard
        .answers()
        .with(|answers| answers.plan(&surroundings.context()).cloned());
    let Some(plan) = plan else {
        return String::new();
    };
    let price = format::money(plan.price);
    match suggestion.basis {
        SuggestionBasis::PlanPrice => "o preço atual do plano".to_owned(),
        SuggestionBasis::NetPrice => format!("{price} menos o desconto sem prazo"),
        SuggestionBasis::Index => {
            let index = plan
                .price_index_id
                .and_then(|id| contract::find(&surroundings.catalog.price_indices, id));
            let rate = index
                .map(|index| index.rate_12m.to_string().replace('.', ","))
                .unwrap_or_default();
            let name = suggestion.index.clone().unwrap_or_default();
            format!("{price} + {rate}% do {name} em 12 meses")
        }
    }
}
