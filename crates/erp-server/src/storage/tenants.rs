//! Providers and their users.

use chrono::NaiveDate;
use contract::{Defaults, Settings};
use erp_api::{Permission, User};

use super::{Connection, Stored, row};
use crate::clock;
use crate::tenant::{Tenant, TenantId};

/// A user with the provider they work for.
pub struct Account {
    /// Who it is.
    pub user: User,
    /// What they may do.
    pub permissions: Vec<Permission>,
    /// The provider.
    pub tenant: Tenant,
}

/// The user with a login name.
pub async fn account(connection: &mut Connection, login: &str) -> Stored<Option<Account>> {
    let found = sqlx::query(
        "SELECT u.id, u.name, u.email, u.permissions, t.id AS tenant_id, t.name AS tenant_name, \
         t.utc_offset_minutes FROM users u JOIN tenants t ON t.id = u.tenant_id WHERE u.login = $1",
    )
    .bind(login)
    .fetch_optional(connection)
    .await?;
    let Some(found) = found else { return Ok(None) };
    let user = User {
        id: row::get(&found, "id")?,
        name: row::get(&found, "name")?,
        email: row::get(&found, "email")?,
    };
    let tenant = Tenant {
        id: row::id(&found, "tenant_id")?,
        name: row::get(&found, "tenant_name")?,
        utc_offset_minutes: row::get(&found, "utc_offset_minutes")?,
    };
    Ok(Some(Account {
        user,
        permissions: row::json(&found, "permissions")?,
        tenant,
    }))
}

/// Whether there is any provider at all.
pub async fn any(connection: &mut Connection) -> Stored<bool> {
    let count: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM tenants")
        .fetch_one(connection)
        .await?;
    Ok(count > 0)
}

/// A provider's settings, what its general registry suggests, and the date there.
pub struct General {
    /// How it counts.
    pub settings: Settings,
    /// What it suggests.
    pub defaults: Defaults,
    /// Its civil date.
    pub today: NaiveDate,
}

/// What a provider's catalogue holds besides registries.
pub async fn general(connection: &mut Connection, tenant: TenantId) -> Stored<General> {
    let found =
        sqlx::query("SELECT settings, defaults, utc_offset_minutes FROM tenants WHERE id = $1")
            .bind(tenant.0)
            .fetch_one(connection)
            .await?;
    let offset = row::get(&found, "utc_offset_minutes")?;
    Ok(General {
        settings: row::json(&found, "settings")?,
        defaults: row::json(&found, "defaults")?,
        today: clock::civil_date(chrono::Utc::now(), offset),
    })
}

/// Every host from which some provider's e-mails may show images.
pub async fn image_hosts(connection: &mut Connection) -> Stored<Vec<String>> {
    let rows = sqlx::query("SELECT settings FROM tenants ORDER BY id")
        .fetch_all(connection)
        .await?;
    let mut hosts = Vec::new();
    for found in rows {
        let settings: Settings = row::json(&found, "settings")?;
        hosts.extend(settings.email_image_hosts);
    }
    hosts.sort();
    hosts.dedup();
    Ok(hosts)
}

/// A provider's settings as stored.
pub async fn settings(connection: &mut Connection, tenant: TenantId) -> Stored<Settings> {
    let found = sqlx::query("SELECT settings FROM tenants WHERE id = $1")
        .bind(tenant.0)
        .fetch_one(connection)
        .await?;
    row::json(&found, "settings")
}

/// Replaces a provider's settings.
pub async fn save_settings(
    connection: &mut Connection,
    tenant: TenantId,
    settings: &Settings,
) -> Stored<()> {
    sqlx::query("UPDATE tenants SET settings = $2 WHERE id = $1")
        .bind(tenant.0)
        .bind(serde_json::to_string(settings)?)
        .execute(connection)
        .await?;
    Ok(())
}

/// Adds a provider.
pub async fn insert(
    connection: &mut Connection,
    tenant: &Tenant,
    settings: &Settings,
    defaults: &Defaults,
) -> Stored<()> {
    sqlx::query(
        "INSERT INTO tenants (id, name, utc_offset_minutes, settings, defaults) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(tenant.id.0)
    .bind(tenant.name.as_str())
    .bind(tenant.utc_offset_minutes)
    .bind(serde_json::to_string(settings)?)
    .bind(serde_json::to_string(defaults)?)
    .execute(connection)
    .await?;
    Ok(())
}

/// Adds a user of a provider.
pub async fn insert_user(
    connection: &mut Connection,
    tenant: TenantId,
    login: &str,
    user: &User,
    permissions: &[Permission],
) -> Stored<()> {
    sqlx::query(
        "INSERT INTO users (id, tenant_id, login, name, email, permissions) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(user.id)
    .bind(tenant.0)
    .bind(login)
    .bind(user.name.as_str())
    .bind(user.email.as_str())
    .bind(serde_json::to_string(permissions)?)
    .execute(connection)
    .await?;
    Ok(())
}
