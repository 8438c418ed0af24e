//! Due-date rules: each with the first due date that it gives.

use contract::Catalog;
use contract::calendar::Calendar;
use contract::due_dates::first_due_date;
use wizard::offered_due_date_rules;

use super::basis::Basis;
use super::offered::with_detail;
use crate::ui::controls::Choice;
use crate::ui::copy::options as copy;

/// The rules that are offered; without a start they have no dates.
pub(super) fn choices(catalog: &Catalog, basis: Basis) -> Vec<Choice> {
    let calendar = Calendar::new(&catalog.settings.holidays);
    offered_due_date_rules(catalog, basis.telephony)
        .map(|rule| {
            let first = basis
                .start
                .and_then(|start| first_due_date(rule, start, &calendar));
            let detail = first.map(|date| copy::first_due(date, basis.estimated));
            with_detail(rule.id.0, rule.name.clone(), detail.unwrap_or_default())
        })
        .collect()
}
