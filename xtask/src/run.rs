//! The demo: builds everything, and serves it until Ctrl-C.

use std::net::Ipv4Addr;

use anyhow::{Context, Result, bail};

use crate::args::RunOptions;
use crate::erp::wait_until_healthy;
use crate::{build, paths, shell};

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
