//! Every word that users read, in Brazilian Portuguese, apart from the code that shows it.

pub mod comparison;
pub mod contract_page;
pub mod controls;
pub mod created;
pub mod due_date_why;
pub mod fields;
pub mod format;
pub mod help;
pub mod loyalty;
pub mod options;
pub mod pages;
pub mod panel;
pub mod problems;
pub mod steps;
pub mod suggested_price;
pub mod violations;
pub mod why;
