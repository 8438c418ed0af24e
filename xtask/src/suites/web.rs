//! The rules in a browser: WebAssembly computes what native code computes, to the bit.

use anyhow::Result;

use super::{Count, Session};
use crate::web_tests;

/// Runs Playwright.
pub fn run(session: &Session) -> Result<Count> {
    session.count(&mut web_tests::playwright("vectors")?)
}
