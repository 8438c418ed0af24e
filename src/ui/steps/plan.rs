//! Step 1, "Novo contrato": plan and due date.

use leptos::prelude::*;
use wizard::{ChoiceField, TextField};

use super::group;
use crate::state::wizard::Wizard;
use crate::ui::copy::{options, steps};
use crate::ui::field::{combobox, date, meta, select};
use crate::ui::preview::due_date_comparison;

pub(super) fn fields(wizard: Wizard) -> AnyView {
    let kind = wizard.chosen(ChoiceField::PlanKind);
    // What was chosen stays in sight, not only its name.
    let plan_hint = Signal::derive(move || {
        if kind.get().is_none() {
            return Some(steps::KIND_FIRST.to_owned());
        }
        let surroundings = wizard.surroundings();
        let plan = wizard
            .answers()
            .with(|answers| answers.plan(&surroundings.context()))?;
        Some(options::chosen_plan(plan))
    });
    let contract = view! {
        <div class="field-row">
            {date(wizard, TextField::SignupDate, meta(wizard, TextField::SignupDate))}
            {select(wizard, ChoiceField::PlanKind, Some(steps::CHOOSE), meta(wizard, ChoiceField::PlanKind))}
        </div>
        {combobox(
            wizard,
            ChoiceField::Plan,
            steps::PLAN_PLACEHOLDER,
            meta(wizard, ChoiceField::Plan).hint(plan_hint),
        )}
    };
    let terms = view! {
        // What an option promises is as long as a row.
        <div class="field-with-action">
            {select(wizard, ChoiceField::DueDateRule, Some(steps::CHOOSE), meta(wizard, ChoiceField::DueDateRule))}
            {due_date_comparison::button(wizard)}
        </div>
        {select(wizard, ChoiceField::SlaPolicy, Some(steps::CHOOSE), meta(wizard, ChoiceField::SlaPolicy))}
        {select(
            wizard,
            ChoiceField::InstallationAddress,
            Some(steps::NO_ADDRESS),
            meta(wizard, ChoiceField::InstallationAddress),
        )}
    };
    view! {
        {group(steps::GROUP_CONTRACT, contract.into_any())}
        {group(steps::GROUP_TERMS, terms.into_any())}
    }
    .into_any()
}
