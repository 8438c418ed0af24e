//! Plans, their kinds and the indices that readjust their prices.

use serde::{Deserialize, Serialize};

use super::{active, registry::registry_rows};
use crate::ids::{LedgerAccountId, PlanId, PlanKindId, PriceIndexId, SlaPolicyId};
use crate::money::Money;
use crate::percentage::Percentage;

/// A kind of plan, such as internet or telephony.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PlanKind {
    /// Identifier.
    pub id: PlanKindId,
    /// Name shown.
    pub name: String,
    /// Whether the rules for telephony contracts hold.
    #[serde(default)]
    pub telephony: bool,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

/// A plan that a customer can contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Plan {
    /// Identifier.
    pub id: PlanId,
    /// The offer's code, on contract and bill.
    pub code: String,
    /// The kind it belongs to.
    pub kind_id: PlanKindId,
    /// Name shown.
    pub name: String,
    /// Price of one billing cycle in BRL.
    pub price: Money,
    /// Length of a term in months, a multiple of the billing cycle.
    pub term_months: u32,
    /// Months that one account covers: 1, 3, 6, 12 …
    pub billing_cycle_months: u32,
    /// The index that readjusts its price.
    #[serde(default)]
    pub price_index_id: Option<PriceIndexId>,
    /// The service level that the plan prescribes.
    #[serde(default)]
    pub sla_policy_id: Option<SlaPolicyId>,
    /// The ledger account of its monthly accounts.
    #[serde(default)]
    pub ledger_account_id: Option<LedgerAccountId>,
    /// What the customer commits to, and for what.
    #[serde(default)]
    pub loyalty: Option<Loyalty>,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

impl Plan {
    /// How many accounts a term has; the division is exact.
    pub fn receivable_count(&self) -> u32 {
        self.term_months
            .checked_div(self.billing_cycle_months)
            .unwrap_or(0)
    }
}

/// Loyalty (fidelidade): staying for some months in return for a benefit (Anatel, RGC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Loyalty {
    /// Months of permanence.
    pub months: u32,
    /// The benefit in BRL, which the exit fee never exceeds.
    pub benefit: Money,
}

/// A price index such as IPCA.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PriceIndex {
    /// Identifier.
    pub id: PriceIndexId,
    /// Name shown.
    pub name: String,
    /// Change over the last twelve months in per cent, such as 4.62.
    pub rate_12m: Percentage,
    /// Whether it is offered for new plans; an inactive one still readjusts its plans.
    #[serde(default = "active")]
    pub active: bool,
}

registry_rows! {
    PlanKind: PlanKindId,
    Plan: PlanId,
    PriceIndex: PriceIndexId,
}
