//! A small stand-in for the ERP's own pages, so that the product can be used by itself.

mod contract_list;
pub mod customer;
mod failed;
mod leads;
pub mod start;
