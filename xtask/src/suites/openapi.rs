//! The API against its own document, by requests that nobody would think of.

use anyhow::Result;

use super::{Count, Session};
use crate::ensure::python;
use crate::erp::DemoErp;
use crate::shell;

const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// What has to hold for every answer.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance";

/// Runs Schemathesis; it counts as one test.
pub fn run(session: &Session) -> Result<Count> {
    let built = session.built()?;
    let programs = python::programs(&[SCHEMATHESIS])?;
    let erp = DemoErp::start(&built.server, &built.dist)?;
    let examples = if session.full { "300" } else { "25" };
    let run = shell::transcribe(
        shell::command(programs.join("st"))
            // It leaves notes where it runs.
            .current_dir(&erp.folder)
            .arg("run")
            .arg(format!("{}/api/v1/openapi.json", erp.base_url))
            .args([
                "--checks",
                CHECKS,
                "--seed",
                "1",
                "--max-examples",
                examples,
            ])
            .args(["--no-color", "--generation-database", "none"]),
    )?;
    Ok(Count::one(run.success))
}
