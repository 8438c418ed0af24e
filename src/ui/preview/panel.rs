//! The panel: figures, chart, charges, renewal, and what else is made.

use contract::{FiscalDocument, InvoicingMethod};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wizard::{ChoiceField, FlagField, Keyed, TextField};

use super::{charges, chart, figures, renewal};
use crate::derived::memo;
use crate::platform::focus;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::{format, panel as copy, steps};

/// Everything that the contract will create.
pub fn panel(wizard: Wizard, sheet_open: RwSignal<bool>) -> AnyView {
    let checked = wizard.checked();
    let charges = memo(move || checked.with(|checked| charges::charges(&checked.preview)));
    let figures = memo(move || charges.with(|charges| figures::figures(charges)));
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
            {move || match figures.get() {
                Some(figures) => {
                    let months = term_months(wizard);
                    let estimated = charges.with(|charges| charges.first().is_some_and(|charge| charge.is_estimate));
                    view! {
                        {figures::view(figures, months, estimated)}
                        {estimated.then(|| view! { <p class="preview-note">{copy::ESTIMATE}</p> }.into_any())}
                    }.into_any()
                }
                None => view! { <p class="preview-empty">{nothing(wizard)}</p> }.into_any(),
            }}
            <Show when=move || figures.get().is_some()>
                {chart::chart(charges.into())}
                {charges::list(charges.into())}
            </Show>
            {move || checked.with(|checked| {
                checked.preview.renewal.map(|line| renewal::line(line, checked.terms.signup_date))
            })}
            {facts(wizard)}
            <p class="visually-hidden" role="status">{move || figures.get().map(|figures| {
                copy::spoken(&format::money(figures.first_bill), &format::money(figures.total))
            })}</p>
        </aside>
    }
    .into_any()
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
fn nothing(wizard: Wizard) -> &'static str {
    let checked = wizard.checked().get();
    let preview = &checked.preview;
    match (&preview.receivables, &preview.setup_fee) {
        (Some(_), Some(_)) => copy::NO_CHARGES,
        _ if checked.terms.plan_id.is_some() && checked.terms.due_date_rule_id.is_some() => {
            copy::INVALID
        }
        _ => copy::EMPTY,
    }
}

/// The e-mail, the fiscal documents, and how the accounts are invoiced.
fn facts(wizard: Wizard) -> AnyView {
    let facts = move || {
        wizard.answers().with(|answers| {
            let mail = if answers.flag(FlagField::WelcomeEmail) {
                copy::mail_to(answers.text(TextField::EmailTo))
            } else {
                copy::NO_MAIL.to_owned()
            };
            let document = answers
                .choice(ChoiceField::FiscalDocument)
                .and_then(FiscalDocument::from_key);
            let fiscal = match document.filter(|_| answers.flag(FlagField::FiscalAutomatic)) {
                Some(document) => copy::fiscal(steps::fiscal_document(document)),
                None => copy::NO_FISCAL.to_owned(),
            };
            let mut facts = vec![(Glyph::Mail, mail), (Glyph::Document, fiscal)];
            if answers.is_grouped() {
                facts.push((Glyph::List, copy::GROUPED_FACT.to_owned()));
            }
            let reviewed = answers.invoicing_method() == Some(InvoicingMethod::PerReceivable)
                && answers.flag(FlagField::ReviewReceivables);
            if reviewed {
                facts.push((Glyph::Pencil, copy::REVIEW_FACT.to_owned()));
            }
            facts
        })
    };
    view! {
        <ul class="preview-part preview-facts">
            {move || facts().into_iter().map(|(icon, text)| view! {
                <li><Icon name=icon /> <span>{text}</span></li>
            }.into_any()).collect_view()}
        </ul>
    }
    .into_any()
}
