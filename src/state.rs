//! State: signals around the pure crates. The screen reads it, and changes it only through edits.

pub mod api;
pub mod entry;
mod kept_draft;
pub mod place;
pub mod submission;
pub mod surroundings;
pub mod wizard;
