//! Every word that users read, in Brazilian Portuguese, apart from the code that shows it.

pub mod controls;
