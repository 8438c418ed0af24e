//! The demo's data: a believable provider with all names invented.
//!
//! Registries and customers are written as they stand here; contracts are made by the same code
//! that makes all others, as if they had been sold on days gone by.

mod billing;
mod contracts;
mod customers;
mod documents;
mod ledger;
mod plans;
mod registries;
mod templates;
mod ways_in;

use contract::{Catalog, Defaults, Settings};
use erp_api::{Permission, User};

use crate::clock;
use crate::server::Failure;
use crate::storage::{Storage, customer_rows, registry_rows, tenants};
use crate::tenant::{Tenant, TenantId};

/// The provider.
pub const TENANT: TenantId = TenantId(1);
/// The user whom requests without credentials act for.
pub const LOGIN: &str = "demo";

/// Fills an empty database; one that has a provider is left as it is.
///
/// # Errors
/// The database's.
pub async fn fill(storage: &Storage, plan_count: Option<usize>) -> Result<(), Failure> {
    let mut writer = storage.write().await?;
    if tenants::any(&mut writer).await? {
        return Ok(());
    }
    let tenant = Tenant {
        id: TENANT,
        name: "Provedor Exemplo".to_owned(),
        utc_offset_minutes: clock::SAO_PAULO,
    };
    let catalog = registries::catalog(tenant.today(), plan_count);
    let Catalog {
        settings, defaults, ..
    } = &catalog;
    insert_provider(&mut writer, &tenant, settings, defaults).await?;
    registry_rows::insert_registries(&mut writer, TENANT, &catalog).await?;
    customer_rows::insert_clients(&mut writer, TENANT, &customers::customers()).await?;
    customer_rows::insert_billing_groups(&mut writer, TENANT, &customers::billing_groups()).await?;
    templates::insert(&mut writer).await?;
    customer_rows::insert_leads(&mut writer, TENANT, &ways_in::leads()).await?;
    let sold = contracts::insert(&mut writer, &tenant, &catalog).await?;
    let attendances = ways_in::attendances(catalog.today, &sold);
    customer_rows::insert_attendances(&mut writer, TENANT, &attendances).await?;
    writer.commit().await?;
    tracing::info!(
        plans = catalog.plans.len(),
        "filled the empty database with the demo's data"
    );
    Ok(())
}

async fn insert_provider(
    connection: &mut crate::storage::Connection,
    tenant: &Tenant,
    settings: &Settings,
    defaults: &Defaults,
) -> Result<(), Failure> {
    tenants::insert(connection, tenant, settings, defaults).await?;
    let user = User {
        id: 1,
        name: "Renata Prado".to_owned(),
        email: "renata.prado@provedor.example".to_owned(),
    };
    let all = [
        Permission::ReadClients,
        Permission::CreateContracts,
        Permission::ReviewContracts,
        Permission::ActivateContracts,
        Permission::CancelContracts,
        Permission::ManageGroups,
        Permission::ManageTemplates,
    ];
    tenants::insert_user(connection, TENANT, LOGIN, &user, &all).await?;
    Ok(())
}
