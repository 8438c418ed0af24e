//! The paths of the API, each written once.

use contract::{AttendanceId, BillingGroupId, ClientId, ContractId, EmailTemplateId, LeadId};

/// Where the API lives.
pub const BASE: &str = "/api/v1";
/// The header that makes a POST happen once.
pub const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

macro_rules! fixed_paths {
    ($($(#[$doc:meta])* $name:ident = $path:literal),* $(,)?) => {$(
        $(#[$doc])*
        pub const $name: &str = concat!("/api/v1", $path);
    )*};
}

fixed_paths! {
    /// Sign in, who am I, sign out.
    SESSION = "/session",
    /// Customers.
    CLIENTS = "/clients",
    /// Leads.
    LEADS = "/leads",
    /// The catalogue.
    CATALOG = "/catalog",
    /// E-mail templates.
    EMAIL_TEMPLATES = "/email-templates",
    /// A test mail to oneself.
    EMAIL_TEST = "/email-test",
    /// Contracts.
    CONTRACTS = "/contracts",
    /// What a contract would create.
    PREVIEW = "/contracts/preview",
    /// The `OpenAPI` document.
    OPENAPI = "/openapi.json",
}

/// One customer.
pub fn client(id: ClientId) -> String {
    format!("{CLIENTS}/{id}")
}

/// A customer's contracts.
pub fn client_contracts(id: ClientId) -> String {
    format!("{CLIENTS}/{id}/contracts")
}

/// A customer's billing groups.
pub fn client_billing_groups(id: ClientId) -> String {
    format!("{CLIENTS}/{id}/billing-groups")
}

/// One billing group.
pub fn billing_group(id: BillingGroupId) -> String {
    format!("{BASE}/billing-groups/{id}")
}

/// One lead.
pub fn lead(id: LeadId) -> String {
    format!("{LEADS}/{id}")
}

/// One attendance.
pub fn attendance(id: AttendanceId) -> String {
    format!("{BASE}/attendances/{id}")
}

/// One e-mail template.
pub fn email_template(id: EmailTemplateId) -> String {
    format!("{EMAIL_TEMPLATES}/{id}")
}

/// One contract.
pub fn contract(id: ContractId) -> String {
    format!("{CONTRACTS}/{id}")
}

/// The contract that a key created. A key is a UUID here, so nothing needs escaping.
pub fn contract_by_key(key: &str) -> String {
    format!("{CONTRACTS}/by-key/{key}")
}
