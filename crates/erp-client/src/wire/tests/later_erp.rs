//! Answers of an ERP that says more than is known here, in every place where it could.

use contract::{Catalog, Preview};
use erp_api::{Client, ContractRecord, ContractSummary, Session};
use serde_json::{Value, json};

use super::super::Read;
use super::ours;

/// The pointers of a value and of everything in it.
fn pointers(value: &Value, at: &str) -> Vec<String> {
    let mut found = vec![at.to_owned()];
    match value {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                found.extend(pointers(item, &format!("{at}/{place}")));
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                found.extend(pointers(field, &format!("{at}/{name}")));
            }
        }
        _ => {}
    }
    found
}

/// Changes a sample in one place after another, and has each read.
fn survives<T: Read>(sample: &str, change: impl Fn(&mut Value) -> bool) {
    let sample: Value = serde_json::from_str(sample).unwrap();
    for pointer in pointers(&sample, "") {
        let mut changed = sample.clone();
        if change(changed.pointer_mut(&pointer).unwrap()) {
            let is_read = ours::<T>(&changed.to_string()).is_some();
            assert!(is_read, "{pointer} of {changed:#}");
        }
    }
}

fn survive(change: impl Fn(&mut Value) -> bool) {
    survives::<Catalog>(include_str!("../samples/catalog.json"), &change);
    survives::<Client>(include_str!("../samples/client.json"), &change);
    survives::<ContractRecord>(include_str!("../samples/contract.json"), &change);
    survives::<ContractSummary>(include_str!("../samples/contract.json"), &change);
    survives::<Preview>(include_str!("../samples/preview.json"), &change);
    survives::<Session>(include_str!("../samples/session.json"), &change);
}

#[test]
fn a_name_may_be_a_new_one_everywhere() {
    survive(|value| match value {
        // Dates and amounts have to be such.
        Value::String(text) if !text.starts_with(|first: char| first.is_ascii_digit()) => {
            *value = json!("lunar");
            true
        }
        _ => false,
    });
}

#[test]
fn an_object_may_have_new_fields_everywhere() {
    for new in [
        json!(1.5),
        json!(-2e300),
        json!(u64::MAX),
        json!([{"phase": [0.1, null]}]),
    ] {
        survive(|value| match value {
            Value::Object(fields) => {
                fields.insert("phase".into(), new.clone());
                true
            }
            _ => false,
        });
    }
}
