//! Catalogues and terms that no provider would write: good documents with values replaced by
//! extremes, wherever they can still be read.

use std::sync::LazyLock;

use contract::{ClientFacts, ErpFacts, LeadFacts, Person};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::support::Case;

/// The documents of the API: one row of each kind, and nearly every field in use.
const CATALOG: &str = include_str!("../fixtures/api_catalog.json");
const TERMS: &str = include_str!("../fixtures/api_body.json");

/// Ids that exist or not, days and months that calendars have or not, and what counting ends at.
static NUMBERS: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let small = [0, 1, 2, 3, 4, 5, 10, 12, 28, 31, 32, 99, 365, 1001, 3650];
    let large = [i64::from(u32::MAX), i64::MAX, i64::MIN, -1, 120_000];
    small.iter().chain(&large).map(|n| json!(n)).collect()
});

/// From year 1 on: with an endless term, the first years that can be written would make millions of
/// accounts.
const DATES: [&str; 9] = [
    "0001-01-01",
    "1582-10-15",
    "2024-02-29",
    "2026-11-24",
    "2026-11-20",
    "2027-12-31",
    "9998-12-31",
    "9999-12-31",
    "+262142-12-31",
];

const AMOUNTS: [&str; 14] = [
    "0",
    "0.01",
    "-0.00",
    "-0.01",
    "99.9",
    "53.28",
    "100.005",
    "9999999.99",
    "10000000.00",
    "999999999999999.99",
    "-999999999999999.99",
    "1000000000000000000000000000000000",
    "79228162514264337593543950335",
    "0.0000000000000000000000000001",
];

const WORDS: [&str; 25] = [
    "keep",
    "next",
    "previous",
    "first",
    "last",
    "spread",
    "due_date_rule",
    "signup_date",
    "none",
    "calendar",
    "commercial_30",
    "percent",
    "fixed",
    "per_receivable",
    "grouped",
    "not_invoiced",
    "plan_price",
    "suggested_price",
    "nf21",
    "crm_lead",
    "attendance",
    "",
    " ; @;a@b.example",
    "<p>\u{200b}</p><!-- ",
    "\u{0}\r\n\u{202e}é\u{10ffff}",
];

fn texts(of: &[&str]) -> Vec<Value> {
    of.iter().map(|text| json!(text)).collect()
}

/// What a value may be replaced by.
fn extremes(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => [NUMBERS.clone(), texts(&DATES), texts(&AMOUNTS)].concat(),
        Value::Bool(on) => vec![json!(!on)],
        Value::Number(_) => NUMBERS.clone(),
        Value::String(text) if DATES.contains(&text.as_str()) => texts(&DATES),
        Value::String(text) if text.starts_with(|c: char| c.is_ascii_digit()) => texts(&AMOUNTS),
        Value::String(_) => texts(&WORDS),
        Value::Array(rows) => vec![json!([]), [rows.as_slice(), rows].concat().into()],
        Value::Object(_) => vec![Value::Null, json!({})],
    }
}

/// Where the values below one are, itself included.
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(rows) => {
            for (number, row) in rows.iter().enumerate() {
                places(row, &format!("{here}/{number}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                places(field, &format!("{here}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// A document with some values replaced; a replacement after which it cannot be read is left out.
fn with_extremes<T: DeserializeOwned>(document: &str, replacements: &[(Index, Index)]) -> T {
    let mut document: Value = serde_json::from_str(document).unwrap();
    for (place, choice) in replacements {
        let mut all = Vec::new();
        places(&document, "", &mut all);
        let place = place.get(&all);
        let mut changed = document.clone();
        let value = changed.pointer_mut(place).unwrap();
        *value = choice.get(&extremes(value)).clone();
        if T::deserialize(&changed).is_ok() {
            document = changed;
        }
    }
    T::deserialize(document).unwrap()
}

fn any_erp_facts() -> impl Strategy<Value = Option<ErpFacts>> {
    let id = || select(vec![1_i64, 3, 5, 1001]);
    let lead = (id(), id(), any::<bool>(), prop::option::of(id()));
    let lead = lead.prop_map(|(id, client, is_ready, contract)| LeadFacts {
        id: id.into(),
        client_id: client.into(),
        stage: if is_ready { "effectuation" } else { "" }.to_owned(),
        contract_id: contract.map(Into::into),
    });
    let facts = (
        prop::option::of(lead),
        prop::option::of((id(), id())),
        prop::option::of(id()),
        any::<bool>(),
    );
    let facts = facts.prop_map(|(lead, attendance, recent, email_body_unsafe)| ErpFacts {
        lead,
        attendance: attendance.map(|(id, client)| (id.into(), client.into())),
        recent_contract: recent.map(|id| (id.into(), String::new())),
        email_body_unsafe,
    });
    prop::option::of(facts)
}

/// A case from such documents.
pub fn any_extreme_case() -> impl Strategy<Value = Case> {
    let replacements = |most| prop::collection::vec(any::<(Index, Index)>(), 0..=most);
    let client = prop::option::weighted(0.9, any::<(bool, bool)>());
    let documents = (replacements(16), replacements(6), any::<bool>());
    (documents, client, any_erp_facts()).prop_map(|((catalog, terms, is_today), client, erp)| {
        let mut case = Case {
            terms: with_extremes(TERMS, &terms),
            catalog: with_extremes(CATALOG, &catalog),
            client: client.map(|(is_natural, active)| ClientFacts {
                id: 1001.into(),
                person: if is_natural {
                    Person::Natural
                } else {
                    Person::Legal
                },
                address_ids: vec![1.into()],
                billing_groups: vec![(5.into(), active)],
            }),
            erp,
        };
        // Most dates at random are out of range, and then little is computed.
        if is_today {
            case.terms.signup_date = Some(case.catalog.today);
        }
        case
    })
}
