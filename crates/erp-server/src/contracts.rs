//! Making contracts: what the rules must know, one transaction, and what came of it.

mod create;
mod gathered;
mod in_flight;
mod new_rows;
mod preview;
mod submit;

pub use create::{Author, create};
pub use gathered::Gathered;
pub use in_flight::InFlight;
pub use preview::preview;
pub use submit::{Submission, Submitted, canonical_hash, in_flight, submit};
