//! When the connection is expected to work, which is when a contract that waits for it starts.

use chrono::{Days, NaiveDate};

use crate::catalog::SlaPolicy;

/// The estimated activation date: the signup date and the hours that the SLA promises, in whole
/// days rounded up. `None` when that is later than dates can be counted.
pub fn estimated_activation(signup: NaiveDate, policy: &SlaPolicy) -> Option<NaiveDate> {
    signup.checked_add_days(Days::new(policy.activation_hours.div_ceil(24).into()))
}
