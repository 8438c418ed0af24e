//! The fields of each step in the order in which they stand on the screen.

use crate::field::Field::{Choice, Flag, Text};
use crate::field::{ChoiceField, Field, FlagField, TextField};
use crate::step::Step;

impl Step {
    /// Its fields from top to bottom, those that are not asked now among them.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Plan => &[
                Text(TextField::SignupDate),
                Choice(ChoiceField::PlanKind),
                Choice(ChoiceField::Plan),
                Choice(ChoiceField::DueDateRule),
                Choice(ChoiceField::SlaPolicy),
                Choice(ChoiceField::InstallationAddress),
            ],
            Self::Billing => &[
                Choice(ChoiceField::SuspensionPolicy),
                Choice(ChoiceField::PaymentMethod),
                Choice(ChoiceField::PaymentProfile),
                Choice(ChoiceField::InvoicingMethod),
                Choice(ChoiceField::BillingGroup),
                Choice(ChoiceField::InactivityCredit),
                Choice(ChoiceField::DiscountScheme),
                Flag(FlagField::FiscalAutomatic),
                Choice(ChoiceField::FiscalDocument),
                Text(TextField::Notes),
                Text(TextField::FiscalNotes),
            ],
            Self::SetupFee => &[
                Choice(ChoiceField::PhoneTerminal),
                Text(TextField::SetupFeeAmount),
                Choice(ChoiceField::Installments),
                Choice(ChoiceField::SetupFeeLedgerAccount),
                Choice(ChoiceField::FiscalComposition),
                Flag(FlagField::GenerateImmediately),
                Choice(ChoiceField::SalesRep),
                Text(TextField::AdditionalNotes),
            ],
            Self::WelcomeEmail => &[
                Flag(FlagField::WelcomeEmail),
                Text(TextField::EmailTo),
                Choice(ChoiceField::EmailSender),
                Text(TextField::EmailSubject),
                Text(TextField::EmailBody),
                Flag(FlagField::SaveTemplate),
                Text(TextField::TemplateName),
                Flag(FlagField::TemplateExclusive),
                Flag(FlagField::TemplateDefault),
            ],
            Self::Renewal => &[
                Choice(ChoiceField::RenewalBasis),
                Text(TextField::SuggestedPrice),
                Flag(FlagField::IgnoreAutoRenewal),
                Flag(FlagField::CreateAtSuggestedPrice),
                Choice(ChoiceField::LedgerAccount),
                Flag(FlagField::AwaitActivation),
                Flag(FlagField::ReviewReceivables),
                Flag(FlagField::Confirmed),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stands_once_on_its_own_step() {
        let listed: Vec<Field> = Step::ALL
            .into_iter()
            .flat_map(Step::fields)
            .copied()
            .collect();
        let texts = TextField::ALL.iter().copied().map(Text);
        let choices = ChoiceField::ALL.iter().copied().map(Choice);
        let flags = FlagField::ALL.iter().copied().map(Flag);
        for field in texts.chain(choices).chain(flags) {
            assert_eq!(
                listed.iter().filter(|other| **other == field).count(),
                1,
                "{field:?}"
            );
            assert!(field.step().fields().contains(&field), "{field:?}");
        }
    }
}
