//! From answers to terms: parsing, apart from every other check.

use chrono::Datelike;
use contract::{
    Amount, ContractTerms, Expected, FiscalDocument, FiscalDocuments, Preview, RenewalTerms,
    SetupFeeTerms, TemplateTerms, Violation, WelcomeEmailTerms, field, preview_of,
};

use crate::answers::Answers;
use crate::context::Context;
use crate::date_beyond::beyond_month;
use crate::date_text::parse_date;
use crate::draft::ContractDraft;
use crate::field::{ChoiceField, Field, FlagField, TextField};
use crate::money_text::parse_money;
use crate::options::Keyed;

/// Rules of the form alone. They never reach the ERP.
pub mod form_rule {
    /// A text that is no date; where only the day is too many, with the day, the month, and the last day that this has.
    pub const DATE_UNREADABLE: &str = "date_unreadable";
    /// A text that is no amount.
    pub const AMOUNT_UNREADABLE: &str = "amount_unreadable";
    /// The check box that allows the sending is not set.
    pub const NOT_CONFIRMED: &str = "not_confirmed";
}

impl Answers {
    /// The terms that the answers amount to, with what the user saw as expected; and what could
    /// not be read. A field that cannot be read is left out of the terms.
    pub fn terms(
        &self,
        draft: &ContractDraft,
        context: &Context,
    ) -> (ContractTerms, Vec<Violation>) {
        let mut unreadable = Vec::new();
        let signup_date = match self.text(TextField::SignupDate).trim() {
            "" => None,
            text => parse_date(text, context.catalog.today).or_else(|| {
                let path = TextField::SignupDate.path();
                let mut violation = Violation::error(path, form_rule::DATE_UNREADABLE);
                if let Some((day, last)) = beyond_month(text, context.catalog.today) {
                    violation = violation
                        .with("day", day)
                        .with("last_day", last.day())
                        .with("month", last.month())
                        .with("year", i64::from(last.year()));
                }
                unreadable.push(violation);
                None
            }),
        };
        let terms = ContractTerms {
            client_id: Some(draft.client_id),
            origin: Some(draft.origin),
            signup_date,
            plan_id: self.id(ChoiceField::Plan),
            due_date_rule_id: self.id(ChoiceField::DueDateRule),
            sla_policy_id: self.id(ChoiceField::SlaPolicy),
            suspension_policy_id: self.id(ChoiceField::SuspensionPolicy),
            inactivity_credit_rule_id: self.id(ChoiceField::InactivityCredit),
            payment_method_id: self.id(ChoiceField::PaymentMethod),
            payment_profile_id: self.id(ChoiceField::PaymentProfile),
            invoicing_method: self.invoicing_method(),
            billing_group_id: self.id(ChoiceField::BillingGroup),
            discount_scheme_id: self.id(ChoiceField::DiscountScheme),
            fiscal_documents: FiscalDocuments {
                automatic: self.on(FlagField::FiscalAutomatic),
                document: self
                    .sent(ChoiceField::FiscalDocument)
                    .and_then(FiscalDocument::from_key),
            },
            notes: self.sent_text(TextField::Notes),
            fiscal_notes: self.sent_text(TextField::FiscalNotes),
            phone_terminal_id: self.id(ChoiceField::PhoneTerminal),
            installation_address_id: self.id(ChoiceField::InstallationAddress),
            setup_fee: SetupFeeTerms {
                amount: self.amount(TextField::SetupFeeAmount, &mut unreadable),
                installments: self.choice(ChoiceField::Installments),
                ledger_account_id: self.id(ChoiceField::SetupFeeLedgerAccount),
                fiscal_composition_id: self.id(ChoiceField::FiscalComposition),
                generate_immediately: self.on(FlagField::GenerateImmediately),
            },
            sales_rep_id: self.id(ChoiceField::SalesRep),
            additional_notes: self.sent_text(TextField::AdditionalNotes),
            welcome_email: self.welcome_email(),
            renewal: RenewalTerms {
                basis: self.renewal_basis(),
                suggested_price: self.amount(TextField::SuggestedPrice, &mut unreadable),
                auto_renewal: Some(!self.flag(FlagField::IgnoreAutoRenewal)),
                create_at_suggested_price: self.on(FlagField::CreateAtSuggestedPrice),
            },
            ledger_account_id: self.id(ChoiceField::LedgerAccount),
            await_activation: self.on(FlagField::AwaitActivation),
            review_receivables: self.on(FlagField::ReviewReceivables),
            expected: Expected {
                plan_price: self.plan(context).map(|plan| Amount::from(plan.price)),
                ..Expected::default()
            },
        };
        (terms, unreadable)
    }

