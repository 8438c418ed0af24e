//! The body of a contract, as anyone may send it.

use contract::ContractTerms;

use super::{documents, judgement};

/// Any body that can be read travels, and is judged.
pub fn check(input: &[u8]) {
    if let Ok(terms) = serde_json::from_slice::<ContractTerms>(input) {
        documents::check_travels(&terms);
        judgement::check(&terms, &documents::a_catalog());
    }
}
