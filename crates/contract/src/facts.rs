//! What the rules must know besides the terms: the catalogue, the customer, and what only the
//! ERP can know for sure.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::catalog::Catalog;
use crate::ids::{AddressId, AttendanceId, BillingGroupId, ClientId, ContractId, LeadId};

/// Everything that [`crate::verify`] and [`crate::preview_of`] look things up in.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The provider's registries and settings, and its today.
    pub catalog: &'a Catalog,
    /// The customer named by the terms; `None` when there is none such.
    pub client: Option<&'a ClientFacts>,
    /// What the ERP alone knows; the browser leaves it out, and so the rules that need it.
    pub erp: Option<&'a ErpFacts>,
}

/// What the rules must know of a customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientFacts {
    /// Which customer.
    pub id: ClientId,
    /// A natural person or a legal entity.
    pub person: Person,
    /// The customer's addresses.
    pub address_ids: Vec<AddressId>,
    /// The customer's billing groups, and whether each is active.
    pub billing_groups: Vec<(BillingGroupId, bool)>,
}

/// A natural person (CPF) or a legal entity (CNPJ).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Person {
    /// Pessoa física.
    Natural,
    /// Pessoa jurídica.
    Legal,
}

/// What the ERP alone can answer about these terms.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ErpFacts {
    /// The lead that the terms name, if it exists in this tenant.
    pub lead: Option<LeadFacts>,
    /// The attendance that the terms name, if it exists in this tenant, with its customer.
    pub attendance: Option<(AttendanceId, ClientId)>,
    /// A contract of the same plan that the customer got in the last ten minutes.
    pub recent_contract: Option<(ContractId, String)>,
    /// Whether sanitising the e-mail body removes an element, an attribute or a URL.
    pub email_body_unsafe: bool,
}

/// What the rules must know of a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadFacts {
    /// Which lead.
    pub id: LeadId,
    /// Whose it is.
    pub client_id: ClientId,
    /// The stage it is in; `effectuation` is the one from which contracts are made.
    pub stage: String,
    /// The contract that it became.
    pub contract_id: Option<ContractId>,
}

impl Facts<'_> {
    /// The server's civil date.
    pub fn today(&self) -> NaiveDate {
        self.catalog.today
    }
}
