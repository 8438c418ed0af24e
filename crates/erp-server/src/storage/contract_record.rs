//! Reads a contract with everything it created.

use contract::{ContractId, Receivables, SetupFee};
use erp_api::{
    AuditEntry, ContractRecord, ReceivableRow, ReceivablesRecord, RowState, SetupFeeRecord,
    SetupFeeRow,
};
use sqlx::any::AnyRow;

use super::contract_rows::RowKind;
use super::{Connection, Stored, invoices, outbox, row};
use crate::tenant::TenantId;

/// One contract.
pub async fn find(
    connection: &mut Connection,
    tenant: TenantId,
    id: ContractId,
) -> Stored<Option<ContractRecord>> {
    let found = sqlx::query(
        "SELECT id, number, state, created_at, client_id, terms, setup_fee, receivables, renewal \
         FROM contracts WHERE tenant_id = $1 AND id = $2",
    )
    .bind(tenant.0)
    .bind(id.0)
    .fetch_optional(&mut *connection)
    .await?;
    let Some(found) = found else { return Ok(None) };
    let parcels = stored_rows(connection, tenant, id, RowKind::SetupFee).await?;
    let accounts = stored_rows(connection, tenant, id, RowKind::Monthly).await?;
    Ok(Some(ContractRecord {
        id,
        number: row::get(&found, "number")?,
        state: row::word(&found, "state")?,
        created_at: row::instant(&found, "created_at")?,
        client_id: row::id(&found, "client_id")?,
        terms: row::json(&found, "terms")?,
        setup_fee: setup_fee_record(&row::json(&found, "setup_fee")?, &parcels),
        receivables: receivables_record(&row::json(&found, "receivables")?, accounts),
        renewal: row::json(&found, "renewal")?,
        invoices: invoices::of_contract(connection, tenant, id).await?,
        welcome_email: outbox::welcome_of(connection, tenant, id).await?,
        audit: audit(connection, tenant, id).await?,
    }))
}

async fn stored_rows(
    connection: &mut Connection,
    tenant: TenantId,
    contract: ContractId,
    kind: RowKind,
) -> Stored<Vec<ReceivableRow>> {
    let rows = sqlx::query(
        "SELECT id, state, number, due_date, payable_until, gross_cents, direct_discount_cents, \
         amount_cents, prompt_payment_cents FROM receivables \
         WHERE tenant_id = $1 AND contract_id = $2 AND kind = $3 ORDER BY number",
    )
    .bind(tenant.0)
    .bind(contract.0)
    .bind(kind.word())
    .fetch_all(connection)
    .await?;
    rows.iter().map(stored_row).collect()
}

fn stored_row(found: &AnyRow) -> Stored<ReceivableRow> {
    Ok(ReceivableRow {
        id: Some(row::get(found, "id")?),
        state: row::word(found, "state")?,
        number: row::count(found, "number")?,
        due_date: row::date(found, "due_date")?,
        payable_until: row::date(found, "payable_until")?,
        gross: row::money(found, "gross_cents")?,
        direct_discount: row::money(found, "direct_discount_cents")?,
        amount: row::money(found, "amount_cents")?,
        prompt_payment_amount: row::money(found, "prompt_payment_cents")?,
    })
}

/// The parcels as stored; as long as none is, those that are planned.
fn setup_fee_record(plan: &SetupFee, stored: &[ReceivableRow]) -> SetupFeeRecord {
    let planned = plan.installments.iter().map(|parcel| SetupFeeRow {
        id: None,
        state: RowState::Planned,
        number: parcel.number,
        due_date: parcel.due_date,
        payable_until: parcel.payable_until,
        amount: parcel.amount,
    });
    let kept = stored.iter().map(|row| SetupFeeRow {
        id: row.id,
        state: row.state,
        number: row.number,
        due_date: row.due_date,
        payable_until: row.payable_until,
        amount: row.amount,
    });
    let is_plan = stored.is_empty();
    let installments: Vec<_> = if is_plan {
        planned.collect()
    } else {
        kept.collect()
    };
    SetupFeeRecord {
        status: plan.status,
        estimated: is_plan && plan.estimated,
        total: installments.iter().map(|row| row.amount).sum(),
        installments,
    }
}

/// The accounts as stored; as long as none is, those that are planned.
fn receivables_record(plan: &Receivables, stored: Vec<ReceivableRow>) -> ReceivablesRecord {
    let is_plan = stored.is_empty();
    let planned = plan.items.iter().map(|account| ReceivableRow {
        id: None,
        state: RowState::Planned,
        number: account.number,
        due_date: account.due_date,
        payable_until: account.payable_until,
        gross: account.gross,
        direct_discount: account.direct_discount,
        amount: account.amount,
        prompt_payment_amount: account.prompt_payment_amount,
    });
    let items: Vec<_> = if is_plan { planned.collect() } else { stored };
    ReceivablesRecord {
        status: plan.status,
        estimated: is_plan && plan.estimated,
        total: items.iter().map(|row| row.amount).sum(),
        items,
    }
}

async fn audit(
    connection: &mut Connection,
    tenant: TenantId,
    contract: ContractId,
) -> Stored<Vec<AuditEntry>> {
    let rows = sqlx::query(
        "SELECT at, user_name, action, origin, idempotency_key FROM audit_entries \
         WHERE tenant_id = $1 AND contract_id = $2 ORDER BY id",
    )
    .bind(tenant.0)
    .bind(contract.0)
    .fetch_all(connection)
    .await?;
    let entry = |found: &AnyRow| {
        Ok(AuditEntry {
            at: row::instant(found, "at")?,
            user: row::get(found, "user_name")?,
            action: row::get(found, "action")?,
            origin: row::get(found, "origin")?,
            key: row::get(found, "idempotency_key")?,
        })
    };
    rows.iter().map(entry).collect()
}
