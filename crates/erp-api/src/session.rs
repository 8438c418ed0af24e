//! Who is at the screen, and what they may do.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What signs a user in.
#[derive(Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Credentials {
    /// Login name.
    pub login: String,
    /// Password.
    pub password: String,
}

/// The signed-in user, the provider they work for, and its civil date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Session {
    /// Who it is.
    pub user: User,
    /// The provider.
    pub tenant: TenantInfo,
    /// What the user may do.
    pub permissions: Vec<Permission>,
    /// Today in the provider's time zone.
    pub today: NaiveDate,
}

/// A user of the ERP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct User {
    /// Identifier.
    pub id: i64,
    /// Name shown.
    pub name: String,
    /// E-mail address.
    pub email: String,
}

/// A provider that uses the ERP.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TenantInfo {
    /// Identifier.
    pub id: i64,
    /// Name shown.
    pub name: String,
}

/// What a user may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Permission {
    /// See customers.
    #[serde(rename = "clients:read")]
    ReadClients,
    /// Create contracts.
    #[serde(rename = "contracts:create")]
    CreateContracts,
    /// Review accounts before they are invoiced.
    #[serde(rename = "contracts:review")]
    ReviewContracts,
    /// Activate contracts.
    #[serde(rename = "contracts:activate")]
    ActivateContracts,
    /// Cancel contracts.
    #[serde(rename = "contracts:cancel")]
    CancelContracts,
    /// Manage billing groups.
    #[serde(rename = "groups:manage")]
    ManageGroups,
    /// Manage e-mail templates.
    #[serde(rename = "templates:manage")]
    ManageTemplates,
    /// One that this version does not know.
    #[serde(other)]
    Unknown,
}
