//! A contract as the ERP keeps it: its terms, and every row that it created.

use chrono::{DateTime, NaiveDate, Utc};
use contract::{ClientId, ContractId, ContractTerms, Money, Renewal, Timing};
use serde::{Deserialize, Serialize};

/// A contract with everything it created.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContractRecord {
    /// Identifier.
    pub id: ContractId,
    /// The number that people quote.
    pub number: String,
    /// Where it stands.
    pub state: ContractState,
    /// When it was created.
    pub created_at: DateTime<Utc>,
    /// Whose it is.
    pub client_id: ClientId,
    /// The body that made it.
    pub terms: ContractTerms,
    /// The setup fee's parcels as stored.
    pub setup_fee: SetupFeeRecord,
    /// The accounts as stored.
    pub receivables: ReceivablesRecord,
    /// When and at which price it renews.
    pub renewal: Renewal,
    /// Its invoices.
    #[serde(default)]
    pub invoices: Vec<InvoiceRecord>,
    /// Its welcome e-mail.
    #[serde(default)]
    pub welcome_email: Option<WelcomeEmailRecord>,
    /// Who did what, when.
    #[serde(default)]
    pub audit: Vec<AuditEntry>,
}

/// A contract in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ContractSummary {
    /// Identifier.
    pub id: ContractId,
    /// The number that people quote.
    pub number: String,
    /// Where it stands.
    pub state: ContractState,
    /// When it was created.
    pub created_at: DateTime<Utc>,
    /// Whose it is.
    pub client_id: ClientId,
    /// The body that made it.
    pub terms: ContractTerms,
}

/// Where a contract stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ContractState {
    /// In force.
    Active,
    /// Created; its accounts wait for the activation.
    AwaitingActivation,
    /// Its accounts are being reviewed before they are invoiced.
    UnderReview,
    /// Cancelled.
    Cancelled,
    /// One that this version does not know.
    #[serde(other)]
    Unknown,
}

/// Where a stored row stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RowState {
    /// An estimate; nothing is stored before the activation.
    Planned,
    /// Stored, not invoiced.
    Open,
    /// Being reviewed before it is invoiced.
    UnderReview,
    /// On an invoice.
    Invoiced,
    /// Nothing to pay: an account of 0.00.
    Settled,
    /// Cancelled with the contract.
    Cancelled,
    /// One that this version does not know.
    #[serde(other)]
    Unknown,
}

/// The setup fee as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetupFeeRecord {
    /// When the parcels are created.
    pub status: Timing,
    /// Whether the rows are an estimate.
    pub estimated: bool,
    /// Their sum.
    pub total: Money,
    /// The parcels in order.
    pub installments: Vec<SetupFeeRow>,
}

/// A parcel as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetupFeeRow {
    /// Identifier; null while planned.
    #[serde(default)]
    pub id: Option<i64>,
    /// Where it stands.
    pub state: RowState,
    /// Its number, from 1.
    pub number: u32,
    /// When it falls due.
    pub due_date: NaiveDate,
    /// Until when it can be paid without charges.
    pub payable_until: NaiveDate,
    /// How much it is.
    pub amount: Money,
}

/// The accounts as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceivablesRecord {
    /// When the accounts are created.
    pub status: Timing,
    /// Whether the rows are an estimate.
    pub estimated: bool,
    /// Their sum.
    pub total: Money,
    /// The accounts in order.
    pub items: Vec<ReceivableRow>,
}

/// An account as stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReceivableRow {
    /// Identifier; null while planned.
    #[serde(default)]
    pub id: Option<i64>,
    /// Where it stands.
    pub state: RowState,
    /// Its number, from 1.
    pub number: u32,
    /// When it falls due.
    pub due_date: NaiveDate,
    /// Until when it can be paid without charges.
    pub payable_until: NaiveDate,
    /// Before any discount.
    pub gross: Money,
    /// What the discount scheme takes off.
    pub direct_discount: Money,
    /// What is charged.
    pub amount: Money,
    /// What is charged when it is paid on time.
    pub prompt_payment_amount: Money,
}

/// An invoice (fatura).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct InvoiceRecord {
    /// Identifier.
    pub id: i64,
    /// The number that people quote.
    pub number: String,
    /// The rows on it.
    pub receivable_ids: Vec<i64>,
    /// When it falls due.
    pub due_date: NaiveDate,
    /// Its sum.
    pub amount: Money,
    /// Where it stands.
    pub state: InvoiceState,
}

/// Where an invoice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InvoiceState {
    /// To be paid.
    Open,
    /// Paid.
    Paid,
    /// Cancelled with the contract.
    Cancelled,
    /// One that this version does not know.
    #[serde(other)]
    Unknown,
}

/// The welcome e-mail of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct WelcomeEmailRecord {
    /// Where it stands.
    pub state: EmailState,
    /// Whom it goes to.
    pub to: String,
    /// When it was sent.
    #[serde(default)]
    pub sent_at: Option<DateTime<Utc>>,
    /// Why it could not be sent.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Where an e-mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum EmailState {
    /// In the outbox.
    Waiting,
    /// Handed to the mail server.
    Sent,
    /// Refused.
    Failed,
    /// One that this version does not know.
    #[serde(other)]
    Unknown,
}

/// A line of a contract's history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub user: String,
    /// What, such as `created`.
    pub action: String,
    /// From where in the ERP.
    #[serde(default)]
    pub origin: String,
    /// Under which idempotency key.
    #[serde(default)]
    pub key: Option<String>,
}
