//! Whether an ERP does what the API's specification says: builds the suite, and runs it.

use anyhow::{Context, Result};

use crate::shell;

/// Runs the suite, which prints its own table; `false` means that a check failed.
pub fn check(words: &[String]) -> Result<bool> {
    let mut suite = shell::cargo();
    suite.args(["run", "--quiet", "--package", "conformance"]);
    if words.iter().any(|word| word.starts_with("https://")) {
        suite.args(["--features", "tls"]);
    }
    let status = suite.arg("--").args(words).status();
    let status = status.context("could not start cargo")?;
    Ok(status.success())
}
