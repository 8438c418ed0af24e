//! How a provider counts, as it may have been set.

use contract::{Money, Settings};

use super::{documents, judgement};

/// Any settings that can be read travel, and terms are judged by them.
pub fn check(input: &[u8]) {
    if let Ok(settings) = serde_json::from_slice::<Settings>(input) {
        documents::check_travels(&settings);
        let mut catalog = documents::a_catalog();
        let mut terms = documents::some_terms();
        terms.setup_fee.amount = Some(Money::MAX.into());
        terms.setup_fee.installments = Some(settings.max_installments.into());
        catalog.settings = settings;
        for due_date_rule in &catalog.due_date_rules {
            terms.due_date_rule_id = Some(due_date_rule.id);
            judgement::check(&terms, &catalog);
        }
    }
}
