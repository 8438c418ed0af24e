//! The reference ERP.
fn main() {}
