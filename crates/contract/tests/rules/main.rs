//! The rules, in tables: every worked example, and every rule with what breaks it and only it.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod calendar;
mod discounts;
mod due_dates;
mod explain;
mod holidays;
mod money;
mod properties;
mod proration;
mod receivables;
mod renewal;
mod robustness;
mod setup_fee;
mod split;
mod support;
mod violations;
mod wire;
