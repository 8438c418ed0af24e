//! Opens the database, and knows what is special to SQLite.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::pool::Pool;
use sqlx::{Any, ConnectOptions, Executor};

use super::{Reader, Stored, Writer, migrations};

/// How many requests read at once.
const READERS: u32 = 8;
/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(20);
/// `WAL` lets readers go on while one writes; `FULL` makes a commit survive a power cut, which is
/// what "created" promises; the time-out is for other processes on the same file.
const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
    PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;";
/// Takes the write lock at once: a transaction that reads first and writes later could find that
/// another one wrote in between, and would have to be thrown away.
const BEGIN_WRITE: &str = "BEGIN IMMEDIATE";

/// The database.
#[derive(Clone)]
pub struct Storage {
    readers: Pool<Any>,
    /// One connection: SQLite has one writer at a time, and a pool's queue is fair where its own
    /// busy handler is not.
    writer: Pool<Any>,
}

impl Storage {
    /// Opens the SQLite file, makes it if it is missing, and brings its tables up to date.
    ///
    /// # Errors
    /// The file cannot be opened, or a migration fails; then the file is as it was.
    pub async fn open(file: &Path) -> Stored<Self> {
        sqlx::any::install_default_drivers();
        // Statements in the log would be noise, and one of a thousand rows a flood.
        let options = AnyConnectOptions::from_str(&url_of(file))?.disable_statement_logging();
        let pool = |connections: u32| {
            AnyPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(PATIENCE)
                .after_connect(|connection, _| {
                    Box::pin(async move {
                        connection.execute(PRAGMAS).await?;
                        Ok(())
                    })
                })
                .connect_lazy_with(options.clone())
        };
        let storage = Self {
            readers: pool(READERS),
            writer: pool(1),
        };
        let mut writer = storage.write().await?;
        migrations::run(&mut writer).await?;
        writer.commit().await?;
        Ok(storage)
    }

    /// A transaction for reading.
    ///
    /// # Errors
    /// No connection is free for too long, or the file is gone.
    pub async fn read(&self) -> Stored<Reader> {
        Ok(Reader(self.readers.begin().await?))
    }

    /// A transaction for writing; others wait in line until it ends.
    ///
    /// # Errors
    /// The write lock is taken for too long.
    pub async fn write(&self) -> Stored<Writer> {
        Ok(Writer(self.writer.begin_with(BEGIN_WRITE).await?))
    }

    /// Ends every connection, which folds the write-ahead log into the file.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// The file as a URL that sqlx reads; `?`, `#` and `%` have a meaning there.
fn url_of(file: &Path) -> String {
    let path = file.to_string_lossy();
    let escaped = path
        .replace('%', "%25")
        .replace('?', "%3F")
        .replace('#', "%23");
    format!("sqlite://{escaped}?mode=rwc")
}
