//! What must hold for any bytes at all: one `check` for each way in, which panics when it does not.
//!
//! The fuzzer calls them (`cargo +nightly fuzz run money_text`); `crates/wizard/tests/corpus`
//! includes this very file and replays what is kept below `corpus/`.

pub mod catalog_json;
pub mod contract_terms_json;
pub mod date_text;
mod documents;
mod judgement;
pub mod money_text;
pub mod settings;
pub mod visible_text;
