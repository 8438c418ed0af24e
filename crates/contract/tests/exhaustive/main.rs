//! The rules over their whole range, against formulations of their own: every split of every
//! amount, and every day of a calendar cycle with every due day. A program apart from the other
//! tests, which are to stay quick.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod banking_days;
mod due_dates;
mod gregorian_months;
mod splits;

/// Whether everything is to be tried, however long it takes.
fn is_full() -> bool {
    std::env::var_os("NOVO_CONTRATO_FULL").is_some()
}
