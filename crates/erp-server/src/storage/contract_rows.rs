//! Writes the rows of a new contract.

use chrono::{DateTime, NaiveDate, Utc};
use contract::{
    BillingGroupId, ClientId, ContractId, ContractTerms, FiscalCompositionId, LedgerAccountId,
    Money, PlanId, Receivables, Renewal, SetupFee,
};
use erp_api::{ContractState, InvoiceState, RowState};

use super::{Connection, Stored, row};
use crate::tenant::TenantId;

/// What a row of `receivables` is an instalment of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowKind {
    /// The setup fee.
    SetupFee,
    /// The plan's price.
    Monthly,
}

impl RowKind {
    /// How it is kept.
    pub const fn word(self) -> &'static str {
        match self {
            Self::SetupFee => "setup_fee",
            Self::Monthly => "monthly",
        }
    }
}

/// A contract's own row.
pub struct NewContractRow<'a> {
    /// The number that people quote.
    pub number: &'a str,
    /// Where it stands.
    pub state: ContractState,
    /// When it is created.
    pub created_at: DateTime<Utc>,
    /// Whose it is.
    pub client_id: ClientId,
    /// The plan.
    pub plan_id: PlanId,
    /// The group that its accounts are invoiced in.
    pub billing_group_id: Option<BillingGroupId>,
    /// The key that makes it.
    pub key: &'a str,
    /// The hash of the body that came with the key.
    pub body_hash: &'a str,
    /// The body.
    pub terms: &'a ContractTerms,
    /// The plan for its parcels.
    pub setup_fee: &'a SetupFee,
    /// The plan for its accounts.
    pub receivables: &'a Receivables,
    /// Its renewal.
    pub renewal: &'a Renewal,
}

/// A parcel or account to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewReceivable {
    /// Parcel or account.
    pub kind: RowKind,
    /// Its number within the kind, from 1.
    pub number: u32,
    /// What the bill says.
    pub description: String,
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
    /// Where it stands.
    pub state: RowState,
    /// The group that it is invoiced in.
    pub billing_group_id: Option<BillingGroupId>,
    /// The ledger account that it is booked on.
    pub ledger_account_id: Option<LedgerAccountId>,
    /// What its fiscal document is made of.
    pub fiscal_composition_id: Option<FiscalCompositionId>,
}

/// Adds a contract. [`super::StorageError::Duplicate`] when its key made one already.
pub async fn insert_contract(
    connection: &mut Connection,
    tenant: TenantId,
    new: &NewContractRow<'_>,
) -> Stored<ContractId> {
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO contracts (tenant_id, number, state, created_at, client_id, plan_id, \
         billing_group_id, idempotency_key, body_hash, terms, setup_fee, receivables, renewal) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id",
    )
    .bind(tenant.0)
    .bind(new.number)
    .bind(row::to_word(new.state)?)
    .bind(row::instant_text(new.created_at))
    .bind(new.client_id.0)
    .bind(new.plan_id.0)
    .bind(new.billing_group_id.map(i64::from))
    .bind(new.key)
    .bind(new.body_hash)
    .bind(serde_json::to_string(new.terms)?)
    .bind(serde_json::to_string(new.setup_fee)?)
    .bind(serde_json::to_string(new.receivables)?)
    .bind(serde_json::to_string(new.renewal)?)
    .fetch_one(connection)
    .await?;
    Ok(ContractId(id))
}

/// Adds a parcel or account of a contract.
pub async fn insert_receivable(
    connection: &mut Connection,
    tenant: TenantId,
    contract: ContractId,
    new: &NewReceivable,
) -> Stored<i64> {
    let id = sqlx::query_scalar(
        "INSERT INTO receivables (tenant_id, contract_id, kind, number, description, due_date, \
         payable_until, gross_cents, direct_discount_cents, amount_cents, prompt_payment_cents, \
         state, billing_group_id, ledger_account_id, fiscal_composition_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id",
    )
    .bind(tenant.0)
    .bind(contract.0)
    .bind(new.kind.word())
    .bind(i64::from(new.number))
    .bind(new.description.as_str())
    .bind(new.due_date.to_string())
    .bind(new.payable_until.to_string())
    .bind(new.gross.cents())
    .bind(new.direct_discount.cents())
    .bind(new.amount.cents())
    .bind(new.prompt_payment_amount.cents())
    .bind(row::to_word(new.state)?)
    .bind(new.billing_group_id.map(i64::from))
    .bind(new.ledger_account_id.map(i64::from))
    .bind(new.fiscal_composition_id.map(i64::from))
    .fetch_one(connection)
    .await?;
    Ok(id)
}

/// Invoices one parcel or account.
pub async fn insert_invoice(
    connection: &mut Connection,
    tenant: TenantId,
    (client, contract): (ClientId, ContractId),
    number: &str,
    (receivable_id, receivable): (i64, &NewReceivable),
) -> Stored<()> {
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO invoices (tenant_id, client_id, contract_id, number, due_date, \
         payable_until, amount_cents, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
    )
    .bind(tenant.0)
    .bind(client.0)
    .bind(contract.0)
    .bind(number)
    .bind(receivable.due_date.to_string())
    .bind(receivable.payable_until.to_string())
    .bind(receivable.amount.cents())
    .bind(row::to_word(InvoiceState::Open)?)
    .fetch_one(&mut *connection)
    .await?;
    sqlx::query(
        "INSERT INTO invoice_receivables (tenant_id, invoice_id, receivable_id) VALUES ($1, $2, $3)",
    )
    .bind(tenant.0)
    .bind(id)
    .bind(receivable_id)
    .execute(connection)
    .await?;
    Ok(())
}

/// A line of a contract's history.
pub struct NewAuditEntry<'a> {
    /// When.
    pub at: DateTime<Utc>,
    /// Who, by id.
    pub user_id: i64,
    /// Who, by the name at that time.
    pub user_name: &'a str,
    /// What.
    pub action: &'a str,
    /// From where in the ERP.
    pub origin: &'a str,
    /// Under which idempotency key.
    pub key: Option<&'a str>,
}

/// Adds a line to a contract's history.
pub async fn insert_audit_entry(
    connection: &mut Connection,
    tenant: TenantId,
    contract: ContractId,
    entry: &NewAuditEntry<'_>,
) -> Stored<()> {
    sqlx::query(
        "INSERT INTO audit_entries (tenant_id, contract_id, at, user_id, user_name, action, \
         origin, idempotency_key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(tenant.0)
    .bind(contract.0)
    .bind(row::instant_text(entry.at))
    .bind(entry.user_id)
    .bind(entry.user_name)
    .bind(entry.action)
    .bind(entry.origin)
    .bind(entry.key)
    .execute(connection)
    .await?;
    Ok(())
}
