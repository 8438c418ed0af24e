//! The rules have an answer to everything, and it is one answer.

use contract::{ContractTerms, Preview, Violation, parts_at_activation, verify};
use proptest::prelude::*;

use super::extreme_documents::any_extreme_case;
use super::many;
use crate::support::Case;

/// The verdict, the list and the preview say the same.
fn check(case: &Case) -> Result<(), TestCaseError> {
    let violations = case.violations();
    let preview = case.preview();
    prop_assert_eq!(&preview.violations, &violations);
    match verify(&case.terms, case.facts()) {
        Ok(contract) => {
            prop_assert!(!violations.iter().any(Violation::is_error));
            prop_assert_eq!(contract.warnings(), violations);
            prop_assert_eq!(contract.terms(), &case.terms);
            prop_assert_eq!(Some(contract.setup_fee()), preview.setup_fee.as_ref());
            prop_assert_eq!(Some(contract.receivables()), preview.receivables.as_ref());
            prop_assert_eq!(Some(contract.renewal()), preview.renewal.as_ref());
        }
        Err(found) => {
            prop_assert!(found.iter().any(Violation::is_error));
            prop_assert_eq!(found, violations);
        }
    }
    let written = serde_json::to_string(&preview).unwrap();
    // A year of accounts at the largest price that can be read is more than can be read.
    if let Ok(read) = serde_json::from_str::<Preview>(&written) {
        prop_assert_eq!(read, preview);
    }
    Ok(())
}

proptest! {
    #![proptest_config(many(4))]

    #[test]
    fn extreme_documents_are_judged(case in any_extreme_case()) {
        check(&case)?;
    }

    #[test]
    fn an_activation_on_any_day_gives_parts(case in any_extreme_case(), days in -800_i64..=800) {
        let today = case.catalog.today;
        if let Some(day) = today.checked_add_signed(chrono::TimeDelta::days(days)) {
            let parts = parts_at_activation(&case.terms, &case.catalog, day);
            let waits = ContractTerms { await_activation: true, ..case.terms.clone() };
            let waited = parts_at_activation(&waits, &case.catalog, day);
            let estimates = [&parts, &waited].map(|parts| {
                parts.receivables.as_ref().is_some_and(|part| part.estimated)
            });
            prop_assert_eq!(estimates, [false, false]);
        }
    }
}
