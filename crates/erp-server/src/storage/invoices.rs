//! Invoices and their payment.

use chrono::NaiveDate;
use contract::ContractId;
use erp_api::{InvoiceRecord, InvoiceState, RowState};
use sqlx::any::AnyRow;

use super::{Connection, Stored, row};
use crate::tenant::TenantId;

/// A contract's invoices as they fall due.
pub async fn of_contract(
    connection: &mut Connection,
    tenant: TenantId,
    contract: ContractId,
) -> Stored<Vec<InvoiceRecord>> {
    let rows = sqlx::query(
        "SELECT id, number, due_date, amount_cents, state FROM invoices \
         WHERE tenant_id = $1 AND contract_id = $2 ORDER BY due_date, id",
    )
    .bind(tenant.0)
    .bind(contract.0)
    .fetch_all(&mut *connection)
    .await?;
    let mut invoices = rows.iter().map(invoice).collect::<Stored<Vec<_>>>()?;
    let links = sqlx::query(
        "SELECT l.invoice_id, l.receivable_id FROM invoice_receivables l \
         JOIN invoices i ON i.tenant_id = l.tenant_id AND i.id = l.invoice_id \
         WHERE i.tenant_id = $1 AND i.contract_id = $2 ORDER BY l.receivable_id",
    )
    .bind(tenant.0)
    .bind(contract.0)
    .fetch_all(connection)
    .await?;
    for link in &links {
        let id: i64 = row::get(link, "invoice_id")?;
        if let Some(invoice) = invoices.iter_mut().find(|invoice| invoice.id == id) {
            invoice
                .receivable_ids
                .push(row::get(link, "receivable_id")?);
        }
    }
    Ok(invoices)
}

fn invoice(found: &AnyRow) -> Stored<InvoiceRecord> {
    Ok(InvoiceRecord {
        id: row::get(found, "id")?,
        number: row::get(found, "number")?,
        receivable_ids: Vec::new(),
        due_date: row::date(found, "due_date")?,
        amount: row::money(found, "amount_cents")?,
        state: row::word(found, "state")?,
    })
}

/// Marks an open invoice as paid, and its accounts as settled; false when it is not open.
///
/// The command line names an invoice by its id alone, which is unique among all providers.
pub async fn pay(connection: &mut Connection, id: i64, on: NaiveDate) -> Stored<bool> {
    let paid =
        sqlx::query("UPDATE invoices SET state = $2, paid_on = $3 WHERE id = $1 AND state = $4")
            .bind(id)
            .bind(row::to_word(InvoiceState::Paid)?)
            .bind(on.to_string())
            .bind(row::to_word(InvoiceState::Open)?)
            .execute(&mut *connection)
            .await?;
    if paid.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query(
        "UPDATE receivables SET state = $2 \
         WHERE id IN (SELECT receivable_id FROM invoice_receivables WHERE invoice_id = $1)",
    )
    .bind(id)
    .bind(row::to_word(RowState::Settled)?)
    .execute(connection)
    .await?;
    Ok(true)
}
