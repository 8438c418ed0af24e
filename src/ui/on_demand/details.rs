//! What the panel shows once there is something to show, its explanations, and the comparison of due dates.

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use super::Part;
use crate::state::wizard::Wizard;
use crate::ui::preview::{Charge, Shown, content, due_date_comparison};

/// Its functions.
#[derive(Clone, Copy)]
pub struct Details {
    /// Chart, charges, renewal, early exit.
    pub content: fn(Wizard, Memo<Shown>, Signal<Vec<Charge>>) -> AnyView,
    /// Why a sum is what it is: element, charges, what they have in common.
    pub sum: fn(Wizard, &'static str, Signal<Vec<Charge>>, &'static str) -> AnyView,
    /// Every due-date rule with what it would bring.
    pub due_date_comparison: fn(Wizard, RwSignal<bool>) -> AnyView,
}

/// Makes the part known to everything below.
pub fn provide_details() {
    provide_context(Part::<Details>::new(|| Box::pin(details())));
}

#[allow(
    clippy::unnecessary_wraps,
    reason = "what can fail is the download around it"
)]
#[wasm_split(details, wasm_split_path = leptos::wasm_split, fallible)]
fn details() -> Result<Details, SplitLoaderError> {
    Ok(Details {
        content: content::content,
        sum: content::sum,
        due_date_comparison: due_date_comparison::dialog,
    })
}
