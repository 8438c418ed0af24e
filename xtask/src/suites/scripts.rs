//! The few scripts around the app: type-checked, as one test.

use anyhow::Result;

use super::Count;
use super::Session;
use crate::ensure::npm::{self, Packages};
use crate::shell;

/// Runs the TypeScript compiler over what `tsconfig.json` names.
pub fn run(_: &Session) -> Result<Count> {
    let programs = npm::ensure(Packages::All)?;
    let checked = shell::transcribe(
        shell::command(programs.join("tsc")).args(["--project", "tsconfig.json"]),
    )?;
    Ok(Count::one(checked.success))
}
