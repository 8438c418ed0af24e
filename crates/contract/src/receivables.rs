//! The accounts (contas, mensalidades) of the first term.

use crate::catalog::Plan;
use crate::due_dates::DueDates;
use crate::money::Money;
use crate::preview::{Receivable, Receivables, Timing};
use crate::proration::Coverage;
use crate::resolved::Resolved;

/// The term's accounts; `None` when an input is missing or invalid.
pub(crate) fn receivables(contract: &Resolved<'_>) -> Option<Receivables> {
    let count = contract.receivable_count()?;
    if count == 0 {
        return Some(nothing());
    }
    let plan = contract.plan?;
    let base = contract.base_price()?;
    let start = contract.start()?;
    let dates = DueDates::by_rule(contract.due_date_rule?, start.date, contract.calendar())?;
    if !contract.discount_is_known() {
        return None;
    }
    let items = (0..count)
        .map(|place| {
            let months_in = place * plan.billing_cycle_months;
            let due = dates.after(months_in)?;
            let gross = if place == 0 {
                first_gross(contract, plan, &dates, base)?
            } else {
                base
            };
            let charges = charges(contract, gross, months_in);
            Some(Receivable {
                number: place + 1,
                due_date: due.adjusted,
                payable_until: due.payable_until,
                gross,
                direct_discount: charges.direct_discount,
                amount: charges.amount,
                prompt_payment_amount: charges.prompt_payment_amount,
            })
        })
        .collect::<Option<Vec<_>>>()?;
    let total = items.iter().map(|item| item.amount).sum();
    Some(Receivables {
        status: start.status,
        estimated: start.estimated,
        total,
        items,
    })
}

/// What account 1 costs before discounts: prorated on monthly plans.
fn first_gross(
    contract: &Resolved<'_>,
    plan: &Plan,
    dates: &DueDates<'_>,
    base: Money,
) -> Option<Money> {
    if plan.billing_cycle_months != 1 {
        return Some(base);
    }
    match Coverage::of_first_account(dates, contract.settings().proration) {
        Some(coverage) => coverage.price(base),
        None => Some(base),
    }
}

struct Charges {
    direct_discount: Money,
    amount: Money,
    prompt_payment_amount: Money,
}

/// What is charged for an account that begins so many months into the term.
fn charges(contract: &Resolved<'_>, gross: Money, months_in: u32) -> Charges {
    let scheme = contract
        .discount_scheme
        .filter(|scheme| scheme.covers(months_in));
    let direct = scheme.and_then(|scheme| scheme.direct);
    let direct_discount = direct.map_or(Money::ZERO, |discount| discount.of(gross));
    let amount = gross - direct_discount;
    let prompt = scheme.and_then(|scheme| scheme.prompt_payment);
    let prompt_payment_amount = amount - prompt.map_or(Money::ZERO, |discount| discount.of(amount));
    Charges {
        direct_discount,
        amount,
        prompt_payment_amount,
    }
}

fn nothing() -> Receivables {
    Receivables {
        status: Timing::None,
        estimated: false,
        total: Money::ZERO,
        items: Vec::new(),
    }
}
