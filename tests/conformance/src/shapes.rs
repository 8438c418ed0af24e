//! The shapes of the specification.
//!
//! States, stages and permissions may be words that the specification does not know: they are text.

mod catalog;
mod contract;
mod records;

pub use catalog::CATALOG;
pub use contract::{CONTRACT, CONTRACT_LIST, PREVIEW};
pub use records::{
    ATTENDANCE, BILLING_GROUP, BILLING_GROUP_LIST, CLIENT, CLIENT_LIST, EMAIL_TEMPLATE,
    EMAIL_TEMPLATE_LIST, LEAD, LEAD_LIST, PROBLEM, SESSION,
};

/// A list's shape, of rows of a shape.
macro_rules! list_of {
    ($row:expr) => {
        $crate::shape::object! {
            items: $crate::shape::Shape::List(&$row),
            next_cursor: $crate::shape::Shape::OrNull(&$crate::shape::Shape::Text)
        }
    };
}
use list_of;
