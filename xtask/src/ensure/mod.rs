//! What the other commands need, set up when it is missing: each with one line that says so.
//!
//! Every part first looks for what the machine has, then for what an earlier start kept in the cache,
//! then gets it; a second start costs a few look-ups. A part that cannot be had fails with what was
//! tried and what a person can do.

mod apt;
pub mod cargo_tool;
pub mod chromium;
pub mod clippy;
pub mod fingerprint;
mod linker;
pub mod npm;
pub mod python;
mod size_flags;
mod sysroot;
pub mod wasm_target;

use std::fmt::Display;

/// Prints a progress line: `▸ wasm target: …`.
pub fn progress(part: &str, state: impl Display) {
    println!("▸ {part}: {state}");
}
