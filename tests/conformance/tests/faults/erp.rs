//! The reference ERP in this process, on a database of its own.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use erp_server::{Config, Server};
use tokio::runtime::Runtime;

use crate::proxy::{self, Fault};

/// A running server with the demo's data.
pub struct Erp {
    runtime: Runtime,
    base_url: String,
    folder: PathBuf,
}

impl Erp {
    /// Starts one on a free port.
    pub fn start() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("conformance-test-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let config = Config {
            listen: "127.0.0.1:0".parse().unwrap(),
            db: folder.join("erp.sqlite"),
            dist: folder.join("dist"),
            demo: true,
            ..Config::default()
        };
        let runtime = Runtime::new().unwrap();
        let server = runtime.block_on(Server::start(&config)).unwrap();
        let base_url = format!("http://{}", server.address());
        runtime.spawn(async { server.serve(std::future::pending()).await.unwrap() });
        Self {
            runtime,
            base_url,
            folder,
        }
    }

    /// The address of the server behind a fault.
    pub fn behind(&self, fault: Fault) -> String {
        self.runtime
            .block_on(proxy::start(self.base_url.clone(), fault))
    }
}

impl Drop for Erp {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.folder).ok();
    }
}
