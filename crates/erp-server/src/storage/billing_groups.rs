//! Billing groups of customers.

use contract::{BillingGroupId, ClientId};
use erp_api::BillingGroup;
use sqlx::any::AnyRow;

use super::{Connection, Stored, row};
use crate::folding::folded;
use crate::tenant::TenantId;

const SELECT: &str = "SELECT g.id, g.client_id, g.name, g.active, \
    (SELECT COUNT(*) FROM contracts k WHERE k.tenant_id = g.tenant_id \
        AND k.billing_group_id = g.id AND k.state <> 'cancelled') AS contracts \
    FROM billing_groups g WHERE g.tenant_id = $1";

/// A customer's groups by name.
pub async fn list(
    connection: &mut Connection,
    tenant: TenantId,
    client: ClientId,
) -> Stored<Vec<BillingGroup>> {
    let rows = sqlx::query(&format!(
        "{SELECT} AND g.client_id = $2 ORDER BY g.name_key"
    ))
    .bind(tenant.0)
    .bind(client.0)
    .fetch_all(connection)
    .await?;
    rows.iter().map(group).collect()
}

/// One group.
pub async fn find(
    connection: &mut Connection,
    tenant: TenantId,
    id: BillingGroupId,
) -> Stored<Option<BillingGroup>> {
    let found = sqlx::query(&format!("{SELECT} AND g.id = $2"))
        .bind(tenant.0)
        .bind(id.0)
        .fetch_optional(connection)
        .await?;
    found.as_ref().map(group).transpose()
}

/// Adds a group. [`super::StorageError::Duplicate`] when the customer has one of this name.
pub async fn insert(
    connection: &mut Connection,
    tenant: TenantId,
    client: ClientId,
    name: &str,
    active: bool,
) -> Stored<BillingGroupId> {
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO billing_groups (tenant_id, client_id, name, name_key, active) \
         VALUES ($1, $2, $3, $4, $5) RETURNING id",
    )
    .bind(tenant.0)
    .bind(client.0)
    .bind(name)
    .bind(folded(name))
    .bind(i64::from(active))
    .fetch_one(connection)
    .await?;
    Ok(BillingGroupId(id))
}

/// Changes a group. [`super::StorageError::Duplicate`] when the customer has another of this name.
pub async fn update(
    connection: &mut Connection,
    tenant: TenantId,
    id: BillingGroupId,
    name: &str,
    active: bool,
) -> Stored<()> {
    sqlx::query(
        "UPDATE billing_groups SET name = $3, name_key = $4, active = $5 \
         WHERE tenant_id = $1 AND id = $2",
    )
    .bind(tenant.0)
    .bind(id.0)
    .bind(name)
    .bind(folded(name))
    .bind(i64::from(active))
    .execute(connection)
    .await?;
    Ok(())
}

fn group(found: &AnyRow) -> Stored<BillingGroup> {
    Ok(BillingGroup {
        id: row::id(found, "id")?,
        client_id: row::id(found, "client_id")?,
        name: row::get(found, "name")?,
        active: row::flag(found, "active")?,
        contracts: row::count(found, "contracts")?,
    })
}
