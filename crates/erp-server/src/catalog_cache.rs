//! Each provider's catalogue in memory, as value and as the bytes that are sent.
//!
//! Whoever changes a registry moves a version row; looking at that row is all that a request for
//! an unchanged catalogue costs, and a change by another instance is noticed at once.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Bytes;
use contract::Catalog;
use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

use crate::compression::Encoding;
use crate::hex::hex;
use crate::storage::{Connection, StorageError, Stored, catalog};
use crate::tenant::{Tenant, TenantId};

/// Good compression at a speed that a change of the catalogue can pay.
const BROTLI_QUALITY: u32 = 5;

/// A provider's catalogue at a version, on a day.
pub struct Snapshot {
    version: i64,
    /// The catalogue.
    pub catalog: Catalog,
    /// The `ETag`: weak, because it is the same for every encoding.
    pub etag: String,
    json: Bytes,
    brotli: OnceCell<Bytes>,
    gzip: OnceCell<Bytes>,
}

impl Snapshot {
    fn new(version: i64, catalog: Catalog) -> Stored<Self> {
        let json = Bytes::from(serde_json::to_vec(&catalog)?);
        // Of the content, not of the version: another database has the same versions.
        let etag = format!("W/\"{}\"", hex(&Sha256::digest(&json)[..16]));
        let (brotli, gzip) = (OnceCell::new(), OnceCell::new());
        Ok(Self {
            version,
            catalog,
            etag,
            json,
            brotli,
            gzip,
        })
    }

    /// The catalogue as JSON in an encoding, made once.
    ///
    /// # Errors
    /// The compression failed.
    pub async fn encoded(&self, encoding: Encoding) -> std::io::Result<Bytes> {
        let cell = match encoding {
            Encoding::Identity => return Ok(self.json.clone()),
            Encoding::Brotli => &self.brotli,
            Encoding::Gzip => &self.gzip,
        };
        let json = self.json.clone();
        let encode = || async move {
            let work = move || encoding.encode(&json, BROTLI_QUALITY).map(Bytes::from);
            tokio::task::spawn_blocking(work)
                .await
                .map_err(std::io::Error::other)?
        };
        cell.get_or_try_init(encode).await.cloned()
    }
}

/// The catalogues that are in memory.
#[derive(Default)]
pub struct CatalogCache(Mutex<BTreeMap<TenantId, Arc<Snapshot>>>);

impl CatalogCache {
    /// The catalogue as this transaction sees it.
    ///
    /// # Errors
    /// The database's.
    pub async fn current(
        &self,
        connection: &mut Connection,
        tenant: &Tenant,
    ) -> Stored<Arc<Snapshot>> {
        let version = catalog::version(connection, tenant.id).await?;
        if let Some(kept) = self.lock().get(&tenant.id)
            && kept.version == version
            && kept.catalog.today == tenant.today()
        {
            return Ok(kept.clone());
        }
        let catalog = catalog::load(connection, tenant.id).await?;
        let making = tokio::task::spawn_blocking(move || Snapshot::new(version, catalog));
        let made = making
            .await
            .map_err(|error| StorageError::Broken(error.to_string()))?;
        let snapshot = Arc::new(made?);
        self.lock().insert(tenant.id, snapshot.clone());
        Ok(snapshot)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<TenantId, Arc<Snapshot>>> {
        // Nothing is ever half changed in there.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
