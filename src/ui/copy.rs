//! Every word that users read, in Brazilian Portuguese, apart from the code that shows it.

pub mod controls;
pub mod fields;
pub mod format;
pub mod help;
pub mod pages;
pub mod panel;
pub mod problems;
pub mod steps;
pub mod violations;
