//! What happens at the end of the term.

use chrono::NaiveDate;

use crate::calendar::months_from;
use crate::catalog::Plan;
use crate::due_dates::DueDates;
use crate::preview::{NoRenewalReason, Renewal};
use crate::resolved::{Resolved, Start};

/// When and at which price the contract renews; `None` when an input is missing or invalid.
pub(crate) fn renewal(contract: &Resolved<'_>) -> Option<Renewal> {
    let plan = contract.plan?;
    let start = contract.start()?;
    let price = contract.renewal_price()?;
    let ends_on = months_from(start.date, plan.term_months)?.pred_opt()?;
    let outlook = outlook(contract, plan, start)?;
    let dates = outlook.ok();
    Some(Renewal {
        automatic: outlook.is_ok(),
        reason: outlook.err(),
        price,
        queued_on: dates.map(|dates| dates.queued_on),
        renewed_on: dates.map(|dates| dates.renewed_on),
        first_due_date: dates.map(|dates| dates.first_due_date),
        ends_on,
    })
}

/// The days on which a contract renews whose accounts are all paid on time.
#[derive(Debug, Clone, Copy)]
struct RenewalDates {
    queued_on: NaiveDate,
    renewed_on: NaiveDate,
    first_due_date: NaiveDate,
}

/// When it renews by itself, or why it does not.
fn outlook(
    contract: &Resolved<'_>,
    plan: &Plan,
    start: Start,
) -> Option<Result<RenewalDates, NoRenewalReason>> {
    let settings = contract.settings().renewal;
    if !contract.terms.renewal.auto_renewal? {
        return Some(Err(NoRenewalReason::Ignored));
    }
    if !settings.enabled {
        return Some(Err(NoRenewalReason::Disabled));
    }
    let count = contract.receivable_count()?;
    let Some(last) = count.checked_sub(1) else {
        return Some(Err(NoRenewalReason::NoReceivables));
    };
    let dates = DueDates::by_rule(contract.due_date_rule?, start.date, contract.calendar())?;
    let due = |place: u32| Some(dates.after(place * plan.billing_cycle_months)?.adjusted);
    // Account 1 is paid at the earliest: else an annual plan would renew at signup.
    let paid_down_to = |open_invoices: u32| due(last - open_invoices.min(last));
    Some(Ok(RenewalDates {
        queued_on: paid_down_to(settings.queue_at_open_invoices)?,
        renewed_on: paid_down_to(settings.renew_at_open_invoices)?,
        first_due_date: due(count)?,
    }))
}
