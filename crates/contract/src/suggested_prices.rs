//! Prices to suggest for the renewal.

use crate::catalog::{Plan, PriceIndex, find};
use crate::money::Money;
use crate::preview::{SuggestedPrice, SuggestionBasis};
use crate::resolved::Resolved;

/// The prices in the order in which they are offered, and the one to recommend; nothing without a
/// plan.
pub(crate) fn suggested_prices(contract: &Resolved<'_>) -> (Vec<SuggestedPrice>, Option<Money>) {
    let Some(plan) = contract.plan else {
        return (Vec::new(), None);
    };
    let mut prices = vec![suggestion(SuggestionBasis::PlanPrice, plan.price)];
    prices.extend(net_price(contract, plan).map(|net| suggestion(SuggestionBasis::NetPrice, net)));
    let indexed = index_of(contract, plan).and_then(|index| {
        let amount = index.rate_12m.on_top_of(plan.price)?;
        Some(SuggestedPrice {
            basis: SuggestionBasis::Index,
            index: Some(index.name.clone()),
            amount,
        })
    });
    let recommended = indexed
        .as_ref()
        .map_or(plan.price, |indexed| indexed.amount.max(plan.price));
    prices.extend(indexed);
    (prices, Some(recommended))
}

fn suggestion(basis: SuggestionBasis, amount: Money) -> SuggestedPrice {
    SuggestedPrice {
        basis,
        index: None,
        amount,
    }
}

/// What the customer pays with a direct discount that never ends.
fn net_price(contract: &Resolved<'_>, plan: &Plan) -> Option<Money> {
    let scheme = contract
        .discount_scheme
        .filter(|scheme| scheme.months.is_none())?;
    Some(plan.price - scheme.direct?.of(plan.price))
}

/// The plan's index; an inactive one still readjusts the plans that have it.
fn index_of<'a>(contract: &Resolved<'a>, plan: &Plan) -> Option<&'a PriceIndex> {
    find(&contract.facts.catalog.price_indices, plan.price_index_id?)
}
