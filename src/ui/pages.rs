//! A small stand-in for the ERP's own pages, so that the product can be used by itself.

pub mod customer;
pub mod start;
