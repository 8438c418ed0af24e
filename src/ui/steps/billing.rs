//! Step 2, "Configurar contrato": how the contract is billed.

use leptos::prelude::*;
use wizard::{ChoiceField, Edit, FlagField, TextField, offered_payment_profiles};

use super::group;
use crate::state::wizard::Wizard;
use crate::ui::billing_groups::BillingGroupsDialog;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::steps;
use crate::ui::field::{Hint, meta, radios, select, switch, text_area, when_asked};

pub(super) fn fields(wizard: Wizard) -> AnyView {
    let payment = view! {
        <div class="field-row">
            {select(wizard, ChoiceField::SuspensionPolicy, Some(steps::CHOOSE), meta(wizard, ChoiceField::SuspensionPolicy))}
            {select(wizard, ChoiceField::PaymentMethod, Some(steps::CHOOSE), meta(wizard, ChoiceField::PaymentMethod))}
        </div>
        {select(
            wizard,
            ChoiceField::PaymentProfile,
            Some(steps::CHOOSE),
            meta(wizard, ChoiceField::PaymentProfile).hint(profile_hint(wizard)),
        )}
    };
    let discount = view! {
        {select(wizard, ChoiceField::DiscountScheme, Some(steps::NO_DISCOUNT), meta(wizard, ChoiceField::DiscountScheme))}
        {switch(wizard, FlagField::FiscalAutomatic, meta(wizard, FlagField::FiscalAutomatic))}
        {when_asked(wizard, ChoiceField::FiscalDocument, move || {
            select(wizard, ChoiceField::FiscalDocument, Some(steps::CHOOSE), meta(wizard, ChoiceField::FiscalDocument))
        })}
    };
    let notes = view! {
        {text_area(wizard, TextField::Notes, meta(wizard, TextField::Notes))}
        {when_asked(wizard, TextField::FiscalNotes, move || {
            let hint = Signal::stored(Some(steps::FISCAL_NOTES_HINT.to_owned()));
            text_area(wizard, TextField::FiscalNotes, meta(wizard, TextField::FiscalNotes).hint(hint))
        })}
    };
    view! {
        {group(steps::GROUP_PAYMENT, payment.into_any())}
        {group(steps::GROUP_INVOICING, invoicing(wizard))}
        {group(steps::GROUP_DISCOUNT, discount.into_any())}
        {group(steps::GROUP_NOTES, notes.into_any())}
    }
    .into_any()
}

fn invoicing(wizard: Wizard) -> AnyView {
    let groups_open = RwSignal::new(false);
    let inactivity =
        meta(wizard, ChoiceField::InactivityCredit).disabled(inactivity_reason(wizard));
    let surroundings = Signal::derive(move || wizard.surroundings());
    view! {
        {radios(wizard, ChoiceField::InvoicingMethod, meta(wizard, ChoiceField::InvoicingMethod))}
        {when_asked(wizard, ChoiceField::BillingGroup, move || {
            view! {
                <div class="field-with-action">
                    {select(wizard, ChoiceField::BillingGroup, Some(steps::CHOOSE), meta(wizard, ChoiceField::BillingGroup))}
                    <Button kind=ButtonKind::Quiet on_click=Callback::new(move |()| groups_open.set(true))>
                        {steps::MANAGE_GROUPS}
                    </Button>
                </div>
            }
            .into_any()
        })}
        {select(wizard, ChoiceField::InactivityCredit, Some(steps::NOT_APPLIED), inactivity)}
        <BillingGroupsDialog
            client=wizard.surroundings_untracked(|s| s.client.id)
            open=groups_open
            groups=Signal::derive(move || surroundings.get().billing_groups.clone())
            on_groups=Callback::new(move |groups| wizard.update_surroundings(|s| s.set_billing_groups(groups)))
            on_created=Callback::new(move |id: contract::BillingGroupId| {
                wizard.apply(Edit::Choice(ChoiceField::BillingGroup, Some(id.0)));
            })
        />
    }
    .into_any()
}

/// Why the inactivity credit is not available.
fn inactivity_reason(wizard: Wizard) -> Hint {
    Signal::derive(move || {
        wizard.answers().with(|answers| {
            let reason = if !answers.is_grouped() {
                steps::INACTIVITY_NEEDS_GROUPED
            } else if !answers.is_monthly() {
                steps::INACTIVITY_NEEDS_MONTHLY
            } else {
                return None;
            };
            Some(reason.to_owned())
        })
    })
}

/// A method that has no profile for telephony says so.
fn profile_hint(wizard: Wizard) -> Hint {
    Signal::derive(move || {
        let surroundings = wizard.surroundings();
        wizard.answers().with(|answers| {
            let method = answers.choice(ChoiceField::PaymentMethod);
            let telephony = answers.is_telephony();
            let hint = match method {
                None => steps::METHOD_FIRST,
                Some(_)
                    if telephony
                        && offered_payment_profiles(&surroundings.catalog, method, true)
                            .next()
                            .is_none() =>
                {
                    steps::NO_TELEPHONY_PROFILE
                }
                Some(_) => return None,
            };
            Some(hint.to_owned())
        })
    })
}
