//! The parts of the program that the first step does not need: downloaded behind it, or when they are opened.
//!
//! The build cuts the program where a function is marked by `wasm_split`; what only such a function leads to becomes a
//! file of its own. Each of them hands out plain functions, so that a part that is there is used without waiting.

mod details;
mod later;
mod pages;
mod part;

pub use details::{Details, provide_details};
pub use later::{Later, provide_later};
pub use pages::{Pages, provide_pages};
pub use part::Part;
