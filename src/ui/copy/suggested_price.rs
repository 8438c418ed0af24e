//! The words of the prices that are suggested for the renewal.

use contract::catalog::Plan;
use contract::{Catalog, Money, SuggestedPrice, SuggestionBasis, find};

use super::format;

/// What a suggestion rests on: "R$ 99,90 + 4,62% do IPCA em 12 meses".
pub fn reasoning(suggestion: &SuggestedPrice, plan: &Plan, catalog: &Catalog) -> String {
    let price = format::money(plan.price);
    match suggestion.basis {
        SuggestionBasis::PlanPrice => "O preço do plano hoje".to_owned(),
        SuggestionBasis::NetPrice => format!("{price} menos o desconto sem prazo"),
        SuggestionBasis::Index => {
            let index = plan
                .price_index_id
                .and_then(|id| find(&catalog.price_indices, id));
            let rate = index.map(|index| format::percent(index.rate_12m));
            format!(
                "{price} + {} do {} em 12 meses",
                rate.unwrap_or_default(),
                suggestion.index.as_deref().unwrap_or_default()
            )
        }
    }
}

/// What it makes of the next term: "12 × R$ 104,52 = R$ 1.254,24".
pub fn effect(price: Money, accounts: u32) -> String {
    let total = Money::from_cents(price.cents().saturating_mul(accounts.into()));
    format!(
        "Próxima vigência: {accounts} × {} = {}",
        format::money(price),
        format::money(total)
    )
}

/// How it differs from today's price: "R$ 4,62 a mais por conta, R$ 55,44 na vigência".
pub fn difference(price: Money, today: Money, accounts: u32) -> String {
    let cents = price.cents() - today.cents();
    if cents == 0 {
        return "Nada muda no preço de hoje".to_owned();
    }
    let way = if cents > 0 { "a mais" } else { "a menos" };
    let each = cents.abs();
    format!(
        "{} {way} por conta, {} na vigência",
        format::money(Money::from_cents(each)),
        format::money(Money::from_cents(each.saturating_mul(accounts.into()))),
    )
}
