//! The reference ERP as a process that this program starts and ends.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::shell;

/// How long the ERP may take to start: demo data of a large catalogue takes some seconds.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running ERP with its demo data, in a folder of its own; both go when this does.
pub struct DemoErp {
    child: Child,
    /// A folder of its own.
    pub folder: std::path::PathBuf,
    /// `http://127.0.0.1:…`.
    pub base_url: String,
}

impl DemoErp {
    /// Starts one on a free port.
    pub fn start(server: &Path, dist: &Path) -> Result<Self> {
        // The port is free again as soon as this listener is gone; nobody else is asking for ports here.
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let folder =
            std::env::temp_dir().join(format!("novo-contrato-{port}-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let child = shell::command(server)
            .args(["--listen", &address, "--demo", "--db"])
            .arg(folder.join("erp.db"))
            .arg("--dist")
            .arg(dist)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("starting the reference ERP")?;
        let mut erp = Self {
            child,
            folder,
            base_url: format!("http://{address}"),
        };
        wait_until_healthy(&mut erp.child, &address)?;
        Ok(erp)
    }
}

impl Drop for DemoErp {
    fn drop(&mut self) {
        // One that has ended by itself needs no killing, and what cannot be removed is in the system's own temporary folder.
        self.child.kill().ok();
        self.child.wait().ok();
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

/// Waits for `GET /healthz` to answer.
pub fn wait_until_healthy(child: &mut Child, address: &str) -> Result<()> {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait()? {
            bail!(
                "the reference ERP ended at once ({status}); is another program listening on {address}?"
            );
        }
        if healthy(address).unwrap_or(false) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    bail!(
        "the reference ERP did not answer http://{address}/healthz within {} s",
        PATIENCE.as_secs()
    );
}

/// Whether `GET /healthz` answers 200; by hand, because one request does not pay for an HTTP client.
fn healthy(address: &str) -> Result<bool> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    write!(
        stream,
        "GET /healthz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer.split_whitespace().nth(1) == Some("200"))
}
