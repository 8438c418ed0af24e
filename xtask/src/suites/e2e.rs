//! The journeys in a real browser, against the release build.

use anyhow::Result;

use super::Count;
use super::Session;
use crate::ensure::chromium;
use crate::ensure::npm::{self, Packages};
use crate::shell;

/// Runs Playwright.
pub fn run(session: &Session) -> Result<Count> {
    let built = session.built()?;
    let programs = npm::ensure(Packages::All)?;
    let chromium = chromium::ensure()?;
    session.count(
        shell::command(programs.join("playwright"))
            .args(["test", "--config", "tests/e2e/playwright.config.ts"])
            .env("CHROMIUM", chromium)
            .env("ERP_SERVER", &built.server)
            .env("DIST", &built.dist),
    )
}
