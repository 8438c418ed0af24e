//! Customers and their billing groups.

use contract::{AddressId, BillingGroupId, ClientId, Defaults, Money, Person};
use serde::{Deserialize, Serialize};

/// A customer (cliente). Rows of a list may leave out addresses and defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Client {
    /// Identifier.
    pub id: ClientId,
    /// The code that people quote.
    pub code: String,
    /// Full name.
    pub name: String,
    /// CPF or CNPJ without punctuation; a CNPJ may have letters since July 2026 (IN RFB 2.229/2024).
    pub document: String,
    /// A natural person or a legal entity.
    pub person: Person,
    /// E-mail address on record, if any.
    #[serde(default)]
    pub email: Option<String>,
    /// Phone on record, if any.
    #[serde(default)]
    pub phone: Option<String>,
    /// City.
    #[serde(default)]
    pub city: String,
    /// State, two letters.
    #[serde(default)]
    pub state: String,
    /// Addresses where a service can be installed; the first is the main one.
    #[serde(default)]
    pub addresses: Vec<Address>,
    /// How many contracts are not cancelled.
    #[serde(default)]
    pub active_contracts: u32,
    /// Open invoices that can no longer be paid without charges.
    #[serde(default)]
    pub overdue: Overdue,
    /// What the customer's own account configuration suggests.
    #[serde(default)]
    pub defaults: Defaults,
}

/// A customer's address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Address {
    /// Identifier.
    pub id: AddressId,
    /// What it is called.
    pub label: String,
    /// The address in one line.
    pub text: String,
}

/// Overdue invoices.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Overdue {
    /// How many.
    pub count: u32,
    /// Their sum in BRL.
    pub total: Money,
}

/// A billing group (agrupador de cobranças) of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BillingGroup {
    /// Identifier.
    pub id: BillingGroupId,
    /// Whose it is.
    pub client_id: ClientId,
    /// Name, unique per customer without regard to case and accents.
    pub name: String,
    /// Whether new contracts can join it.
    pub active: bool,
    /// How many contracts that are not cancelled are in it.
    #[serde(default)]
    pub contracts: u32,
}

/// The body that creates or changes a billing group; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct BillingGroupInput {
    /// Name; required when creating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Whether new contracts can join it; true when creating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
}
