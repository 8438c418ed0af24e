//! Contracts in a list, and the ways to find one.

use chrono::{DateTime, Utc};
use contract::{ClientId, ContractId, PlanId};
use erp_api::ContractSummary;
use sqlx::any::AnyRow;

use super::{Connection, Stored, row};
use crate::tenant::TenantId;

/// A customer's contracts, newest first, before the given one, and one more than the limit where
/// there are more.
pub async fn of_client(
    connection: &mut Connection,
    tenant: TenantId,
    client: ClientId,
    limit: i64,
    before: Option<ContractId>,
) -> Stored<Vec<ContractSummary>> {
    let rows = sqlx::query(
        "SELECT id, number, state, created_at, client_id, terms FROM contracts \
         WHERE tenant_id = $1 AND client_id = $2 AND ($3 = 0 OR id < $3) ORDER BY id DESC LIMIT $4",
    )
    .bind(tenant.0)
    .bind(client.0)
    .bind(before.map_or(0, i64::from))
    .bind(limit)
    .fetch_all(connection)
    .await?;
    rows.iter().map(summary).collect()
}

/// The contract that a key made, and the hash of the body that came with it.
pub async fn by_key(
    connection: &mut Connection,
    tenant: TenantId,
    key: &str,
) -> Stored<Option<(ContractId, String)>> {
    let found = sqlx::query(
        "SELECT id, body_hash FROM contracts WHERE tenant_id = $1 AND idempotency_key = $2",
    )
    .bind(tenant.0)
    .bind(key)
    .fetch_optional(connection)
    .await?;
    let Some(found) = found else { return Ok(None) };
    Ok(Some((
        row::id(&found, "id")?,
        row::get(&found, "body_hash")?,
    )))
}

/// The latest contract of a plan that a customer got since an instant, with its number.
pub async fn recent(
    connection: &mut Connection,
    tenant: TenantId,
    client: ClientId,
    plan: PlanId,
    since: DateTime<Utc>,
) -> Stored<Option<(ContractId, String)>> {
    let found = sqlx::query(
        "SELECT id, number FROM contracts WHERE tenant_id = $1 AND client_id = $2 \
         AND plan_id = $3 AND created_at >= $4 AND state <> 'cancelled' ORDER BY id DESC LIMIT 1",
    )
    .bind(tenant.0)
    .bind(client.0)
    .bind(plan.0)
    .bind(row::instant_text(since))
    .fetch_optional(connection)
    .await?;
    let Some(found) = found else { return Ok(None) };
    Ok(Some((row::id(&found, "id")?, row::get(&found, "number")?)))
}

fn summary(found: &AnyRow) -> Stored<ContractSummary> {
    Ok(ContractSummary {
        id: row::id(found, "id")?,
        number: row::get(found, "number")?,
        state: row::word(found, "state")?,
        created_at: row::instant(found, "created_at")?,
        client_id: row::id(found, "client_id")?,
        terms: row::json(found, "terms")?,
    })
}
