//! A provider at random: how it counts, and what can be chosen.

use chrono::{Days, NaiveDate};
use contract::Catalog;
use serde_json::{Value, json};

use super::random::Random;

/// Ids go from 1 to this in every registry that has no number of rows of its own.
pub const ROWS: i64 = 3;

/// Ids of plans go from 1 to this.
pub const PLANS: i64 = 30;

/// Ids of discount schemes go from 1 to this.
pub const DISCOUNTS: i64 = 12;

/// There is one due-date rule for each day of the month, which is its id.
pub const DUE_DATE_RULES: i64 = 31;

/// A provider's catalogue, read as it travels.
pub fn catalog(random: &mut Random) -> Catalog {
    let today = today(random);
    let catalog = json!({
        "today": today,
        "settings": settings(today, random),
        "plan_kinds": [{"id": 1, "name": "Internet"}, {"id": 2, "name": "Telefonia", "telephony": true}],
        "plans": rows(PLANS, random, plan),
        "due_date_rules": rows(DUE_DATE_RULES, random, due_date_rule),
        "sla_policies": rows(ROWS, random, |_, random| json!({
            "activation_hours": random.between(0, 300), "support_hours": 24,
        })),
        "suspension_policies": rows(ROWS, random, nothing_more),
        "inactivity_credit_rules": rows(ROWS, random, nothing_more),
        "payment_methods": rows(ROWS, random, nothing_more),
        "payment_profiles": rows(ROWS, random, |id, random| json!({
            "payment_method_id": id, "telephony": random.chance(20),
        })),
        "discount_schemes": rows(DISCOUNTS, random, |_, random| discount_scheme(today, random)),
        "ledger_accounts": rows(ROWS, random, |id, _| json!({
            "code": format!("1.0{id}"), "accepts_entries": id != ROWS,
        })),
        "fiscal_compositions": rows(ROWS, random, nothing_more),
        "sales_reps": rows(ROWS, random, nothing_more),
        "phone_terminals": rows(ROWS, random, |id, _| json!({
            "number": format!("113333000{id}"), "available": id != ROWS,
        })),
        "email_accounts": rows(ROWS, random, |_, _| json!({"address": "ola@provedor.example"})),
        "price_indices": rows(ROWS, random, |_, random| json!({"rate_12m": rate(random)})),
        "defaults": {},
    });
    serde_json::from_value(catalog).expect("a catalogue")
}

/// Any day from the first holidays' laws on, and now and then one near the last that can be written.
fn today(random: &mut Random) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(1990, 1, 1).expect("a date");
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a date");
    let days = |days: i64| Days::new(days.unsigned_abs());
    if random.chance(5) {
        last - days(random.between(0, 3_000))
    } else {
        first + days(random.between(0, 45_000))
    }
}

fn settings(today: NaiveDate, random: &mut Random) -> Value {
    let holidays: Vec<NaiveDate> = (0..random.between(0, 20))
        .filter_map(|_| today.checked_add_days(Days::new(random.between(0, 800).unsigned_abs())))
        .collect();
    json!({
        "installment_remainder": random.pick(&["first", "last", "spread"]),
        "setup_fee_first_due": random.pick(&["due_date_rule", "signup_date"]),
        "max_installments": random.pick(&[1, 12, 12, 24, 60]),
        "proration": random.pick(&["none", "calendar", "commercial_30"]),
        "renewal": {
            "enabled": random.chance(85),
            "queue_at_open_invoices": random.between(0, 6),
            "renew_at_open_invoices": random.between(0, 6),
        },
        "holidays": holidays,
    })
}

fn plan(_: i64, random: &mut Random) -> Value {
    let cycle = random.pick(&[1, 1, 1, 2, 3, 6, 12]);
    let term = cycle * random.between(1, 60 / cycle);
    json!({
        "code": "P",
        "kind_id": if random.chance(20) { 2 } else { 1 },
        "price": random.amount(500_000),
        "term_months": term,
        "billing_cycle_months": cycle,
        "price_index_id": random.sometimes(60, |random| random.between(1, ROWS)),
        "loyalty": random.sometimes(30, |random| json!({
            "months": random.between(1, 36), "benefit": random.amount(100_000),
        })),
    })
}

fn due_date_rule(id: i64, random: &mut Random) -> Value {
    json!({
        "day": id,
        "min_days": random.pick(&[0, 0, 1, 3, 5, 10, 29, 30, 45, 400]),
        "business_day": random.pick(&["keep", "next", "previous"]),
        "telephony": random.chance(20),
    })
}

fn discount_scheme(today: NaiveDate, random: &mut Random) -> Value {
    let days = Days::new(random.between(0, 20).unsigned_abs());
    let valid_until = if random.chance(50) {
        today.checked_sub_days(days)
    } else {
        today.checked_add_days(days)
    };
    json!({
        "direct": random.sometimes(60, discount),
        "prompt_payment": random.sometimes(50, discount),
        "months": random.sometimes(60, |random| random.between(0, 30)),
        "valid_until": if random.chance(20) { valid_until } else { None },
    })
}

fn discount(random: &mut Random) -> Value {
    if random.chance(40) {
        json!({"kind": "fixed", "value": random.amount(20_000)})
    } else {
        json!({"kind": "percent", "value": percentage(random)})
    }
}

fn percentage(random: &mut Random) -> String {
    let more_than_all = ["100.01", "150", "333.333", "99999999999"];
    match random.between(1, 10) {
        1 => random.pick(&more_than_all).to_owned(),
        2 => random
            .pick(&["0", "0.005", "33.333333", "99.999", "100"])
            .to_owned(),
        _ => random.amount(10_000),
    }
}

fn rate(random: &mut Random) -> String {
    let sign = if random.chance(20) { "-" } else { "" };
    format!("{sign}{}", percentage(random))
}

/// Rows of a registry: what they all have, and what is theirs.
fn rows(
    count: i64,
    random: &mut Random,
    mut own: impl FnMut(i64, &mut Random) -> Value,
) -> Vec<Value> {
    let rows = (1..=count).map(|id| {
        let mut row = own(id, random);
        row["id"] = json!(id);
        row["name"] = json!(format!("Nº {id}"));
        row["active"] = json!(random.chance(95));
        row
    });
    rows.collect()
}

fn nothing_more(_: i64, _: &mut Random) -> Value {
    json!({})
}
