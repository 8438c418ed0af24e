//! The plan of a contract that exists, at the price at which it was sold: the catalogue's may be another by now.

use contract::{Catalog, ContractTerms, find};

use crate::ui::copy::format;

/// The plan's name and its price at the time; empty where the contract does not say.
pub fn sold_plan(terms: &ContractTerms, catalog: &Catalog) -> (String, String) {
    let plan = terms.plan_id.and_then(|id| find(&catalog.plans, id));
    let price = terms.expected.plan_price.as_ref();
    let price = price.and_then(|price| price.money().ok());
    (
        plan.map_or_else(String::new, |plan| plan.name.clone()),
        price.map_or_else(String::new, format::money),
    )
}

/// "Fibra 500 Mega · R$ 99,90".
pub fn sold_plan_line(terms: &ContractTerms, catalog: &Catalog) -> String {
    let (name, price) = sold_plan(terms, catalog);
    if name.is_empty() || price.is_empty() {
        return name + &price;
    }
    format!("{name} · {price}")
}
