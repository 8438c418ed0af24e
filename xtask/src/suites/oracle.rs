//! The rules against a second implementation that shares no code with them: Python, over the ERP's own preview.

use anyhow::Result;

use super::{Count, Session};
use crate::ensure::python;
use crate::shell;

/// How many random contracts are compared with `--full`.
const FULL: &str = "100000";

/// Runs the oracle; without `--full` with its own, smaller number of contracts.
pub fn run(session: &Session) -> Result<Count> {
    let built = session.built()?;
    let mut oracle = shell::command(python::ensure()?);
    oracle
        .args(["tests/oracle/run.py", "--server"])
        .arg(&built.server)
        // Nothing is left in the tree.
        .env("PYTHONDONTWRITEBYTECODE", "1");
    if session.full {
        oracle.args(["--bodies", FULL]);
    }
    session.count(&mut oracle)
}
