//! Which fields are asked, given the answers so far. One that is not is not sent either, and the
//! draft keeps its answer for when it is asked again.

use contract::{InvoicingMethod, RenewalBasis};

use crate::answers::Answers;
use crate::field::{ChoiceField, Field, FlagField, TextField};

impl Answers {
    /// Whether a field is asked now.
    pub fn asks(&self, field: impl Into<Field>) -> bool {
        match field.into() {
            Field::Choice(ChoiceField::BillingGroup) => self.is_grouped(),
            Field::Choice(ChoiceField::InactivityCredit) => self.is_grouped() && self.is_monthly(),
            Field::Choice(ChoiceField::FiscalDocument) => self.flag(FlagField::FiscalAutomatic),
            Field::Choice(ChoiceField::PhoneTerminal) => self.is_telephony(),
            Field::Text(TextField::FiscalNotes) | Field::Flag(FlagField::ReviewReceivables) => {
                self.invoicing_method() == Some(InvoicingMethod::PerReceivable)
            }
            Field::Choice(ChoiceField::EmailSender)
            | Field::Text(TextField::EmailTo | TextField::EmailSubject | TextField::EmailBody)
            | Field::Flag(FlagField::SaveTemplate) => self.flag(FlagField::WelcomeEmail),
            Field::Text(TextField::TemplateName)
            | Field::Flag(FlagField::TemplateExclusive | FlagField::TemplateDefault) => {
                self.flag(FlagField::WelcomeEmail) && self.flag(FlagField::SaveTemplate)
            }
            Field::Text(TextField::SuggestedPrice)
            | Field::Flag(FlagField::CreateAtSuggestedPrice) => {
                self.renewal_basis() == Some(RenewalBasis::SuggestedPrice)
            }
            _ => true,
        }
    }

    /// Whether accounts are grouped into invoices.
    pub fn is_grouped(&self) -> bool {
        self.invoicing_method() == Some(InvoicingMethod::Grouped)
    }
}
