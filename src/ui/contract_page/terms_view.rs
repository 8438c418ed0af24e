//! Everything that was answered, as the contract keeps it: step by step, under the labels of the wizard.

use contract::{InvoicingMethod, RenewalBasis, WelcomeEmailTerms, visible_text};
use erp_api::ContractRecord;
use leptos::prelude::*;
use wizard::{ChoiceField, Field, FlagField, Step, TextField, kept_choice};

use super::facts::{Fact, facts_grid};
use crate::ui::copy::{contract_page as copy, fields::label, format, steps};
use crate::ui::option_names::Names;
use crate::ui::sold_plan::sold_plan_line;

/// The terms with their labels.
pub fn terms(record: &ContractRecord, names: Names) -> AnyView {
    let kept = Kept { record, names };
    let steps = Step::ALL.into_iter().map(|step| {
        let facts = match step {
            Step::Plan => kept.plan(),
            Step::Billing => kept.billing(),
            Step::SetupFee => kept.setup_fee(),
            Step::WelcomeEmail => kept.welcome_email(),
            Step::Renewal => kept.renewal(),
        };
        view! { <div class="facts-step"><h3>{steps::name(step)}</h3>{facts_grid(facts)}</div> }
            .into_any()
    });
    steps.collect_view().into_any()
}

/// What the contract keeps, and where its names stand.
#[derive(Clone, Copy)]
struct Kept<'a> {
    record: &'a ContractRecord,
    names: Names<'a>,
}

impl Kept<'_> {
    fn plan(self) -> Vec<Fact> {
        let terms = &self.record.terms;
        let signed = terms.signup_date.map(format::date);
        vec![
            Fact::new(copy::ORIGIN, copy::origin(terms.origin)),
            text(TextField::SignupDate, &signed.unwrap_or_default()),
            self.choice(ChoiceField::PlanKind),
            Fact::new(
                label(ChoiceField::Plan.into()),
                sold_plan_line(terms, self.names.catalog),
            ),
            self.choice(ChoiceField::DueDateRule),
            self.choice(ChoiceField::SlaPolicy),
            self.choice(ChoiceField::InstallationAddress),
        ]
    }

    fn billing(self) -> Vec<Fact> {
        let terms = &self.record.terms;
        let mut facts = vec![
            self.choice(ChoiceField::SuspensionPolicy),
            self.choice_or(ChoiceField::InactivityCredit, steps::NOT_APPLIED),
            self.choice(ChoiceField::PaymentMethod),
            self.choice(ChoiceField::PaymentProfile),
            self.choice(ChoiceField::InvoicingMethod),
        ];
        if terms.invoicing_method == Some(InvoicingMethod::Grouped) {
            facts.push(self.choice(ChoiceField::BillingGroup));
        }
        facts.push(self.choice_or(ChoiceField::DiscountScheme, steps::NO_DISCOUNT));
        let automatic = terms.fiscal_documents.automatic;
        facts.push(flag(FlagField::FiscalAutomatic, automatic));
        if automatic {
            facts.push(self.choice(ChoiceField::FiscalDocument));
        }
        facts.push(text(TextField::Notes, &terms.notes));
        if self.is_invoiced_each() {
            facts.push(text(TextField::FiscalNotes, &terms.fiscal_notes));
        }
        facts
    }

    fn setup_fee(self) -> Vec<Fact> {
        let terms = &self.record.terms;
        let mut facts = Vec::new();
        if terms.phone_terminal_id.is_some() {
            facts.push(self.choice(ChoiceField::PhoneTerminal));
        }
        facts.extend([
            Fact::new(
                label(TextField::SetupFeeAmount.into()),
                format::money(self.record.setup_fee.total),
            ),
            self.choice(ChoiceField::Installments),
            self.choice(ChoiceField::SalesRep),
            self.choice(ChoiceField::SetupFeeLedgerAccount),
            self.choice_or(ChoiceField::FiscalComposition, steps::NOT_APPLIED),
            flag(
                FlagField::GenerateImmediately,
                terms.setup_fee.generate_immediately,
            ),
            text(TextField::AdditionalNotes, &terms.additional_notes),
        ]);
        facts
    }

    fn welcome_email(self) -> Vec<Fact> {
        let mail = self.record.terms.welcome_email.as_ref();
        let mut facts = vec![flag(FlagField::WelcomeEmail, mail.is_some())];
        if let Some(mail) = mail {
            facts.extend([
                text(TextField::EmailTo, &mail.to),
                text(TextField::EmailSubject, &mail.subject),
                self.choice(ChoiceField::EmailSender),
                text(TextField::EmailBody, &visible_text(&mail.body_html)),
            ]);
            facts.extend(template(mail));
        }
        facts
    }

    fn renewal(self) -> Vec<Fact> {
        let terms = &self.record.terms;
        let renewal = &terms.renewal;
        let mut facts = vec![self.choice(ChoiceField::RenewalBasis)];
        if renewal.basis == Some(RenewalBasis::SuggestedPrice) {
            let price = renewal.suggested_price.as_ref();
            let price = price.and_then(|price| price.money().ok());
            facts.extend([
                text(
                    TextField::SuggestedPrice,
                    &price.map(format::money).unwrap_or_default(),
                ),
                flag(
                    FlagField::CreateAtSuggestedPrice,
                    renewal.create_at_suggested_price,
                ),
            ]);
        }
        facts.extend([
            flag(
                FlagField::IgnoreAutoRenewal,
                renewal.auto_renewal == Some(false),
            ),
            self.choice(ChoiceField::LedgerAccount),
            flag(FlagField::AwaitActivation, terms.await_activation),
        ]);
        if self.is_invoiced_each() {
            facts.push(flag(FlagField::ReviewReceivables, terms.review_receivables));
        }
        facts
    }

    fn is_invoiced_each(self) -> bool {
        self.record.terms.invoicing_method == Some(InvoicingMethod::PerReceivable)
    }

    fn choice(self, field: ChoiceField) -> Fact {
        self.choice_or(field, steps::NOT_INFORMED)
    }

    /// What was chosen, by name. Not to choose says something of its own for some fields.
    fn choice_or(self, field: ChoiceField, open: &str) -> Fact {
        let key = kept_choice(field, &self.record.terms, self.names.catalog);
        let name = key.map(|key| {
            let name = self.names.of(field, key);
            name.unwrap_or_else(|| copy::nameless(key))
        });
        Fact::new(label(field.into()), name.unwrap_or_else(|| open.to_owned()))
    }
}

/// Whether the mail became a template, and which.
fn template(mail: &WelcomeEmailTerms) -> Vec<Fact> {
    let mut facts = vec![flag(FlagField::SaveTemplate, mail.template.is_some())];
    if let Some(template) = &mail.template {
        facts.extend([
            text(TextField::TemplateName, &template.name),
            flag(FlagField::TemplateExclusive, template.exclusive_to_plan),
            flag(
                FlagField::TemplateDefault,
                template.default_for_new_contracts,
            ),
        ]);
    }
    facts
}

fn text(field: TextField, written: &str) -> Fact {
    let written = match written.trim() {
        "" => steps::NOT_INFORMED,
        written => written,
    };
    Fact::text(label(field.into()), written.to_owned())
}

fn flag(field: FlagField, on: bool) -> Fact {
    let word = if on { steps::YES } else { steps::NO };
    Fact::new(label(Field::Flag(field)), word.to_owned())
}
