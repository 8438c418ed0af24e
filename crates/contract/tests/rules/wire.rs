//! The documents of the API as they travel.

use contract::{Amount, Catalog, ContractTerms, Origin, Param, Preview, Violation};
use serde_json::{Value, json};

const BODY: &str = include_str!("fixtures/api_body.json");
const PREVIEW: &str = include_str!("fixtures/api_preview.json");
const CATALOG: &str = include_str!("fixtures/api_catalog.json");

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_body_of_the_document_goes_both_ways() {
    let terms: ContractTerms = serde_json::from_str(BODY).unwrap();
    assert_eq!(terms.expected.plan_price, Some("99.90".parse().unwrap()));
    assert_eq!(serde_json::to_value(&terms).unwrap(), json_of(BODY));
}

#[test]
fn the_preview_of_the_document_goes_both_ways() {
    let preview: Preview = serde_json::from_str(PREVIEW).unwrap();
    assert_eq!(serde_json::to_value(&preview).unwrap(), json_of(PREVIEW));
}

#[test]
fn the_catalogue_of_the_document_is_read_whole() {
    let catalog: Catalog = serde_json::from_str(CATALOG).unwrap();
    let again: Catalog = serde_json::from_value(serde_json::to_value(&catalog).unwrap()).unwrap();
    assert_eq!(again, catalog);
    assert_contains(
        &serde_json::to_value(&catalog).unwrap(),
        &json_of(CATALOG),
        "",
    );
}

/// What is written holds everything that was read; absent fields may have got their defaults.
fn assert_contains(written: &Value, read: &Value, path: &str) {
    match (written, read) {
        (Value::Object(written), Value::Object(read)) => {
            for (key, value) in read {
                assert_contains(&written[key], value, &format!("{path}/{key}"));
            }
        }
        (Value::Array(written), Value::Array(read)) => {
            assert_eq!(written.len(), read.len(), "{path}");
            for (place, value) in read.iter().enumerate() {
                assert_contains(&written[place], value, &format!("{path}/{place}"));
            }
        }
        _ => assert_eq!(written, read, "{path}"),
    }
}

#[test]
fn the_documents_agree_with_the_rules() {
    let terms: ContractTerms = serde_json::from_str(BODY).unwrap();
    let mut catalog: Catalog = serde_json::from_str(CATALOG).unwrap();
    // The document shows one ledger account; the body names another for the setup fee.
    let mut other = catalog.ledger_accounts[0].clone();
    other.id = 10.into();
    catalog.ledger_accounts.push(other);
    let facts = contract::Facts {
        catalog: &catalog,
        client: None,
        erp: None,
    };
    let mut computed = serde_json::to_value(contract::preview_of(&terms, facts)).unwrap();
    let shown = json_of(PREVIEW);
    for part in ["renewal", "suggested_prices", "recommended_price"] {
        assert_eq!(computed[part], shown[part], "{part}");
    }
    for (part, rows) in [("setup_fee", "installments"), ("receivables", "items")] {
        // The document shows the first row only.
        computed[part][rows].as_array_mut().unwrap().truncate(1);
        assert_eq!(computed[part], shown[part], "{part}");
    }
}

#[test]
fn an_absent_field_and_a_null_one_mean_the_same() {
    let empty: ContractTerms = serde_json::from_str("{}").unwrap();
    assert_eq!(empty, ContractTerms::default());
    let Value::Object(fields) = serde_json::to_value(&empty).unwrap() else {
        unreachable!()
    };
    let nulls: Value = fields
        .keys()
        .map(|key| (key.clone(), Value::Null))
        .collect();
    assert_eq!(
        serde_json::from_value::<ContractTerms>(nulls).unwrap(),
        empty
    );
    let inner = json!({
        "setup_fee": {"amount": null, "installments": null, "generate_immediately": null},
        "renewal": {"create_at_suggested_price": null},
        "fiscal_documents": {"automatic": null},
        "expected": {"plan_price": null},
    });
    assert_eq!(
        serde_json::from_value::<ContractTerms>(inner).unwrap(),
        empty
    );
}

#[test]
fn unknown_fields_are_ignored_and_unknown_values_are_not() {
    assert!(serde_json::from_value::<ContractTerms>(json!({"colour": "red"})).is_ok());
    for body in [
        json!({"invoicing_method": "weekly"}),
        json!({"signup_date": "2026-02-30"}),
        json!({"signup_date": "24/11/2026"}),
        json!({"plan_id": "1"}),
        json!({"origin": {"kind": "telepathy"}}),
        json!({"setup_fee": {"amount": 100}}),
        json!({"setup_fee": {"amount": "1e2"}}),
        json!({"setup_fee": {"amount": "1,50"}}),
        json!({"setup_fee": {"amount": ""}}),
        json!({"notes": 1}),
    ] {
        assert!(
            serde_json::from_value::<ContractTerms>(body.clone()).is_err(),
            "{body}"
        );
    }
}

#[test]
fn origins_carry_their_ids() {
    for (text, origin) in [
        (json!({"kind": "client_panel"}), Origin::ClientPanel),
        (
            json!({"kind": "attendance", "attendance_id": 5}),
            Origin::Attendance {
                attendance_id: Some(5.into()),
            },
        ),
        (
            json!({"kind": "attendance_panel", "attendance_id": 5}),
            Origin::AttendancePanel {
                attendance_id: Some(5.into()),
            },
        ),
        (
            json!({"kind": "crm_lead", "lead_id": 3}),
            Origin::CrmLead {
                lead_id: Some(3.into()),
            },
        ),
    ] {
        assert_eq!(
            serde_json::from_value::<Origin>(text.clone()).unwrap(),
            origin
        );
        assert_eq!(serde_json::to_value(origin).unwrap(), text);
    }
}

#[test]
fn amounts_reach_the_rules_as_they_came() {
    for text in ["-1", "99.9", "1.000", "99999999999999999999999", "00.5"] {
        let amount: Amount = serde_json::from_value(json!(text)).unwrap();
        assert_eq!(serde_json::to_value(&amount).unwrap(), json!(text));
    }
    for text in ["+1", "1.", ".5", "--1", "1 000", "١", "−1", "NaN", "-"] {
        assert!(
            serde_json::from_value::<Amount>(json!(text)).is_err(),
            "{text}"
        );
    }
}

#[test]
fn violations_carry_counts_texts_and_nothing() {
    let violation = Violation::error("a", "b")
        .with("n", 1_u32)
        .with("t", "x")
        .with("z", None::<i64>);
    let written = serde_json::to_value(&violation).unwrap();
    assert_eq!(written["params"], json!({"n": 1, "t": "x", "z": null}));
    let read: Violation = serde_json::from_value(written).unwrap();
    assert_eq!(read, violation);
    assert_eq!(read.params["z"], Param::Null(()));
}
