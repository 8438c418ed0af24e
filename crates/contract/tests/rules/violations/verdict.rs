//! What becomes of terms: a contract, or everything that is wrong with them.

use std::collections::BTreeSet;

use contract::{Timing, rule, verify, violations};

use crate::support::{case, money};

#[test]
fn good_terms_become_a_contract_with_what_the_preview_showed() {
    let case = case(|_| {});
    let contract = verify(&case.terms, case.facts()).unwrap();
    let preview = case.preview();
    assert_eq!(contract.terms(), &case.terms);
    assert_eq!(Some(contract.setup_fee()), preview.setup_fee.as_ref());
    assert_eq!(Some(contract.receivables()), preview.receivables.as_ref());
    assert_eq!(Some(contract.renewal()), preview.renewal.as_ref());
    assert_eq!(contract.warnings(), []);
    assert_eq!(contract.receivables().total, money("1152.18"));
    assert_eq!(contract.setup_fee().status, Timing::Now);
}

#[test]
fn warnings_do_not_block_and_are_kept() {
    let case = case(|c| c.terms.plan_id = Some(2.into()));
    let contract = verify(&case.terms, case.facts()).unwrap();
    assert_eq!(contract.warnings(), case.violations());
    assert_eq!(contract.warnings().len(), 1);
}

#[test]
fn one_error_blocks_and_brings_the_warnings_along() {
    let case = case(|c| {
        c.terms.plan_id = Some(2.into());
        c.terms.sla_policy_id = None;
    });
    let found = verify(&case.terms, case.facts()).unwrap_err();
    assert_eq!(found, violations(&case.terms, case.facts()));
    let rules: Vec<_> = found
        .iter()
        .map(|violation| violation.rule.as_ref())
        .collect();
    assert_eq!(rules, ["required", "loyalty_with_auto_renewal"]);
}

#[test]
fn there_is_no_contract_whose_dates_cannot_be_written() {
    let case = case(|c| {
        c.plan().term_months = 120_000;
        c.terms.renewal.auto_renewal = Some(false);
    });
    let found = verify(&case.terms, case.facts()).unwrap_err();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].rule, rule::SIGNUP_DATE_OUT_OF_RANGE);
}

#[test]
fn every_rule_of_the_table_has_its_name_once() {
    let names: BTreeSet<_> = rule::ALL.iter().collect();
    assert_eq!(names.len(), rule::ALL.len());
    assert_eq!(names.len(), 45);
}
