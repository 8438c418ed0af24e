//! On a phone: the panel folded to one line of totals above the two buttons.

use leptos::prelude::*;

use super::{charges::charges, figures::figures, shown::shown};
use crate::derived::memo;
use crate::state::wizard::Wizard;
use crate::ui::copy::{format, panel as copy};

/// The line that opens the sheet.
pub fn fold(wizard: Wizard, sheet_open: RwSignal<bool>) -> AnyView {
    let shown = shown(wizard);
    let line = memo(move || {
        shown.with(|shown| {
            let charges = charges(shown);
            figures(&charges).map(|figures| {
                let date = format::short_date(figures.first_date);
                (
                    format::money(figures.first_bill),
                    copy::folded(&date, charges.len()),
                )
            })
        })
    });
    view! {
        <button type="button" class="preview-fold" id="preview-fold" aria-controls="preview"
            aria-expanded=move || sheet_open.get().to_string() on:click=move |_| sheet_open.set(true)>
            {move || match line.get() {
                Some((amount, text)) => view! {
                    <strong class="money">{amount}</strong> <span class="preview-fold-text">{text}</span>
                }.into_any(),
                None => view! { <span class="preview-fold-text">{copy::TITLE}</span> }.into_any(),
            }}
            <span class="preview-fold-more">{copy::SEE_ALL}</span>
        </button>
    }
    .into_any()
}
