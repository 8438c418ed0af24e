//! The browser: the only place, besides the controls, that names it.

pub mod document;
pub mod focus;
pub mod keys;
pub mod tab_storage;
