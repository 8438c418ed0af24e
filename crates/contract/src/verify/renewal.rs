//! Step 5: renewal, ledger account, review.

use super::billing::is_another_than;
use super::findings::Findings;
use super::setup_fee::check_ledger_account;
use crate::money::Money;
use crate::names::{field, param, rule};
use crate::resolved::Resolved;
use crate::terms::{InvoicingMethod, RenewalBasis};
use crate::violation::Violation;

pub(super) fn check(contract: &Resolved<'_>, found: &mut Findings) {
    let (terms, renewal) = (contract.terms, &contract.terms.renewal);
    found.require(field::RENEWAL_BASIS, renewal.basis.as_ref());
    check_suggested_price(contract, found);

    found.require(field::AUTO_RENEWAL, renewal.auto_renewal.as_ref());
    let renews = renewal.auto_renewal == Some(true);
    let is_telephony = contract.is_telephony() == Some(true);
    found.error_if(
        renews && is_telephony,
        field::AUTO_RENEWAL,
        rule::TELEPHONY_REQUIRES_NO_AUTO_RENEWAL,
    );
    let has_loyalty = contract.plan.is_some_and(|plan| plan.loyalty.is_some());
    found.warn_if(
        renews && has_loyalty,
        field::AUTO_RENEWAL,
        rule::LOYALTY_WITH_AUTO_RENEWAL,
    );

    found.error_if(
        renewal.create_at_suggested_price && renewal.basis == Some(RenewalBasis::PlanPrice),
        field::CREATE_AT_SUGGESTED_PRICE,
        rule::CREATE_AT_SUGGESTED_REQUIRES_SUGGESTED,
    );

    found.require(field::LEDGER_ACCOUNT_ID, terms.ledger_account_id.as_ref());
    check_ledger_account(
        field::LEDGER_ACCOUNT_ID,
        terms.ledger_account_id,
        contract,
        found,
    );
    found.error_if(
        terms.review_receivables && is_another_than(contract, InvoicingMethod::PerReceivable),
        field::REVIEW_RECEIVABLES,
        rule::REVIEW_REQUIRES_PER_RECEIVABLE,
    );
}

fn check_suggested_price(contract: &Resolved<'_>, found: &mut Findings) {
    let (field, renewal) = (field::SUGGESTED_PRICE, &contract.terms.renewal);
    let is_wanted = renewal.basis == Some(RenewalBasis::SuggestedPrice);
    let is_missing = renewal.suggested_price.is_none();
    found.error_if(
        is_wanted && is_missing,
        field,
        rule::SUGGESTED_PRICE_REQUIRED,
    );
    match (contract.suggested_price, contract.plan) {
        (None, _) if !is_missing => {
            let violation = Violation::error(field, rule::SUGGESTED_PRICE_INVALID);
            found.push(violation.with(param::MAX, Money::MAX));
        }
        (Some(price), Some(plan)) if price < plan.price => {
            let violation = Violation::warning(field, rule::SUGGESTED_PRICE_BELOW_PLAN);
            found.push(violation.with(param::PLAN_PRICE, plan.price));
        }
        _ => {}
    }
}
