//! What follows the first step: the other four, and what comes after "Finalizar".

use contract::Settings;
use erp_api::ContractRecord;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wizard::{Field, Step};

use super::Part;
use crate::state::wizard::Wizard;
use crate::ui::copy::help::{self, Explained};
use crate::ui::{steps, wizard_page};

/// Its functions.
#[derive(Clone, Copy)]
pub struct Later {
    /// The fields of a step after the first.
    pub fields: fn(Step, Wizard) -> AnyView,
    /// What explains one of those fields.
    pub help: fn(Field, &Settings) -> Option<Explained>,
    /// What a telephony plan asks for, and the button that meets it.
    pub telephony: fn(Wizard) -> AnyView,
    /// The customer's contracts, in a dialog.
    pub contracts: fn(Wizard, RwSignal<bool>) -> AnyView,
    /// What came of the last try to send.
    pub outcome: fn(Wizard) -> AnyView,
    /// Sends the contract.
    pub send: fn(Wizard),
    /// "Contrato criado".
    pub created: fn(Wizard, &ContractRecord) -> AnyView,
    /// No answer that can be relied on.
    pub unanswered: fn(Wizard) -> AnyView,
}

/// Makes the part known to everything below.
pub fn provide_later() {
    provide_context(Part::<Later>::new(|| Box::pin(later())));
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "what can fail is the download around it"
)]
#[wasm_split(later, wasm_split_path = leptos::wasm_split, fallible)]
fn later() -> Result<Later, SplitLoaderError> {
    Ok(Later {
        fields: steps::later_fields,
        help: help::later,
        telephony: wizard_page::telephony,
        contracts: wizard_page::contracts_dialog,
        outcome: wizard_page::outcome,
        send: Wizard::send,
        created: wizard_page::created,
        unanswered: wizard_page::unanswered,
    })
}
