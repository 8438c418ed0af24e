//! Step 3, "Configurar adesão/adicionais".

use leptos::prelude::*;
use wizard::{ChoiceField, Edit, Field, FlagField, TextField, parse_money};

use super::group;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::{fields::label, format, steps};
use crate::ui::field::{Hint, combobox, meta, money, select, switch, text_area, when_asked};

pub(super) fn fields(wizard: Wizard) -> AnyView {
    let remainder = wizard.surroundings_untracked(|s| s.catalog.settings.installment_remainder);
    let fee = view! {
        <div class="field-row">
            {money(
                wizard,
                TextField::SetupFeeAmount,
                meta(wizard, TextField::SetupFeeAmount).hint(Signal::stored(Some(steps::NO_FEE.to_owned()))),
            )}
            {select(
                wizard,
                ChoiceField::Installments,
                "",
                meta(wizard, ChoiceField::Installments)
                    .hint(Signal::stored(Some(steps::remainder(remainder).to_owned()))),
            )}
        </div>
        {combobox(
            wizard,
            ChoiceField::SetupFeeLedgerAccount,
            steps::LEDGER_PLACEHOLDER,
            meta(wizard, ChoiceField::SetupFeeLedgerAccount),
        )}
        {select(
            wizard,
            ChoiceField::FiscalComposition,
            steps::NOT_APPLIED,
            meta(wizard, ChoiceField::FiscalComposition),
        )}
        {switch(
            wizard,
            FlagField::GenerateImmediately,
            meta(wizard, FlagField::GenerateImmediately).hint(generate_hint(wizard)),
        )}
    };
    let extras = view! {
        {combobox(wizard, ChoiceField::SalesRep, steps::REP_PLACEHOLDER, meta(wizard, ChoiceField::SalesRep))}
        {text_area(wizard, TextField::AdditionalNotes, meta(wizard, TextField::AdditionalNotes))}
    };
    view! {
        {crm_values(wizard)}
        {when_asked(wizard, ChoiceField::PhoneTerminal, move || {
            let terminal = combobox(
                wizard,
                ChoiceField::PhoneTerminal,
                steps::TERMINAL_PLACEHOLDER,
                meta(wizard, ChoiceField::PhoneTerminal),
            );
            group(steps::GROUP_PHONE, terminal)
        })}
        {group(steps::GROUP_FEE, fee.into_any())}
        {group(steps::GROUP_EXTRAS, extras.into_any())}
    }
    .into_any()
}

/// What the lead brings, as text, with the way back to it.
fn crm_values(wizard: Wizard) -> Option<AnyView> {
    let lead = wizard.surroundings_untracked(|s| s.lead.clone())?;
    let fee = lead.setup_fee?;
    // By value: typing what the lead has anyway leaves nothing to bring back.
    let differs = Signal::derive(move || {
        wizard.answers().with(|answers| {
            let amount = parse_money(answers.text(TextField::SetupFeeAmount))
                .ok()
                .and_then(|amount| amount.money().ok());
            amount != Some(fee.amount)
                || answers.choice(ChoiceField::Installments) != Some(fee.installments.into())
        })
    });
    let restore = Callback::new(move |()| {
        wizard.apply_all(vec![
            Edit::Restore(Field::Text(TextField::SetupFeeAmount)),
            Edit::Restore(Field::Choice(ChoiceField::Installments)),
        ]);
    });
    Some(
        view! {
            <section class="offer" aria-labelledby="crm-values">
                <div>
                    <h2 id="crm-values" class="offer-title">{steps::CRM_VALUES}</h2>
                    <dl class="offer-facts">
                        <div>
                            <dt>{label(TextField::SetupFeeAmount.into())}</dt>
                            <dd>{format::money(fee.amount)}</dd>
                        </div>
                        <div>
                            <dt>{label(ChoiceField::Installments.into())}</dt>
                            <dd>{fee.installments}</dd>
                        </div>
                    </dl>
                </div>
                <Button kind=ButtonKind::Secondary on_click=restore disabled=Signal::derive(move || !differs.get())>
                    {steps::USE_CRM_VALUES}
                </Button>
            </section>
        }
        .into_any(),
    )
}

/// What "Gerar agora" does, given whether the contract waits for its activation.
fn generate_hint(wizard: Wizard) -> Hint {
    Signal::derive(move || {
        let hint = wizard.answers().with(|answers| {
            match (
                answers.flag(FlagField::AwaitActivation),
                answers.flag(FlagField::GenerateImmediately),
            ) {
                (true, true) => steps::GENERATE_NOW_EFFECT,
                (true, false) => steps::GENERATE_LATER_EFFECT,
                (false, _) => steps::GENERATE_NO_EFFECT,
            }
        });
        Some(hint.to_owned())
    })
}
