//! Discounts: for whom each is, and for how long.

use contract::Catalog;
use contract::catalog::{Discount, DiscountScheme};

use super::offered::with_detail;
use crate::ui::controls::Choice;
use crate::ui::copy::{format, options as copy};

/// Those that are still given today.
pub(super) fn choices(catalog: &Catalog) -> Vec<Choice> {
    catalog
        .discount_schemes
        .iter()
        .filter(|scheme| scheme.is_offered_on(catalog.today))
        .map(|scheme| with_detail(scheme.id.0, scheme.name.clone(), terms(scheme)))
        .collect()
}

fn terms(scheme: &DiscountScheme) -> String {
    let what = match (scheme.direct, scheme.prompt_payment) {
        (Some(direct), Some(prompt)) => copy::both_discounts(&amount(direct), &amount(prompt)),
        (Some(direct), None) => copy::direct_discount(&amount(direct)),
        (None, Some(prompt)) => copy::prompt_discount(&amount(prompt)),
        (None, None) => String::new(),
    };
    copy::discount_for(&what, scheme.months)
}

fn amount(discount: Discount) -> String {
    match discount {
        Discount::Percent(percent) => format::percent(percent),
        Discount::Fixed(amount) => format::money(amount),
    }
}
