//! What is seen: controls, steps, the panel, pages, and every word of them.

pub mod answered;
pub mod arrival;
pub mod billing_groups;
pub mod contract_page;
pub mod controls;
pub mod copy;
pub mod field;
pub mod loaded;
pub mod message;
pub mod on_demand;
pub mod option_names;
pub mod options;
pub mod pages;
pub mod preview;
pub mod sold_plan;
pub mod steps;
pub mod wizard_page;
