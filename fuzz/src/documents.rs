//! Documents of the wire: how they travel, and a pair that belongs together.

use std::fmt::Debug;

use contract::{Catalog, ContractTerms};
use serde::Serialize;
use serde::de::DeserializeOwned;

const CATALOG: &str = include_str!("../../crates/contract/tests/rules/fixtures/catalog.json");
const TERMS: &str = include_str!("../../crates/contract/tests/rules/fixtures/terms.json");

/// A catalogue with several rows of each kind.
pub fn a_catalog() -> Catalog {
    serde_json::from_str(CATALOG).expect("a catalogue")
}

/// Terms that break no rule of that catalogue's provider.
pub fn some_terms() -> ContractTerms {
    serde_json::from_str(TERMS).expect("terms")
}

/// What was read can be written, and either reader reads that as the same: the server's, and the
/// browser's.
pub fn check_travels<T>(document: &T)
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let written = serde_json::to_string(document).expect("what was read can be written");
    let read: T = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(read, *document);
    let read: T = serde_json_wasm::from_str(&written).expect("the browser reads it too");
    assert_eq!(read, *document);
}
