//! Numbers that people quote: one after the other, never twice.

use super::{Connection, Stored};
use crate::tenant::TenantId;

/// Counts a provider's counter on, and keeps it locked until the transaction ends.
pub async fn next(connection: &mut Connection, tenant: TenantId, name: &str) -> Stored<i64> {
    let value = sqlx::query_scalar(
        "INSERT INTO counters (tenant_id, name, value) VALUES ($1, $2, 1) \
         ON CONFLICT (tenant_id, name) DO UPDATE SET value = counters.value + 1 RETURNING value",
    )
    .bind(tenant.0)
    .bind(name)
    .fetch_one(connection)
    .await?;
    Ok(value)
}
