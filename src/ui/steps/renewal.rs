//! Step 5: renewal, the review of everything, and the confirmation.

use leptos::prelude::*;
use wizard::{ChoiceField, FlagField, TextField};

use super::{group, review, suggested_price};
use crate::state::wizard::Wizard;
use crate::ui::copy::steps;
use crate::ui::field::{check_box, combobox, meta, money, radios, switch, when_asked};

pub(super) fn fields(wizard: Wizard) -> AnyView {
    let renewal = view! {
        {radios(wizard, ChoiceField::RenewalBasis, meta(wizard, ChoiceField::RenewalBasis))}
        {when_asked(wizard, TextField::SuggestedPrice, move || {
            view! {
                {money(wizard, TextField::SuggestedPrice, meta(wizard, TextField::SuggestedPrice))}
                {suggested_price::chips(wizard)}
            }
            .into_any()
        })}
        {switch(wizard, FlagField::IgnoreAutoRenewal, meta(wizard, FlagField::IgnoreAutoRenewal))}
        {when_asked(wizard, FlagField::CreateAtSuggestedPrice, move || {
            switch(wizard, FlagField::CreateAtSuggestedPrice, meta(wizard, FlagField::CreateAtSuggestedPrice))
        })}
    };
    let accounts = view! {
        {combobox(
            wizard,
            ChoiceField::LedgerAccount,
            steps::LEDGER_PLACEHOLDER,
            meta(wizard, ChoiceField::LedgerAccount),
        )}
        {switch(wizard, FlagField::AwaitActivation, meta(wizard, FlagField::AwaitActivation))}
        {when_asked(wizard, FlagField::ReviewReceivables, move || {
            switch(wizard, FlagField::ReviewReceivables, meta(wizard, FlagField::ReviewReceivables))
        })}
    };
    let confirmation = check_box(
        wizard,
        FlagField::Confirmed,
        meta(wizard, FlagField::Confirmed),
    );
    view! {
        {group(steps::GROUP_RENEWAL, renewal.into_any())}
        {group(steps::GROUP_ACCOUNTS, accounts.into_any())}
        {review::answers(wizard)}
        {review::server_preview(wizard)}
        {review::rights(wizard)}
        {group(steps::GROUP_CONFIRM, confirmation)}
    }
    .into_any()
}
