//! The name of every option of every field: once for the form, the review, the way back to a suggestion, and the page of
//! a contract that exists.

use contract::{Catalog, FiscalDocument, InvoicingMethod, RenewalBasis, find};
use erp_api::{Address, BillingGroup};
use wizard::{ChoiceField, Keyed};

use crate::state::surroundings::Surroundings;
use crate::ui::copy::{format, steps};

/// Where the names stand.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The provider's registries.
    pub catalog: &'a Catalog,
    /// The customer's addresses.
    pub addresses: &'a [Address],
    /// The customer's billing groups.
    pub billing_groups: &'a [BillingGroup],
}

impl<'a> Names<'a> {
    /// The names around a wizard.
    pub fn around(surroundings: &'a Surroundings) -> Self {
        Self {
            catalog: &surroundings.catalog,
            addresses: &surroundings.client.addresses,
            billing_groups: &surroundings.billing_groups,
        }
    }

    /// The name of an option, offered or not.
    pub fn of(self, field: ChoiceField, key: i64) -> Option<String> {
        let catalog = self.catalog;
        macro_rules! name_in {
            ($rows:ident) => {
                find(&catalog.$rows, key.into()).map(|row| row.name.clone())
            };
        }
        match field {
            ChoiceField::PlanKind => name_in!(plan_kinds),
            ChoiceField::Plan => name_in!(plans),
            ChoiceField::DueDateRule => name_in!(due_date_rules),
            ChoiceField::SlaPolicy => name_in!(sla_policies),
            ChoiceField::InstallationAddress => {
                let address = self.addresses.iter().find(|address| address.id.0 == key);
                address.map(|address| format!("{}: {}", address.label, address.text))
            }
            ChoiceField::SuspensionPolicy => name_in!(suspension_policies),
            ChoiceField::InactivityCredit => name_in!(inactivity_credit_rules),
            ChoiceField::PaymentMethod => name_in!(payment_methods),
            ChoiceField::PaymentProfile => name_in!(payment_profiles),
            ChoiceField::InvoicingMethod => InvoicingMethod::from_key(key)
                .map(|method| steps::invoicing_method(method).0.to_owned()),
            ChoiceField::BillingGroup => {
                let group = self.billing_groups.iter().find(|group| group.id.0 == key);
                group.map(|group| group.name.clone())
            }
            ChoiceField::DiscountScheme => name_in!(discount_schemes),
            ChoiceField::FiscalDocument => FiscalDocument::from_key(key)
                .map(|document| steps::fiscal_document(document).to_owned()),
            ChoiceField::PhoneTerminal => {
                find(&catalog.phone_terminals, key.into()).map(|row| format::phone(&row.number))
            }
            ChoiceField::Installments => Some(key.to_string()),
            ChoiceField::SalesRep => name_in!(sales_reps),
            ChoiceField::SetupFeeLedgerAccount | ChoiceField::LedgerAccount => {
                find(&catalog.ledger_accounts, key.into())
                    .map(|row| format!("{} {}", row.code, row.name))
            }
            ChoiceField::FiscalComposition => name_in!(fiscal_compositions),
            ChoiceField::EmailSender => name_in!(email_accounts),
            ChoiceField::RenewalBasis => {
                RenewalBasis::from_key(key).map(|basis| steps::renewal_basis(basis).0.to_owned())
            }
        }
    }
}
