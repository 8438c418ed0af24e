//! What stands beside the names of options.

use chrono::NaiveDate;
use contract::Money;
use contract::catalog::Plan;

use super::format;

/// A fiscal document that another has taken the place of.
pub const SUPERSEDED: &str = "substituído pela NFCom (62)";

/// What a table of service levels promises.
pub fn sla(activation_hours: u32, support_hours: u32) -> String {
    format!("ativação em {activation_hours} h, suporte em {support_hours} h")
}

/// The first due date that a rule gives.
pub fn first_due(date: NaiveDate, estimated: bool) -> String {
    let date = format::date(date);
    if estimated {
        format!("1º estimado em {date}")
    } else {
        format!("1º em {date}")
    }
}

/// "FIB500 · R$ 99,90 · mensal · 12 meses".
pub fn plan(plan: &Plan) -> String {
    format!(
        "{} · {} · {} · {}",
        plan.code,
        format::money(plan.price),
        format::cycle(plan.billing_cycle_months),
        months(plan.term_months),
    )
}

/// The same of the plan that is chosen, and what the customer commits to.
pub fn chosen_plan(chosen: &Plan) -> String {
    let facts = plan(chosen);
    match chosen.loyalty {
        Some(loyalty) => format!("{facts} · fidelidade de {}", months(loyalty.months)),
        None => facts,
    }
}

/// "1 mês", "12 meses".
pub fn months(months: u32) -> String {
    format::count(months as usize, "mês", "meses")
}

/// The contracts that a billing group has.
pub fn group_contracts(contracts: u32) -> String {
    format::count(contracts as usize, "contrato", "contratos")
}

/// The name that a billing group is to have.
pub const GROUP_NEW_NAME: &str = "Novo nome";

/// A billing group was made.
pub fn group_created(name: &str) -> String {
    format!("Agrupamento “{name}” criado.")
}

/// A billing group was renamed, or switched on or off.
pub fn group_changed(name: &str, active: Option<bool>) -> String {
    match active {
        None => format!("Agrupamento renomeado para “{name}”."),
        Some(true) => format!("Agrupamento “{name}” reativado."),
        Some(false) => format!("Agrupamento “{name}” desativado."),
    }
}

/// "3 × R$ 33,33".
pub fn parcels(count: usize, amount: Money) -> String {
    format!("{count} × {}", format::money(amount))
}

/// Parcels of which the first ones are another amount.
pub fn first_parcels(all: &str, odd: usize, amount: Money) -> String {
    let amount = format::money(amount);
    if odd == 1 {
        format!("{all}, a primeira {amount}")
    } else {
        format!("{all}, as {odd} primeiras {amount}")
    }
}

/// Parcels of which the last ones are another amount.
pub fn last_parcels(all: &str, odd: usize, amount: Money) -> String {
    let amount = format::money(amount);
    if odd == 1 {
        format!("{all}, a última {amount}")
    } else {
        format!("{all}, as {odd} últimas {amount}")
    }
}

/// A discount on every invoice.
pub fn direct_discount(amount: &str) -> String {
    format!("{amount} direto na fatura")
}

/// A discount for whoever pays on time.
pub fn prompt_discount(amount: &str) -> String {
    format!("{amount} no pagamento em dia")
}

/// Both.
pub fn both_discounts(direct: &str, prompt: &str) -> String {
    format!("{} e {}", direct_discount(direct), prompt_discount(prompt))
}

/// A discount and for how long it is given.
pub fn discount_for(what: &str, months_given: Option<u32>) -> String {
    match months_given {
        Some(given) => format!("{what}, por {}", months(given)),
        None => format!("{what}, sem prazo"),
    }
}
