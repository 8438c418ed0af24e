//! What every request works with.

use crate::catalog_cache::CatalogCache;
use crate::contracts::InFlight;
use crate::session::Actor;
use crate::static_files::StaticFiles;
use crate::storage::Storage;

/// The server's shared state.
pub struct App {
    /// The database.
    pub storage: Storage,
    /// Catalogues in memory.
    pub catalogs: CatalogCache,
    /// Keys that are being worked on.
    pub in_flight: InFlight,
    /// Whom requests without credentials act for.
    pub demo_actor: Option<Actor>,
    /// The built program.
    pub static_files: StaticFiles,
}
