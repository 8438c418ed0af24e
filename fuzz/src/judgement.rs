//! What the rules say of terms is one thing, however they are asked.

use contract::{
    Catalog, ClientFacts, ContractTerms, ErpFacts, Facts, Person, Preview, Violation, preview_of,
    verify, violations,
};

/// Asks in each way, with what only the ERP knows and without.
pub fn check(terms: &ContractTerms, catalog: &Catalog) {
    let client = terms.client_id.map(|id| ClientFacts {
        id,
        person: Person::Natural,
        address_ids: vec![1.into()],
        billing_groups: vec![(7.into(), true)],
    });
    let erp = ErpFacts::default();
    for erp in [None, Some(&erp)] {
        let client = client.as_ref();
        check_with(
            terms,
            Facts {
                catalog,
                client,
                erp,
            },
        );
    }
}

fn check_with(terms: &ContractTerms, facts: Facts<'_>) {
    let found = violations(terms, facts);
    let preview = preview_of(terms, facts);
    assert_eq!(preview.violations, found);
    match verify(terms, facts) {
        Ok(contract) => {
            assert!(!found.iter().any(Violation::is_error));
            assert_eq!(contract.warnings(), found);
            assert_eq!(Some(contract.receivables()), preview.receivables.as_ref());
            assert_eq!(Some(contract.setup_fee()), preview.setup_fee.as_ref());
            assert_eq!(Some(contract.renewal()), preview.renewal.as_ref());
        }
        Err(reasons) => {
            assert!(reasons.iter().any(Violation::is_error));
            assert_eq!(reasons, found);
        }
    }
    let written = serde_json::to_string(&preview).expect("a preview can be written");
    // Sums of the largest amounts that can be read are too large to be read, by either reader.
    if let Ok(read) = serde_json::from_str::<Preview>(&written) {
        assert_eq!(read, preview);
        let read: Preview = serde_json_wasm::from_str(&written).expect("the browser reads it too");
        assert_eq!(read, preview);
    }
}
