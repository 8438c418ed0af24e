//! Step 3, "Configurar adesão/adicionais".

use leptos::prelude::*;
use wizard::{ChoiceField, FlagField, TextField, parse_money};

use super::{crm_values, group};
use crate::state::wizard::Wizard;
use crate::ui::copy::steps;
use crate::ui::field::{Hint, combobox, meta, money, select, switch, text_area, when_asked};

pub(super) fn fields(wizard: Wizard) -> AnyView {
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
                None,
                meta(wizard, ChoiceField::Installments).hint(remainder_hint(wizard)),
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
            Some(steps::NOT_APPLIED),
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
        {crm_values::offer(wizard)}
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

/// Where the cents go that are left over when the fee is divided, if any are.
fn remainder_hint(wizard: Wizard) -> Hint {
    let mode = wizard.surroundings_untracked(|s| s.catalog.settings.installment_remainder);
    Signal::derive(move || {
        let is_left = wizard.answers().with(|answers| {
            let fee = parse_money(answers.text(TextField::SetupFeeAmount)).ok()?;
            let count = answers.choice(ChoiceField::Installments)?;
            Some(fee.money().ok()?.cents().checked_rem(count)? != 0)
        });
        is_left
            .unwrap_or_default()
            .then(|| steps::remainder(mode).to_owned())
    })
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
