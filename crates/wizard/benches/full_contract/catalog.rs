//! The catalogue: as many rows as a provider of ordinary size has.

use contract::Catalog;
use serde_json::{Value, json};

/// The plan that is chosen, in the middle of the list.
pub const PLAN: i64 = 23;

/// A catalogue in which the plan's term is so many months.
pub fn catalog(months: u32) -> Catalog {
    let catalog = json!({
        "today": "2026-11-24",
        "settings": {"proration": "calendar", "holidays": ["2026-12-08", "2027-06-24"]},
        "plan_kinds": rows(6, |_| json!({})),
        "plans": rows(46, |id| json!({
            "code": format!("FIB{id}"), "kind_id": 1, "price": "99.90", "price_index_id": 2,
            "term_months": if id == PLAN { months } else { 12 }, "billing_cycle_months": 1,
        })),
        "due_date_rules": rows(12, |id| json!({"day": 5 * id % 31 + 1, "min_days": 5, "business_day": "next"})),
        "sla_policies": rows(6, |_| json!({"activation_hours": 72, "support_hours": 24})),
        "suspension_policies": rows(4, |_| json!({})),
        "inactivity_credit_rules": rows(4, |_| json!({})),
        "payment_methods": rows(5, |_| json!({})),
        "payment_profiles": rows(8, |id| json!({"payment_method_id": id})),
        // Both kinds of discount for the whole term: the most that there is to compute.
        "discount_schemes": rows(8, |_| json!({
            "direct": {"kind": "percent", "value": "10.00"},
            "prompt_payment": {"kind": "percent", "value": "5.00"},
        })),
        "ledger_accounts": rows(120, |id| json!({"code": format!("1.{id}"), "accepts_entries": true})),
        "fiscal_compositions": rows(4, |_| json!({})),
        "sales_reps": rows(20, |_| json!({})),
        "phone_terminals": rows(40, |id| json!({"number": format!("11333300{id:02}"), "available": true})),
        "email_accounts": rows(2, |_| json!({"address": "ola@provedor.example"})),
        "price_indices": rows(3, |_| json!({"rate_12m": "4.62"})),
        "defaults": {},
    });
    serde_json::from_value(catalog).expect("a catalogue")
}

fn rows(count: i64, own: impl Fn(i64) -> Value) -> Vec<Value> {
    let rows = (1..=count).map(|id| {
        let mut row = own(id);
        row["id"] = json!(id);
        row["name"] = json!(format!("Registro {id}"));
        row
    });
    rows.collect()
}
