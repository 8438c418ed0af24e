//! The smaller registries: rows with an id, a name, and what the rules need of them.

use serde::{Deserialize, Serialize};

use super::active;
use crate::ids::{
    DueDateRuleId, EmailAccountId, FiscalCompositionId, InactivityCreditRuleId, LedgerAccountId,
    PaymentMethodId, PaymentProfileId, PhoneTerminalId, SalesRepId, SlaPolicyId,
    SuspensionPolicyId,
};

/// A row of a registry: found by its id, offered while it is active.
pub trait Registry {
    /// The type of its identifier.
    type Id: Copy + PartialEq;
    /// Its identifier.
    fn id(&self) -> Self::Id;
    /// Whether it is offered, and accepted in a new contract.
    fn is_active(&self) -> bool;
}

/// The row with an id, active or not.
pub fn find<R: Registry>(rows: &[R], id: R::Id) -> Option<&R> {
    rows.iter().find(|row| row.id() == id)
}

macro_rules! registry_rows {
    ($($row:ident: $id:ident),* $(,)?) => {$(
        impl $crate::catalog::Registry for $row {
            type Id = $id;
            fn id(&self) -> $id {
                self.id
            }
            fn is_active(&self) -> bool {
                self.active
            }
        }
    )*};
}
pub(super) use registry_rows;

macro_rules! named_rows {
    ($($(#[$doc:meta])* $row:ident: $id:ident),* $(,)?) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
            #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
            pub struct $row {
                /// Identifier.
                pub id: $id,
                /// Name shown.
                pub name: String,
                /// Whether it is offered.
                #[serde(default = "active")]
                pub active: bool,
            }
        )*
        registry_rows! { $($row: $id),* }
    };
}

named_rows! {
    /// When a customer who does not pay loses the connection.
    SuspensionPolicy: SuspensionPolicyId,
    /// How days without service are credited.
    InactivityCreditRule: InactivityCreditRuleId,
    /// How invoices are paid.
    PaymentMethod: PaymentMethodId,
    /// What a setup-fee parcel's fiscal document is made of.
    FiscalComposition: FiscalCompositionId,
    /// Who sold the contract.
    SalesRep: SalesRepId,
}

/// A due-date rule: on which day of the month bills fall due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct DueDateRule {
    /// Identifier.
    pub id: DueDateRuleId,
    /// Name shown.
    pub name: String,
    /// Day of the month, 1 to 31; months that are shorter take their last day.
    pub day: u32,
    /// The least number of days between the start and the first due date.
    #[serde(default)]
    pub min_days: u32,
    /// What becomes of a date without banking.
    pub business_day: BusinessDay,
    /// Whether it is meant for telephony contracts.
    #[serde(default)]
    pub telephony: bool,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

/// What becomes of a nominal due date on which banks are closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum BusinessDay {
    /// It stays.
    Keep,
    /// It moves to the next business day.
    Next,
    /// It moves to the business day before, unless that falls before the start.
    Previous,
}

/// A service-level table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SlaPolicy {
    /// Identifier.
    pub id: SlaPolicyId,
    /// Name shown.
    pub name: String,
    /// Hours promised until activation.
    pub activation_hours: u32,
    /// Hours promised until a support call is attended.
    pub support_hours: u32,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

/// A payment profile of a payment method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PaymentProfile {
    /// Identifier.
    pub id: PaymentProfileId,
    /// Name shown.
    pub name: String,
    /// The method that it belongs to.
    pub payment_method_id: PaymentMethodId,
    /// Whether it is meant for telephony contracts.
    #[serde(default)]
    pub telephony: bool,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

/// An account of the chart of accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LedgerAccount {
    /// Identifier.
    pub id: LedgerAccountId,
    /// Its code, such as 1.01.002.
    pub code: String,
    /// Name shown.
    pub name: String,
    /// The account above it.
    #[serde(default)]
    pub parent_id: Option<LedgerAccountId>,
    /// Whether entries can be booked on it, or it only groups others.
    pub accepts_entries: bool,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

/// A telephone terminal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct PhoneTerminal {
    /// Identifier.
    pub id: PhoneTerminalId,
    /// The number, digits only.
    pub number: String,
    /// Whether no contract holds it.
    pub available: bool,
    /// Whether it is in service at all.
    #[serde(default = "active")]
    pub active: bool,
}

/// An e-mail account that the provider sends from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct EmailAccount {
    /// Identifier.
    pub id: EmailAccountId,
    /// Name shown.
    pub name: String,
    /// The address that mail comes from.
    pub address: String,
    /// Whether it is offered.
    #[serde(default = "active")]
    pub active: bool,
}

registry_rows! {
    DueDateRule: DueDateRuleId,
    SlaPolicy: SlaPolicyId,
    PaymentProfile: PaymentProfileId,
    LedgerAccount: LedgerAccountId,
    EmailAccount: EmailAccountId,
}

impl Registry for PhoneTerminal {
    type Id = PhoneTerminalId;
    fn id(&self) -> PhoneTerminalId {
        self.id
    }
    /// A terminal that another contract holds is as good as inactive.
    fn is_active(&self) -> bool {
        self.active && self.available
    }
}
