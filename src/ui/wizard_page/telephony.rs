//! A telephony plan's conditions, met by one button on every step while one is unmet.

use leptos::prelude::*;
use wizard::{ChoiceField, Edit, TelephonyChange, telephony_changes, telephony_unmet};

use crate::derived::memo;
use crate::platform::focus::focus_dom_soon;
use crate::state::surroundings::Surroundings;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, Notice, Tone};
use crate::ui::copy::{fields::label, steps};
use crate::ui::options::option_name;

/// The id of what says what the button did.
const DONE: &str = "telephony-done";

pub fn notice(wizard: Wizard) -> AnyView {
    let unmet = memo(move || {
        let surroundings = wizard.surroundings();
        wizard
            .answers()
            .with(|answers| telephony_unmet(answers, &surroundings.context()))
    });
    let said = RwSignal::new(Vec::<TelephonyChange>::new());
    let apply = Callback::new(move |()| {
        let surroundings = wizard.surroundings();
        let changes = wizard
            .answers()
            .with_untracked(|a| telephony_changes(a, &surroundings.context()));
        let edits: Vec<Edit> = changes.iter().filter_map(TelephonyChange::edit).collect();
        wizard.apply_all(edits);
        if changes.contains(&TelephonyChange::BillingGroupLeftOpen) {
            wizard.show_error(ChoiceField::BillingGroup);
        }
        said.set(changes);
        // The button goes, and would take the focus with it.
        focus_dom_soon(DONE);
    });
    let stands = memo(move || {
        wizard.answers().with(|answers| {
            answers.is_telephony()
                && said.with(|said| said.iter().all(|change| change.holds(answers)))
        })
    });
    // What was said is over once it is no longer so, even if it should come to be so again.
    Effect::new(move |_| {
        if !stands.get() {
            said.set(Vec::new());
        }
    });
    let lines = move || {
        let surroundings = wizard.surroundings();
        let lines = said
            .get()
            .into_iter()
            .map(|change| view! { <li>{words(&change, &surroundings)}</li> }.into_any());
        lines.collect_view()
    };
    let is_said = memo(move || !unmet.get() && stands.get() && said.with(|said| !said.is_empty()));
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
            {move || is_said.get().then(|| view! {
                <div id=DONE tabindex="-1">
                    <Notice tone=Tone::Success>
                        <p><strong>{steps::TELEPHONY_DONE}</strong></p>
                        <ul>{lines}</ul>
                    </Notice>
                </div>
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
