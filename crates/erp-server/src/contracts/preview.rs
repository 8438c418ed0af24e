//! What terms would create, with everything that the rules have to say; nothing is stored.

use chrono::Utc;
use contract::{ContractTerms, Preview, preview_of};

use super::Gathered;
use crate::app::App;
use crate::storage::Stored;
use crate::tenant::Tenant;

/// The preview of terms.
///
/// # Errors
/// The database's.
pub async fn preview(app: &App, tenant: &Tenant, terms: ContractTerms) -> Stored<Preview> {
    let mut reader = app.storage.read().await?;
    let snapshot = app.catalogs.current(&mut reader, tenant).await?;
    let catalog = &snapshot.catalog;
    let gathered = Gathered::of(terms, catalog, &mut reader, tenant.id, Utc::now()).await?;
    Ok(preview_of(&gathered.terms, gathered.facts(catalog)))
}
