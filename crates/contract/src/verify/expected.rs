//! What the sender saw, against what the server computes.

use super::findings::Findings;
use crate::amount::Amount;
use crate::money::Money;
use crate::names::{field, param, rule};
use crate::parts::Parts;
use crate::resolved::Resolved;
use crate::violation::{Param, Violation};

pub(super) fn check(contract: &Resolved<'_>, parts: &Parts, found: &mut Findings) {
    let expected = &contract.terms.expected;
    found.require(field::EXPECTED_PLAN_PRICE, expected.plan_price.as_ref());
    // The browser computes what it expects from its own catalogue: only the ERP can differ.
    if contract.facts.erp.is_none() {
        return;
    }
    if let (Some(seen), Some(plan)) = (&expected.plan_price, contract.plan)
        && !seen.equals(plan.price)
    {
        found.push(changed(
            field::EXPECTED_PLAN_PRICE,
            rule::PRICE_CHANGED,
            plan.price,
        ));
    }
    let total = parts.setup_fee.as_ref().map(|part| part.total);
    check_total(
        field::EXPECTED_SETUP_FEE_TOTAL,
        expected.setup_fee_total.as_ref(),
        total,
        found,
    );
    let total = parts.receivables.as_ref().map(|part| part.total);
    check_total(
        field::EXPECTED_RECEIVABLES_TOTAL,
        expected.receivables_total.as_ref(),
        total,
        found,
    );
    if let (Some(seen), Some(receivables)) = (expected.first_due_date, &parts.receivables) {
        let first = receivables.items.first().map(|item| item.due_date);
        if first != Some(seen) {
            found.push(changed(
                field::EXPECTED_FIRST_DUE_DATE,
                rule::TOTALS_CHANGED,
                first,
            ));
        }
    }
}

fn check_total(
    field: &'static str,
    seen: Option<&Amount>,
    total: Option<Money>,
    found: &mut Findings,
) {
    if let (Some(seen), Some(total)) = (seen, total)
        && !seen.equals(total)
    {
        found.push(changed(field, rule::TOTALS_CHANGED, total));
    }
}

fn changed(field: &'static str, rule: &'static str, current: impl Into<Param>) -> Violation {
    Violation::error(field, rule).with(param::CURRENT, current)
}
