//! Why a parcel of the setup fee is what it is.

use super::date::{DateReason, DayCounted, Series, by_rule, counted_from};
use crate::catalog::{InstallmentRemainder, SetupFeeFirstDue};
use crate::due_dates::DueDates;
use crate::facts::Facts;
use crate::money::Money;
use crate::resolved::Resolved;
use crate::setup_fee::setup_fee;
use crate::terms::ContractTerms;
use chrono::Datelike;

/// Why a parcel is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstallmentReason {
    /// Place among the parcels, from 1.
    pub number: u32,
    /// The setup fee.
    pub total: Money,
    /// How many parcels it is split into.
    pub count: u32,
    /// The even share, cut to the cent.
    pub even: Money,
    /// The cents that even shares leave over.
    pub left_over: Money,
    /// Which parcels get them.
    pub remainder: InstallmentRemainder,
    /// What this parcel got of them.
    pub extra: Money,
    /// The parcel.
    pub amount: Money,
    /// Why on that day.
    pub date: DateReason,
}

/// Explains one parcel; `None` when there is none of this number or an input is missing.
pub fn explain_installment(
    terms: &ContractTerms,
    facts: Facts<'_>,
    number: u32,
) -> Option<InstallmentReason> {
    let contract = Resolved::new(terms, facts);
    let place = number.checked_sub(1)?;
    let fee = setup_fee(&contract)?;
    let parcel = *fee.installments.get(usize::try_from(place).ok()?)?;
    let count = contract.installments?;
    let rule = contract.due_date_rule?;
    let start = contract.setup_fee_start()?;
    let calendar = contract.calendar();
    let settings = contract.settings();
    let (dates, day) = match settings.setup_fee_first_due {
        SetupFeeFirstDue::DueDateRule => (
            DueDates::by_rule(rule, start.date, calendar)?,
            by_rule(rule),
        ),
        SetupFeeFirstDue::SignupDate => (
            DueDates::from_start(start.date, rule.business_day, calendar),
            DayCounted::OfStart {
                day: start.date.day(),
            },
        ),
    };
    let even = Money::from_cents(fee.total.cents() / i64::from(count));
    let left_over = Money::from_cents(fee.total.cents() % i64::from(count));
    let series = Series {
        dates,
        counted_from: counted_from(
            start,
            contract.signup_date?,
            contract.sla_policy.map(|sla| sla.activation_hours),
        ),
        day,
        business_day: rule.business_day,
    };
    Some(InstallmentReason {
        number,
        total: fee.total,
        count,
        even,
        left_over,
        remainder: settings.installment_remainder,
        extra: parcel.amount - even,
        amount: parcel.amount,
        date: series.explain(place, &calendar)?,
    })
}
