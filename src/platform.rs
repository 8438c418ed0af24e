//! The browser: the only place, besides the controls, that names it.

pub mod focus;
