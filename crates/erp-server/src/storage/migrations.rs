//! Brings the tables up to date.
//!
//! By hand rather than by sqlx's `migrate!`: that one needs sqlx's macros, and they compile SQLite
//! a second time; all of it in one transaction is also safe when two servers start at once.

use super::{Connection, StorageError, Stored};

/// Every migration in order. One that was published never changes; a new one is added below.
const MIGRATIONS: [(&str, &str); 5] = [
    (
        "0001_tenants_and_registries",
        include_str!("../../migrations/0001_tenants_and_registries.sql"),
    ),
    (
        "0002_customers",
        include_str!("../../migrations/0002_customers.sql"),
    ),
    (
        "0003_contracts",
        include_str!("../../migrations/0003_contracts.sql"),
    ),
    (
        "0004_ways_in",
        include_str!("../../migrations/0004_ways_in.sql"),
    ),
    (
        "0005_catalog_versions",
        include_str!("../../migrations/0005_catalog_versions.sql"),
    ),
];

/// Runs what this database has not seen yet.
pub async fn run(connection: &mut Connection) -> Stored<()> {
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY)")
        .execute(&mut *connection)
        .await?;
    let done: Vec<(String,)> = sqlx::query_as("SELECT name FROM migrations")
        .fetch_all(&mut *connection)
        .await?;
    let known = |name: &str| MIGRATIONS.iter().any(|(known, _)| *known == name);
    if let Some((newer,)) = done.iter().find(|(name,)| !known(name)) {
        let message =
            format!("the database is of a newer version of this program (it has {newer})");
        return Err(StorageError::Broken(message));
    }
    for (name, script) in MIGRATIONS {
        if done.iter().any(|(known,)| known == name) {
            continue;
        }
        sqlx::raw_sql(script).execute(&mut *connection).await?;
        sqlx::query("INSERT INTO migrations (name) VALUES ($1)")
            .bind(name)
            .execute(&mut *connection)
            .await?;
        tracing::info!(migration = name, "migrated");
    }
    Ok(())
}
