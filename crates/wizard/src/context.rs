//! What is known around a draft: the catalogue, the customer, and where the contract comes from.

use contract::{
    AddressId, BillingGroupId, Catalog, ClientFacts, ContractTerms, Defaults, EmailTemplateId,
    Facts, Money, PlanId, SalesRepId,
};

/// Everything that suggestions and options are taken from.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The provider's registries, settings and today.
    pub catalog: &'a Catalog,
    /// The customer.
    pub customer: &'a Customer,
    /// What the lead brings, when the contract comes from the CRM.
    pub lead: Option<&'a LeadOffer>,
    /// The active contract that was selected in the attendance.
    pub selected_contract: Option<&'a ContractTerms>,
    /// Templates of the welcome e-mail, the plan's own first.
    pub templates: &'a [MailTemplate],
}

impl<'a> Context<'a> {
    /// The facts that the rules look things up in; what the ERP alone knows is left to it.
    pub fn facts(&self) -> Facts<'a> {
        Facts {
            catalog: self.catalog,
            client: Some(&self.customer.facts),
            erp: None,
        }
    }
}

/// What the wizard must know of the customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Customer {
    /// What the rules must know.
    pub facts: ClientFacts,
    /// The e-mail address on record.
    pub email: Option<String>,
    /// The customer's own account configuration.
    pub defaults: Defaults,
}

impl Customer {
    /// The address that is suggested: the first one on record.
    pub fn first_address(&self) -> Option<AddressId> {
        self.facts.address_ids.first().copied()
    }

    /// The customer's active billing groups.
    pub fn active_billing_groups(&self) -> impl Iterator<Item = BillingGroupId> {
        self.facts
            .billing_groups
            .iter()
            .filter(|(_, active)| *active)
            .map(|(id, _)| *id)
    }
}

/// What a lead brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadOffer {
    /// The plan that was sold.
    pub plan_id: Option<PlanId>,
    /// The setup fee and its number of parcels.
    pub setup_fee: Option<(Money, u32)>,
    /// Who sold it.
    pub sales_rep_id: Option<SalesRepId>,
}

/// A template of the welcome e-mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTemplate {
    /// Which one.
    pub id: EmailTemplateId,
    /// Its subject.
    pub subject: String,
    /// Its body as HTML.
    pub body_html: String,
    /// The plan whose contracts open with it.
    pub plan_id: Option<PlanId>,
    /// Whether contracts of other plans open with it.
    pub is_default: bool,
}
