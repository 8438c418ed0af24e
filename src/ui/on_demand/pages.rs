//! The pages around the wizard.

use contract::{ClientId, ContractId};
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::Part;
use crate::ui::contract_page::contract_page;
use crate::ui::pages::{customer::customer_page, start::start_page};

/// Its functions.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Search a customer, or go on from a lead.
    pub start: fn() -> AnyView,
    /// The customer's panel.
    pub customer: fn(ClientId) -> AnyView,
    /// A created contract.
    pub contract: fn(ClientId, ContractId) -> AnyView,
}

/// Makes the part known to everything below.
pub fn provide_pages() {
    provide_context(Part::<Pages>::new(|| Box::pin(pages())));
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "what can fail is the download around it"
)]
#[wasm_split(pages, wasm_split_path = leptos::wasm_split, fallible)]
fn pages() -> Result<Pages, SplitLoaderError> {
    Ok(Pages {
        start: start_page,
        customer: customer_page,
        contract: contract_page,
    })
}
