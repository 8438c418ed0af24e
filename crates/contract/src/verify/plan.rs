//! Step 1: signup date, plan, due dates, service level, address.

use chrono::NaiveDate;

use super::findings::Findings;
use crate::activation::estimated_activation;
use crate::catalog::Plan;
use crate::facts::Person;
use crate::limits::{LOYALTY_MAX_MONTHS, SIGNUP_PAST_DAYS, SIGNUP_WINDOW_DAYS};
use crate::names::{field, param, rule};
use crate::resolved::Resolved;
use crate::violation::Violation;

pub(super) fn check(contract: &Resolved<'_>, found: &mut Findings) {
    let terms = contract.terms;
    check_signup_date(contract, found);

    found.require(field::PLAN_ID, terms.plan_id.as_ref());
    found.reference(field::PLAN_ID, terms.plan_id, contract.plan);
    if let Some(plan) = contract.plan {
        found.warn_if(
            loyalty_is_too_long(contract, plan),
            field::PLAN_ID,
            rule::LOYALTY_TOO_LONG,
        );
    }
    check_duplicate(contract, found);

    found.require(field::DUE_DATE_RULE_ID, terms.due_date_rule_id.as_ref());
    found.reference(
        field::DUE_DATE_RULE_ID,
        terms.due_date_rule_id,
        contract.due_date_rule,
    );
    let is_unfit = contract.is_telephony() == Some(true)
        && contract
            .due_date_rule
            .is_some_and(|due_date_rule| !due_date_rule.telephony)
        && contract.facts.catalog.has_telephony_due_date_rule();
    found.error_if(
        is_unfit,
        field::DUE_DATE_RULE_ID,
        rule::TELEPHONY_DUE_DATE_RULE,
    );

    found.require(field::SLA_POLICY_ID, terms.sla_policy_id.as_ref());
    found.reference(
        field::SLA_POLICY_ID,
        terms.sla_policy_id,
        contract.sla_policy,
    );

    // Without a known customer nothing is theirs.
    let id = terms.installation_address_id;
    let addresses = contract.client.map(|client| client.address_ids.iter());
    let is_theirs = addresses
        .into_iter()
        .flatten()
        .any(|address| Some(*address) == id);
    found.known(
        field::INSTALLATION_ADDRESS_ID,
        id,
        is_theirs.then_some(true),
    );
}

fn check_signup_date(contract: &Resolved<'_>, found: &mut Findings) {
    found.require(field::SIGNUP_DATE, contract.terms.signup_date.as_ref());
    let Some(signup) = contract.terms.signup_date else {
        return;
    };
    let today = contract.facts.today();
    if contract.signup_date.is_none() {
        let violation = Violation::error(field::SIGNUP_DATE, rule::SIGNUP_DATE_OUT_OF_RANGE);
        found.push(violation.with(param::MAX, SIGNUP_WINDOW_DAYS));
    }
    if (today - signup).num_days() > i64::from(SIGNUP_PAST_DAYS) {
        let violation = Violation::warning(field::SIGNUP_DATE, rule::SIGNUP_DATE_IN_PAST);
        found.push(violation.with(param::MAX, SIGNUP_PAST_DAYS));
    }
    if let Some(estimate) = estimate_awaited(contract, signup).filter(|date| *date < today) {
        let violation = Violation::warning(field::SIGNUP_DATE, rule::ACTIVATION_ESTIMATE_IN_PAST);
        found.push(violation.with(param::DATE, estimate));
    }
}

/// The estimated activation date of a contract that waits for it.
fn estimate_awaited(contract: &Resolved<'_>, signup: NaiveDate) -> Option<NaiveDate> {
    let policy = contract
        .sla_policy
        .filter(|_| contract.terms.await_activation)?;
    estimated_activation(signup, policy)
}

/// Loyalty above twelve months is for legal entities only (Anatel, RGC).
fn loyalty_is_too_long(contract: &Resolved<'_>, plan: &Plan) -> bool {
    plan.loyalty
        .is_some_and(|loyalty| loyalty.months > LOYALTY_MAX_MONTHS)
        && contract
            .client
            .is_some_and(|client| client.person == Person::Natural)
}

fn check_duplicate(contract: &Resolved<'_>, found: &mut Findings) {
    let recent = contract
        .facts
        .erp
        .and_then(|erp| erp.recent_contract.as_ref());
    if let Some((id, number)) = recent {
        let violation = Violation::warning(field::PLAN_ID, rule::POSSIBLE_DUPLICATE)
            .with(param::CONTRACT_ID, *id)
            .with(param::NUMBER, number.as_str());
        found.push(violation);
    }
}
