//! `erp-server pay`: a stand-in for the bank's return file.

use std::path::Path;

use chrono::NaiveDate;

use crate::server::Failure;
use crate::storage::{Storage, invoices};

/// Marks an open invoice as paid.
///
/// # Errors
/// There is no such open invoice, or the database failed.
pub async fn pay(db: &Path, invoice_id: i64, on: NaiveDate) -> Result<(), Failure> {
    let storage = Storage::open(db).await?;
    let mut writer = storage.write().await?;
    let was_open = invoices::pay(&mut writer, invoice_id, on).await?;
    writer.commit().await?;
    storage.close().await;
    if was_open {
        Ok(())
    } else {
        Err(format!("there is no open invoice {invoice_id}").into())
    }
}
