//! "Por que este valor?": a small button, and the answer that it opens in place.

use contract::explain::{explain_installment, explain_receivable, explain_renewal};
use contract::{ContractTerms, find};
use leptos::prelude::*;

use super::charges::{Charge, ChargeId};
use crate::state::surroundings::Surroundings;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::panel;
use crate::ui::copy::why::{self as copy, Explanation, Names};

/// The button that opens an answer.
pub fn button(open: RwSignal<bool>, answer_id: String, label: Signal<String>) -> AnyView {
    view! {
        <button type="button" class="why" aria-label=label aria-controls=answer_id
            aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>
            <Icon name=Glyph::Question />
        </button>
    }
    .into_any()
}

/// An answer that follows what it explains.
pub fn answer(
    id: String,
    explanation: impl Fn() -> Option<Explanation> + Send + 'static,
) -> AnyView {
    view! {
        <div class="why-answer" id=id>
            {move || match explanation() {
                Some(explanation) => body(explanation),
                None => view! { <p>{panel::INVALID}</p> }.into_any(),
            }}
        </div>
    }
    .into_any()
}

fn body(explanation: Explanation) -> AnyView {
    let formulas = explanation.formulas.into_iter();
    let sentences = explanation.sentences.into_iter();
    let sources = explanation.sources.into_iter();
    let parts = explanation.parts.into_iter();
    view! {
        {formulas.map(|formula| view! { <p class="formula money">{formula}</p> }.into_any()).collect_view()}
        {sentences.map(|sentence| view! { <p>{sentence}</p> }.into_any()).collect_view()}
        {(sources.len() > 0).then(|| view! {
            <dl class="why-facts">
                {sources.map(|(name, source)| view! {
                    <div><dt>{name}</dt><dd>{source}</dd></div>
                }.into_any()).collect_view()}
            </dl>
        }.into_any())}
        {parts.map(|(name, part)| view! {
            <section class="why-part"><h4>{name}</h4>{body(part)}</section>
        }.into_any()).collect_view()}
    }
    .into_any()
}

/// Why a charge is what it is.
pub fn of_charge(wizard: Wizard, id: ChargeId) -> Option<Explanation> {
    let surroundings = wizard.surroundings();
    wizard.explain(|terms, facts| {
        let names = names(terms, &surroundings);
        match id {
            ChargeId::Account(number) => explain_receivable(terms, facts, number)
                .map(|reason| copy::receivable(&reason, &names)),
            ChargeId::Installment(number) => explain_installment(terms, facts, number)
                .map(|reason| copy::installment(&reason, &names)),
        }
    })
}

/// Why the contract renews when it does.
pub fn of_renewal(wizard: Wizard) -> Option<Explanation> {
    wizard
        .explain(explain_renewal)
        .map(|reason| copy::renewal(&reason))
}

/// Why a sum is what it is: the charges in it, and why they are what they are where they are few.
pub fn of_sum(wizard: Wizard, charges: &[Charge], what: &str) -> Option<Explanation> {
    if let [only] = charges {
        return of_charge(wizard, only.id);
    }
    let parts = charges
        .iter()
        .map(|charge| (charge.what.as_str(), charge.amount));
    let mut sum = copy::sum(parts, what);
    if charges.len() <= FEW {
        // The parts say what they are, and where they come from.
        sum.sources.clear();
        for charge in charges {
            let because = of_charge(wizard, charge.id)?;
            sum.parts.push((charge.what.clone(), because));
        }
    }
    Some(sum)
}

/// So many charges of a sum are explained along with it.
const FEW: usize = 3;

fn names(terms: &ContractTerms, surroundings: &Surroundings) -> Names {
    let catalog = &*surroundings.catalog;
    let plan = terms.plan_id.and_then(|id| find(&catalog.plans, id));
    let rule = terms
        .due_date_rule_id
        .and_then(|id| find(&catalog.due_date_rules, id));
    let scheme = terms
        .discount_scheme_id
        .and_then(|id| find(&catalog.discount_schemes, id));
    Names {
        plan: plan.map(|plan| plan.name.clone()).unwrap_or_default(),
        due_date_rule: rule.map(|rule| rule.name.clone()).unwrap_or_default(),
        discount_scheme: scheme.map(|scheme| scheme.name.clone()).unwrap_or_default(),
    }
}
