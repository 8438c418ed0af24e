//! Why a contract renews on the days it does.

use chrono::NaiveDate;

use crate::catalog::RenewalSettings;
use crate::facts::Facts;
use crate::preview::Renewal;
use crate::renewal::renewal;
use crate::resolved::Resolved;
use crate::terms::ContractTerms;

/// Why a contract renews when it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RenewalReason {
    /// What is explained.
    pub renewal: Renewal,
    /// The provider's thresholds.
    pub settings: RenewalSettings,
    /// How many accounts the term has.
    pub accounts: u32,
    /// The account after whose payment the contract enters the queue.
    pub queued_after: u32,
    /// The account after whose payment it is renewed.
    pub renewed_after: u32,
    /// The day that the term is counted from.
    pub starts_on: NaiveDate,
    /// Months of the term.
    pub term_months: u32,
}

/// Explains the renewal; `None` when an input is missing.
pub fn explain_renewal(terms: &ContractTerms, facts: Facts<'_>) -> Option<RenewalReason> {
    let contract = Resolved::new(terms, facts);
    let settings = contract.settings().renewal;
    let accounts = contract.receivable_count()?;
    // An account is paid before anything renews, so that an annual plan does not renew at signup.
    let after = |open: u32| accounts - open.min(accounts.saturating_sub(1));
    Some(RenewalReason {
        renewal: renewal(&contract)?,
        settings,
        accounts,
        queued_after: after(settings.queue_at_open_invoices),
        renewed_after: after(settings.renew_at_open_invoices),
        starts_on: contract.start()?.date,
        term_months: contract.plan?.term_months,
    })
}
