//! The facts by which people know a contract: what was sold, where, for how much, until when.

use contract::calendar::months_from;
use contract::catalog::Plan;
use contract::{Catalog, find};
use erp_api::{ContractRecord, ContractState};
use wizard::{ChoiceField, kept_choice};

use super::facts::Fact;
use crate::ui::copy::{contract_page as copy, format, steps};
use crate::ui::option_names::Names;
use crate::ui::sold_plan::sold_plan;

/// What holds as long as the contract does.
pub fn headline(record: &ContractRecord, names: Names) -> Vec<Fact> {
    let terms = &record.terms;
    let (name, price) = sold_plan(terms, names.catalog);
    let cycle = plan(record, names.catalog).map(|plan| plan.billing_cycle_months);
    let chosen = |field| {
        let name = names.of(field, kept_choice(field, terms, names.catalog)?);
        name.filter(|name| !name.is_empty())
    };
    let first = record.receivables.items.first().map(|row| row.due_date);
    let rule = chosen(ChoiceField::DueDateRule).unwrap_or_default();
    let address = chosen(ChoiceField::InstallationAddress);
    // What starts with the activation has no first day yet.
    let estimated = record.state == ContractState::AwaitingActivation;
    let starts_on = terms.signup_date.filter(|_| !terms.await_activation);
    vec![
        Fact::new(copy::COLUMN_PLAN, name),
        Fact::new(copy::PRICE, copy::price(&price, cycle)),
        Fact::new(copy::DUE_DAY, copy::due_day(&rule, first, estimated)),
        Fact::new(
            copy::TERM,
            copy::term(starts_on, record.renewal.ends_on, estimated),
        ),
        Fact::new(
            copy::ADDRESS,
            address.unwrap_or_else(|| steps::NOT_INFORMED.to_owned()),
        ),
    ]
}

/// What the customer commits to, as the catalogue has it: only right after the sale, which was made with it.
pub fn loyalty(record: &ContractRecord, catalog: &Catalog) -> Option<Fact> {
    let loyalty = plan(record, catalog)?.loyalty?;
    let terms = &record.terms;
    let starts_on = terms.signup_date.filter(|_| !terms.await_activation);
    let ends_on = starts_on.and_then(|start| months_from(start, loyalty.months)?.pred_opt());
    Some(Fact::new(
        copy::LOYALTY,
        copy::loyalty(
            loyalty.months,
            ends_on.map(format::date),
            &format::money(loyalty.benefit),
        ),
    ))
}

fn plan<'a>(record: &ContractRecord, catalog: &'a Catalog) -> Option<&'a Plan> {
    find(&catalog.plans, record.terms.plan_id?)
}
