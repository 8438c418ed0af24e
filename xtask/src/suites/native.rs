//! The Rust tests of all crates, compiled for this machine.

use anyhow::Result;

use super::Count;
use super::Session;
use crate::{paths, shell};

/// Runs unit and integration tests, then the examples in the documentation.
pub fn run(session: &Session) -> Result<Count> {
    let mut tests = shell::cargo();
    // Nextest runs them in parallel across crates; without it they only take longer.
    if paths::on_path("cargo-nextest").is_some() {
        tests.args([
            "nextest",
            "run",
            "--workspace",
            "--no-fail-fast",
            "--status-level=fail",
        ]);
        tests.args(["--final-status-level=slow", "--cargo-quiet"]);
    } else {
        tests.args([
            "test",
            "--workspace",
            "--all-targets",
            "--no-fail-fast",
            "--quiet",
        ]);
    }
    let mut count = session.count(&mut tests)?;
    count += session.count(shell::cargo().args([
        "test",
        "--workspace",
        "--doc",
        "--no-fail-fast",
        "--quiet",
    ]))?;
    Ok(count)
}
