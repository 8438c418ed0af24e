//! The setup fee's parcels.

use crate::catalog::SetupFeeFirstDue;
use crate::due_dates::DueDates;
use crate::money::Money;
use crate::preview::{Installment, SetupFee, Timing};
use crate::resolved::Resolved;
use crate::split;

/// The setup fee with its parcels; `None` when an input is missing or invalid.
pub(crate) fn setup_fee(contract: &Resolved<'_>) -> Option<SetupFee> {
    let total = contract.setup_fee?;
    if total.is_zero() {
        return Some(nothing());
    }
    let count = contract.installments?;
    if below_cent(total, count.into()) {
        return None;
    }
    let start = contract.setup_fee_start()?;
    let (rule, calendar) = (contract.due_date_rule?, contract.calendar());
    let dates = match contract.settings().setup_fee_first_due {
        SetupFeeFirstDue::DueDateRule => DueDates::by_rule(rule, start.date, calendar)?,
        SetupFeeFirstDue::SignupDate => {
            DueDates::from_start(start.date, rule.business_day, calendar)
        }
    };
    let installments = (0..count)
        .zip(split::installments(
            total,
            count,
            contract.settings().installment_remainder,
        ))
        .map(|(place, amount)| {
            let due = dates.after(place)?;
            let (due_date, payable_until) = (due.adjusted, due.payable_until);
            Some(Installment {
                number: place + 1,
                due_date,
                payable_until,
                amount,
            })
        })
        .collect::<Option<_>>()?;
    Some(SetupFee {
        status: start.status,
        estimated: start.estimated,
        total,
        installments,
    })
}

/// Whether a parcel of a fee above zero would be less than a cent.
pub(crate) fn below_cent(total: Money, count: i64) -> bool {
    total.cents() < count
}

fn nothing() -> SetupFee {
    SetupFee {
        status: Timing::None,
        estimated: false,
        total: Money::ZERO,
        installments: Vec::new(),
    }
}
