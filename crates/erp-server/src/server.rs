//! Puts the server together, and starts it.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use tokio::net::TcpListener;

use crate::app::App;
use crate::args::Config;
use crate::catalog_cache::CatalogCache;
use crate::contracts::InFlight;
use crate::json_body::MAX_BODY;
use crate::session::Actor;
use crate::static_files::{self, StaticFiles};
use crate::storage::{Storage, tenants};
use crate::{demo, guard, request_log, routes, settings_file};

/// A server that listens.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    storage: Storage,
    router: Router,
}

/// What keeps the server from starting or going on.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

impl Server {
    /// Opens the database, fills it if it is asked to, and listens.
    ///
    /// # Errors
    /// What went wrong, for the person who started it.
    pub async fn start(config: &Config) -> Result<Self, Failure> {
        let storage = Storage::open(&config.db)
            .await
            .map_err(|error| format!("opening {}: {error}", config.db.display()))?;
        if config.demo {
            demo::fill(&storage, config.demo_plans).await?;
        }
        if let Some(file) = &config.settings {
            settings_file::apply(&storage, file).await?;
        }
        let listener = TcpListener::bind(config.listen)
            .await
            .map_err(|error| format!("listening on {}: {error}", config.listen))?;
        let address = listener.local_addr()?;
        let mut reader = storage.read().await?;
        let demo_actor = match tenants::account(&mut reader, demo::LOGIN).await? {
            Some(account) if config.demo && address.ip().is_loopback() => Some(Actor::new(account)),
            _ => None,
        };
        if config.demo && demo_actor.is_none() {
            tracing::warn!("no demo session: it needs a loopback address and the demo's own data");
        }
        let image_hosts = tenants::image_hosts(&mut reader).await?;
        drop(reader);
        let app = Arc::new(App {
            storage: storage.clone(),
            catalogs: CatalogCache::default(),
            in_flight: InFlight::default(),
            demo_actor,
            static_files: StaticFiles::new(config.dist.clone(), image_hosts),
        });
        let router = routes::router()
            .fallback(static_files::serve)
            .layer(DefaultBodyLimit::max(MAX_BODY))
            .layer(from_fn(guard::guard))
            .layer(from_fn(request_log::log))
            .with_state(app);
        Ok(Self {
            listener,
            address,
            storage,
            router,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until `stop` is done; those that are being answered are let finish.
    ///
    /// # Errors
    /// The network's.
    pub async fn serve(
        self,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), Failure> {
        axum::serve(self.listener, self.router)
            .with_graceful_shutdown(stop)
            .await?;
        self.storage.close().await;
        Ok(())
    }
}
