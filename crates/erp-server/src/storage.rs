//! Where everything is kept. sqlx lives in this module and nowhere else.
//!
//! The SQL is what SQLite and `PostgreSQL` have in common: `$1` placeholders, TEXT dates, BIGINT
//! cents. What differs (how a database is opened, how a write begins, the table definitions) is in
//! [`open`]. See `docs/adr/0002-storage.md`.

mod bulk;
mod migrations;
mod open;
mod row;

pub mod attendances;
pub mod billing_groups;
pub mod catalog;
pub mod clients;
pub mod contract_list;
pub mod contract_record;
pub mod contract_rows;
pub mod counters;
pub mod customer_rows;
pub mod invoices;
pub mod leads;
pub mod outbox;
pub mod registry_rows;
pub mod templates;
pub mod tenants;

use sqlx::Any;
use sqlx::AnyConnection;

pub use open::Storage;

/// A connection that storage functions work on, within a transaction or not.
pub type Connection = AnyConnection;

/// What went wrong with the database.
#[derive(Debug)]
pub enum StorageError {
    /// Another writer held the database for too long; trying again may work.
    Busy,
    /// A row with the same unique value exists.
    Duplicate,
    /// What is stored cannot be read back, or the database itself failed.
    Broken(String),
}

/// The result of everything here.
pub type Stored<T> = Result<T, StorageError>;

impl std::fmt::Display for StorageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Busy => f.write_str("the database is busy"),
            Self::Duplicate => f.write_str("a row with the same unique value exists"),
            Self::Broken(what) => f.write_str(what),
        }
    }
}

impl std::error::Error for StorageError {}

impl From<sqlx::Error> for StorageError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::PoolTimedOut => return Self::Busy,
            sqlx::Error::Database(inner) if inner.is_unique_violation() => return Self::Duplicate,
            // SQLITE_BUSY and its extended codes: the low byte is 5.
            sqlx::Error::Database(inner) => {
                let code = inner.code().and_then(|code| code.parse::<i32>().ok());
                if code.is_some_and(|code| code & 0xff == 5) {
                    return Self::Busy;
                }
            }
            _ => {}
        }
        Self::Broken(error.to_string())
    }
}

impl From<serde_json::Error> for StorageError {
    fn from(error: serde_json::Error) -> Self {
        Self::Broken(format!("stored JSON: {error}"))
    }
}

/// A transaction that only reads: all of it sees the database as it was at one moment.
pub struct Reader(sqlx::Transaction<'static, Any>);

impl std::ops::Deref for Reader {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl std::ops::DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}

/// A transaction that writes. Dropped without [`Writer::commit`], it leaves nothing behind.
pub struct Writer(sqlx::Transaction<'static, Any>);

impl Writer {
    /// Makes everything written so far durable, before it returns.
    ///
    /// # Errors
    /// The database refused; then nothing was written.
    pub async fn commit(self) -> Stored<()> {
        Ok(self.0.commit().await?)
    }
}

impl std::ops::Deref for Writer {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl std::ops::DerefMut for Writer {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}
