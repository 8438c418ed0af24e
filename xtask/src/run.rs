//! The demo: builds everything, and serves it until Ctrl-C.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::Child;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::args::RunOptions;
use crate::{build, paths, shell};

/// How long the server may take until it answers.
const PATIENCE: Duration = Duration::from_secs(30);

/// Builds, starts the server, and waits for its end.
pub fn run(options: &RunOptions) -> Result<()> {
    let built = build::build()?;
    let database = options
        .db
        .clone()
        .unwrap_or_else(|| paths::target().join("demo.sqlite"));
    // The user's file is relative to where they are, which is not always the top of the project.
    let database = std::path::absolute(database)?;

    let address = format!("{}:{}", Ipv4Addr::LOCALHOST, options.port);
    let mut server = shell::command(&built.server);
    server
        .args(["--listen", &address])
        .arg("--db")
        .arg(&database)
        .arg("--dist")
        .arg(&built.dist);
    if options.demo {
        server.arg("--demo");
    }
    let mut child = server.spawn().context("starting the reference ERP")?;
    if let Err(error) = wait_until_healthy(&mut child, &address) {
        // It may have ended by itself already; then there is nothing to kill.
        child.kill().ok();
        return Err(error);
    }
    println!(
        "\n  http://{address}/   (database: {}; Ctrl-C ends it)\n",
        database.display()
    );
    let status = child.wait()?;
    if !status.success() {
        bail!("the reference ERP ended ({status})");
    }
    Ok(())
}

fn wait_until_healthy(child: &mut Child, address: &str) -> Result<()> {
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
