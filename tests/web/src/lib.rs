//! The rules in a browser.
//!
//! [`mismatches`] computes the same contracts that this crate's build script has computed natively, and tells where
//! one bit differs. [`FullPreview`] is what the benchmark repeats. Both are called by `tests/web/*.ts`.

mod full_preview;
mod mismatches;
mod vectors;

#[path = "../../../crates/wizard/benches/full_contract/mod.rs"]
mod full_contract;

pub use full_preview::FullPreview;
pub use mismatches::{mismatches, vector_count};
