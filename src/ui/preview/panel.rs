//! The panel: what will be created, beside the form; on a phone a sheet over it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::shown::{Shown, shown};
use super::{charges, facts, figures};
use crate::derived::memo;
use crate::platform::focus;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::{format, panel as copy};
use crate::ui::on_demand::{Details, Part};

/// Everything that the contract will create.
pub fn panel(wizard: Wizard, sheet_open: RwSignal<bool>) -> AnyView {
    let shown = shown(wizard);
    let charges = memo(move || shown.with(charges::charges));
    let figures = memo(move || charges.with(|charges| figures::figures(charges)));
    let is_empty = memo(move || figures.get().is_none());
    let details: Part<Details> = expect_context();
    let close = move |_| sheet_open.set(false);
    // On a phone the panel is a sheet over the page: the focus goes into it, and back where it was.
    Effect::new(move |was_open: Option<bool>| {
        let open = sheet_open.get();
        match (was_open.unwrap_or_default(), open) {
            (false, true) => focus::focus_dom_soon("preview-close"),
            (true, false) => focus::focus_dom_soon("preview-fold"),
            _ => {}
        }
        open
    });
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && sheet_open.get_untracked() {
            sheet_open.set(false);
        }
    };
    let top = move || {
        if is_empty.get() {
            return view! { <p class="preview-empty">{move || nothing(wizard, shown)}</p> }
                .into_any();
        }
        let months = memo(move || term_months(wizard));
        view! {
            <div class:is-stale=move || is_stale(shown)>
                {figures::view(wizard, figures.into(), charges.into(), months.into())}
            </div>
            {move || figures.get().is_some_and(|all| all.is_estimate).then(|| view! {
                <p class="preview-note">{copy::ESTIMATE}</p>
            }.into_any())}
        }
        .into_any()
    };
    view! {
        <div class="sheet-veil" class:is-open=sheet_open on:click=close></div>
        <aside class="preview" class:is-open=sheet_open id="preview" aria-labelledby="preview-title"
            on:keydown=on_key>
            <header class="preview-head">
                <h2 id="preview-title">{copy::TITLE}</h2>
                <button type="button" class="icon-button preview-close" id="preview-close" aria-label=copy::CLOSE on:click=close>
                    <Icon name=Glyph::Close />
                </button>
            </header>
            // Always there, with room for two lines: nothing moves when its words change.
            <p class="preview-fresh" class:is-warning=move || stale_because(shown).is_some() role="status">
                {move || stale_because(shown).unwrap_or_else(|| copy::FRESH.to_owned())}
            </p>
            {top}
            {details.show(move |details| (details.content)(wizard, shown, charges.into()))}
            {facts::facts(wizard)}
            <p class="visually-hidden" role="status">{move || figures.get().map(|figures| {
                copy::spoken(&format::money(figures.first_bill), &format::money(figures.total))
            })}</p>
        </aside>
    }
    .into_any()
}

/// Whether any charge is one of before.
fn is_stale(shown: Memo<Shown>) -> bool {
    shown.with(|shown| shown.setup_fee.is_stale() || shown.receivables.is_stale())
}

/// Why a part is one of before: the first cause is enough.
fn stale_because(shown: Memo<Shown>) -> Option<String> {
    shown.with(|shown| {
        let Shown {
            setup_fee,
            receivables,
            renewal,
        } = shown;
        let causes = [
            &receivables.stale_because,
            &setup_fee.stale_because,
            &renewal.stale_because,
        ];
        causes.into_iter().flatten().next().cloned()
    })
}

fn term_months(wizard: Wizard) -> u32 {
    let surroundings = wizard.surroundings();
    wizard.answers().with(|answers| {
        answers
            .plan(&surroundings.context())
            .map_or(0, |plan| plan.term_months)
    })
}

/// Why there is nothing to show.
fn nothing(wizard: Wizard, shown: Memo<Shown>) -> &'static str {
    let checked = wizard.checked().get();
    let (receivables, setup_fee) = shown.with(|shown| {
        (
            shown.receivables.part.is_some(),
            shown.setup_fee.part.is_some(),
        )
    });
    match (receivables, setup_fee) {
        (true, true) => copy::NO_CHARGES,
        _ if checked.terms.plan_id.is_some() && checked.terms.due_date_rule_id.is_some() => {
            copy::INVALID
        }
        _ => copy::EMPTY,
    }
}
