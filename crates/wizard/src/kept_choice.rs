//! What a contract's terms hold for each field with options, as the number by which its option is named.

use contract::{Catalog, ContractTerms, find};

use crate::field::ChoiceField;
use crate::options::Keyed;

/// The number of the option that was chosen, if one was.
pub fn kept_choice(field: ChoiceField, terms: &ContractTerms, catalog: &Catalog) -> Option<i64> {
    let mail = || terms.welcome_email.as_ref();
    match field {
        // Not sent: it is the plan's.
        ChoiceField::PlanKind => find(&catalog.plans, terms.plan_id?).map(|plan| plan.kind_id.0),
        ChoiceField::Plan => terms.plan_id.map(|id| id.0),
        ChoiceField::DueDateRule => terms.due_date_rule_id.map(|id| id.0),
        ChoiceField::SlaPolicy => terms.sla_policy_id.map(|id| id.0),
        ChoiceField::InstallationAddress => terms.installation_address_id.map(|id| id.0),
        ChoiceField::SuspensionPolicy => terms.suspension_policy_id.map(|id| id.0),
        ChoiceField::InactivityCredit => terms.inactivity_credit_rule_id.map(|id| id.0),
        ChoiceField::PaymentMethod => terms.payment_method_id.map(|id| id.0),
        ChoiceField::PaymentProfile => terms.payment_profile_id.map(|id| id.0),
        ChoiceField::InvoicingMethod => terms.invoicing_method.map(Keyed::key),
        ChoiceField::BillingGroup => terms.billing_group_id.map(|id| id.0),
        ChoiceField::DiscountScheme => terms.discount_scheme_id.map(|id| id.0),
        ChoiceField::FiscalDocument => terms.fiscal_documents.document.map(Keyed::key),
        ChoiceField::PhoneTerminal => terms.phone_terminal_id.map(|id| id.0),
        // Absent is one.
        ChoiceField::Installments => Some(terms.setup_fee.installments.unwrap_or(1)),
        ChoiceField::SalesRep => terms.sales_rep_id.map(|id| id.0),
        ChoiceField::SetupFeeLedgerAccount => terms.setup_fee.ledger_account_id.map(|id| id.0),
        ChoiceField::FiscalComposition => terms.setup_fee.fiscal_composition_id.map(|id| id.0),
        ChoiceField::EmailSender => mail()?.sender_account_id.map(|id| id.0),
        ChoiceField::RenewalBasis => terms.renewal.basis.map(Keyed::key),
        ChoiceField::LedgerAccount => terms.ledger_account_id.map(|id| id.0),
    }
}
