//! Terms at random: most of each could be a contract, and a few things are wrong with nearly all.

use chrono::{Duration, NaiveDate};
use contract::{Catalog, ContractTerms};
use serde_json::{Value, json};

use super::catalog::{DISCOUNTS, DUE_DATE_RULES, PLANS, ROWS};
use super::facts::CLIENT;
use super::random::Random;

/// Amounts that are numbers, and hard to take.
const ODD_AMOUNTS: [&str; 14] = [
    "0",
    "-0",
    "0.00",
    "0.01",
    "-0.01",
    "0.001",
    "1.000",
    "1.005",
    "99.9",
    "000099.90",
    "9999999.99",
    "10000000.00",
    "999999999999999999999999",
    "-1234.56",
];

/// Some terms, read as they travel.
pub fn terms(catalog: &Catalog, random: &mut Random) -> ContractTerms {
    let plan = id(PLANS, random);
    let price = catalog.plans.iter().find(|row| json!(row.id) == plan);
    let body = json!({
        "client_id": random.sometimes(97, |random| CLIENT + i64::from(random.chance(3))),
        "origin": random.sometimes(97, origin),
        "signup_date": random.sometimes(97, |random| signup_date(catalog.today, random)),
        "plan_id": plan,
        "due_date_rule_id": id(DUE_DATE_RULES, random),
        "sla_policy_id": id(ROWS, random),
        "suspension_policy_id": id(ROWS, random),
        "inactivity_credit_rule_id": random.sometimes(15, |random| id(ROWS, random)),
        "payment_method_id": id(ROWS, random),
        "payment_profile_id": id(ROWS, random),
        "invoicing_method": random.sometimes(97, |random| {
            random.pick(&["per_receivable", "per_receivable", "grouped", "grouped", "not_invoiced"])
        }),
        "billing_group_id": random.sometimes(40, |random| id(ROWS, random)),
        "discount_scheme_id": random.sometimes(60, |random| id(DISCOUNTS, random)),
        "fiscal_documents": {
            "automatic": random.chance(50),
            "document": random.sometimes(70, |random| random.pick(&["nfcom", "nf21", "nf22", "nd", "nfse"])),
        },
        "notes": random.sometimes(20, note),
        "fiscal_notes": random.sometimes(20, note),
        "phone_terminal_id": random.sometimes(20, |random| id(ROWS, random)),
        "installation_address_id": random.sometimes(80, |random| id(ROWS, random)),
        "setup_fee": random.sometimes(85, setup_fee),
        "sales_rep_id": random.sometimes(40, |random| id(ROWS, random)),
        "additional_notes": random.sometimes(5, note),
        "welcome_email": random.sometimes(30, welcome_email),
        "renewal": random.sometimes(97, renewal),
        "ledger_account_id": id(ROWS, random),
        "await_activation": random.chance(35),
        "review_receivables": random.chance(20),
        "expected": {
            "plan_price": price.map(|plan| plan.price).filter(|_| random.chance(90)),
            "setup_fee_total": random.sometimes(20, amount),
            "receivables_total": random.sometimes(20, amount),
            "first_due_date": random.sometimes(20, |_| catalog.today),
        },
    });
    serde_json::from_value(body).expect("terms")
}

/// An id of a registry with so many rows: nearly always there, now and then missing or unknown.
fn id(rows: i64, random: &mut Random) -> Value {
    match random.between(1, 100) {
        1 => Value::Null,
        2 => json!(random.pick(&[0, -1, rows + 1, i64::MAX])),
        _ => json!(random.between(1, rows)),
    }
}

fn origin(random: &mut Random) -> Value {
    match random.between(1, 4) {
        1 => json!({"kind": "client_panel"}),
        2 => json!({"kind": "attendance", "attendance_id": id(ROWS, random)}),
        3 => json!({"kind": "attendance_panel", "attendance_id": id(ROWS, random)}),
        _ => json!({"kind": "crm_lead", "lead_id": id(ROWS, random)}),
    }
}

/// A day around today; now and then one outside of what is allowed, as far as there are dates.
fn signup_date(today: NaiveDate, random: &mut Random) -> NaiveDate {
    let reach = if random.chance(5) { 400 } else { 60 };
    let days = Duration::days(random.between(-reach, reach));
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a date");
    (today + days).min(last)
}

fn amount(random: &mut Random) -> String {
    if random.chance(15) {
        random.pick(&ODD_AMOUNTS).to_owned()
    } else {
        random.amount(300_000)
    }
}

fn setup_fee(random: &mut Random) -> Value {
    json!({
        "amount": random.sometimes(90, amount),
        "installments": random.sometimes(80, |random| {
            match random.between(1, 10) {
                1 => random.pick(&[0, -1, 13, 61, i64::MAX]),
                2 => random.between(1, 60),
                3..=6 => 1,
                _ => random.between(1, 12),
            }
        }),
        "ledger_account_id": id(ROWS, random),
        "fiscal_composition_id": random.sometimes(30, |random| id(ROWS, random)),
        "generate_immediately": random.chance(30),
    })
}

fn renewal(random: &mut Random) -> Value {
    json!({
        "basis": random.sometimes(97, |random| random.pick(&["plan_price", "suggested_price"])),
        "suggested_price": random.sometimes(60, amount),
        "auto_renewal": random.sometimes(97, |random| random.chance(70)),
        "create_at_suggested_price": random.chance(25),
    })
}

fn welcome_email(random: &mut Random) -> Value {
    json!({
        "to": random.pick(&["ana@cliente.example", "ana@cliente.example; rui@cliente.example", "ana@", "", "a b@c"]),
        "subject": random.pick(&["Boas-vindas", "Olá, João", "  ", "duas\nlinhas"]),
        "sender_account_id": id(ROWS, random),
        "body_html": random.pick(&["<p>Olá, <b>Ana</b> &amp; cia.</p>", "<p>&nbsp;</p>", "", "1 < 2"]),
        "template": random.sometimes(30, |random| json!({"name": random.pick(&["", "Modelo"])})),
    })
}

/// A text; now and then one that is too long, or just not.
fn note(random: &mut Random) -> String {
    match random.between(1, 20) {
        1 => "ã".repeat(2_001),
        2 => "\r\n".repeat(2_000),
        _ => "Observação – ligar antes".to_owned(),
    }
}
