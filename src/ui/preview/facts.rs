//! What else is made with the contract: the e-mail, the fiscal documents, and how the accounts are invoiced.

use contract::{FiscalDocument, InvoicingMethod};
use leptos::prelude::*;
use wizard::{ChoiceField, FlagField, Keyed, TextField};

use crate::state::wizard::Wizard;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::{panel as copy, steps};

/// The facts as a list.
pub fn facts(wizard: Wizard) -> AnyView {
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