    /// The terms, what they create, and everything that is wrong with them; `expected` holds the
    /// totals that the preview shows.
    pub fn checked(&self, draft: &ContractDraft, context: &Context) -> (ContractTerms, Preview) {
        let (mut terms, unreadable) = self.terms(draft, context);
        let mut preview = preview_of(&terms, context.facts());
        for violation in unreadable {
            // What cannot be read was left out, so that the rules may find it missing as well:
            // one sentence is enough, and the one about reading helps more.
            let same = |other: &Violation| other.field == violation.field;
            let place = preview.violations.iter().position(same);
            preview.violations.retain(|other| !same(other));
            let place = place.unwrap_or(preview.violations.len());
            match violation.field.as_ref() {
                field::SETUP_FEE_AMOUNT => preview.setup_fee = None,
                field::SUGGESTED_PRICE => {
                    preview.renewal = None;
                    if terms.renewal.create_at_suggested_price {
                        preview.receivables = None;
                    }
                }
                _ => {}
            }
            preview.violations.insert(place, violation);
        }
        // The price comes with the plan: asking for the plan is enough.
        preview
            .violations
            .retain(|other| other.field != field::EXPECTED_PLAN_PRICE);
        if !self.flag(FlagField::Confirmed) {
            let path = FlagField::Confirmed.path();
            preview
                .violations
                .push(Violation::error(path, form_rule::NOT_CONFIRMED));
        }
        let receivables = preview.receivables.as_ref();
        terms.expected.setup_fee_total = preview.setup_fee.as_ref().map(|fee| fee.total.into());
        terms.expected.receivables_total = receivables.map(|part| part.total.into());
        terms.expected.first_due_date = receivables
            .and_then(|part| part.items.first())
            .map(|account| account.due_date);
        (terms, preview)
    }

    fn welcome_email(&self) -> Option<WelcomeEmailTerms> {
        self.on(FlagField::WelcomeEmail).then(|| WelcomeEmailTerms {
            to: self.sent_text(TextField::EmailTo),
            subject: self.sent_text(TextField::EmailSubject),
            sender_account_id: self.id(ChoiceField::EmailSender),
            body_html: self.sent_text(TextField::EmailBody),
            template: self.on(FlagField::SaveTemplate).then(|| TemplateTerms {
                name: self.sent_text(TextField::TemplateName),
                exclusive_to_plan: self.on(FlagField::TemplateExclusive),
                default_for_new_contracts: self.on(FlagField::TemplateDefault),
            }),
        })
    }

    /// The choice that is sent, as the id that the terms want.
    fn id<T: From<i64>>(&self, field: ChoiceField) -> Option<T> {
        self.sent(field).map(T::from)
    }

    fn sent(&self, field: ChoiceField) -> Option<i64> {
        self.choice(field)
            .filter(|_| self.asks(Field::Choice(field)))
    }

    fn on(&self, field: FlagField) -> bool {
        self.flag(field) && self.asks(field)
    }

    /// The text that is sent: trimmed here, not while it is typed.
    fn sent_text(&self, field: TextField) -> String {
        if self.asks(field) {
            self.text(field).trim().to_owned()
        } else {
            String::new()
        }
    }

    fn amount(&self, field: TextField, unreadable: &mut Vec<Violation>) -> Option<Amount> {
        let text = self.text(field).trim();
        if text.is_empty() || !self.asks(field) {
            return None;
        }
        let amount = parse_money(text).ok();
        if amount.is_none() {
            unreadable.push(Violation::error(field.path(), form_rule::AMOUNT_UNREADABLE));
        }
        amount
    }
}
