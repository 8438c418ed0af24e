//! Making contracts: what the rules must know, one transaction, and what came of it.

mod gathered;
mod in_flight;
mod new_rows;
mod preview;
mod submit;

pub use gathered::Gathered;
pub use in_flight::InFlight;
pub use preview::preview;
pub use submit::{Author, Submission, Submitted, canonical_hash, create, in_flight, submit};
