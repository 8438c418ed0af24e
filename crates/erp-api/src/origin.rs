//! Where contracts come from: leads of the CRM and attendances.

use chrono::{DateTime, Utc};
use contract::{AttendanceId, ClientId, ContractId, LeadId, Money, PlanId, SalesRepId};
use serde::{Deserialize, Serialize};

/// A lead of the CRM.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Lead {
    /// Identifier.
    pub id: LeadId,
    /// The customer it is about.
    pub client_id: ClientId,
    /// The stage; only from `effectuation` a contract is made.
    pub stage: String,
    /// The plan that was sold.
    #[serde(default)]
    pub plan_id: Option<PlanId>,
    /// The setup fee of the CRM's product.
    #[serde(default)]
    pub setup_fee: Option<LeadSetupFee>,
    /// Who sold it.
    #[serde(default)]
    pub sales_rep_id: Option<SalesRepId>,
    /// The contract that it became.
    #[serde(default)]
    pub contract_id: Option<ContractId>,
}

impl Lead {
    /// The stage from which contracts are made.
    pub const READY: &'static str = contract::EFFECTUATION_STAGE;
}

/// The setup fee that a lead brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LeadSetupFee {
    /// Amount in BRL.
    pub amount: Money,
    /// Number of parcels.
    pub installments: u32,
}

/// An attendance (atendimento).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Attendance {
    /// Identifier.
    pub id: AttendanceId,
    /// The customer it is with.
    pub client_id: ClientId,
    /// The protocol number that people quote.
    pub protocol: String,
    /// What it is about.
    pub subject: String,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// The contract that it is about.
    #[serde(default)]
    pub contract_id: Option<ContractId>,
}
