//! A telephony plan's conditions, met by one button on every step while one is unmet.

use leptos::prelude::*;
use wizard::{ChoiceField, Edit, TelephonyChange, telephony_changes, telephony_unmet};

use crate::derived::memo;
use crate::state::surroundings::Surroundings;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, Notice, Tone};
use crate::ui::copy::{fields::label, steps};
use crate::ui::options::option_name;

pub(super) fn notice(wizard: Wizard) -> AnyView {
    let unmet = memo(move || {
        let surroundings = wizard.surroundings();
        wizard
            .answers()
            .with(|answers| telephony_unmet(answers, &surroundings.context()))
    });
    let said = RwSignal::new(Vec::<String>::new());
    let apply = Callback::new(move |()| {
        let surroundings = wizard.surroundings();
        let changes = wizard
            .answers()
            .with_untracked(|a| telephony_changes(a, &surroundings.context()));
        said.set(
            changes
                .iter()
                .map(|change| words(change, &surroundings))
                .collect(),
        );
        let edits: Vec<Edit> = changes.iter().filter_map(TelephonyChange::edit).collect();
        wizard.apply_all(edits);
    });
    view! {
        {move || unmet.get().then(|| view! {
            <Notice tone=Tone::Warning>
                <p><strong>{steps::TELEPHONY_TITLE}</strong></p>
                <p>{steps::TELEPHONY_UNMET}</p>
                <div class="notice-actions">
                    <Button kind=ButtonKind::Secondary on_click=apply>{steps::TELEPHONY_APPLY}</Button>
                </div>
            </Notice>
        }.into_any())}
        <div role="status">
            {move || (!unmet.get() && said.with(|said| !said.is_empty())).then(|| view! {
                <Notice tone=Tone::Success>
                    <p><strong>{steps::TELEPHONY_DONE}</strong></p>
                    <ul>{said.get().into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect_view()}</ul>
                </Notice>
            }.into_any())}
        </div>
    }
    .into_any()
}

/// What a change did: "Vencimento: Telefonia dia 10".
fn words(change: &TelephonyChange, surroundings: &Surroundings) -> String {
    let named = |field: ChoiceField, key: i64| {
        format!(
            "{}: {}",
            label(field.into()),
            option_name(field, key, surroundings).unwrap_or_default()
        )
    };
    match *change {
        TelephonyChange::DueDateRule(id) => named(ChoiceField::DueDateRule, id),
        TelephonyChange::PaymentMethod(id) => named(ChoiceField::PaymentMethod, id),
        TelephonyChange::PaymentProfile(id) => named(ChoiceField::PaymentProfile, id),
        TelephonyChange::BillingGroup(id) => named(ChoiceField::BillingGroup, id),
        TelephonyChange::GroupedInvoicing => format!(
            "{}: {}",
            label(ChoiceField::InvoicingMethod.into()),
            steps::invoicing_method(contract::InvoicingMethod::Grouped).0
        ),
        TelephonyChange::BillingGroupLeftOpen => steps::TELEPHONY_GROUP_OPEN.to_owned(),
        TelephonyChange::IgnoreAutoRenewal => {
            format!(
                "{}: {}",
                label(wizard::FlagField::IgnoreAutoRenewal.into()),
                steps::YES
            )
        }
    }
}
