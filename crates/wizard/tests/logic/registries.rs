//! What makes a contract impossible from the start.

use super::support::Provider;
use wizard::{MissingRegistry, missing_registries};

#[test]
fn a_registry_without_an_active_row_is_missing() {
    let mut catalog = Provider::new().catalog;
    assert_eq!(missing_registries(&catalog), []);
    catalog.suspension_policies[0].active = false;
    assert_eq!(
        missing_registries(&catalog),
        [MissingRegistry::SuspensionPolicies]
    );
    catalog
        .ledger_accounts
        .retain(|account| !account.accepts_entries);
    assert_eq!(
        missing_registries(&catalog),
        [
            MissingRegistry::SuspensionPolicies,
            MissingRegistry::LedgerAccounts
        ]
    );
}
