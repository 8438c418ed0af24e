//! Why a figure is what it is: the figures, rules, settings and choices that it came from.
//!
//! Never prose: the words are the screen's. What is explained here is what [`crate::preview_of`] computes, by the same
//! functions, so that an explanation cannot tell another story than the figure.

mod date;
mod installment;
mod receivable;
mod renewal;

pub use date::{Closed, ClosedDay, CountedFrom, DateReason, DayCounted};
pub use installment::{InstallmentReason, explain_installment};
pub use receivable::{
    BasePrice, DiscountReason, PriceSource, ReceivableReason, explain_receivable,
};
pub use renewal::{RenewalReason, explain_renewal};
