//! What a later ERP says beyond what is known here breaks nothing.

use contract::catalog::Settings;
use contract::{Catalog, Param, Person, Preview, Severity, Timing};
use erp_api::{
    Client, ContractRecord, ContractState, ContractSummary, InvoiceState, Lead, List, Problem,
    RowState,
};
use serde_json::{Value, json};

use super::super::Read;
use super::ours;

const CATALOG: &str = include_str!("../samples/catalog.json");
const CLIENT: &str = include_str!("../samples/client.json");
const CONTRACT: &str = include_str!("../samples/contract.json");
const PREVIEW: &str = include_str!("../samples/preview.json");

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn read<T: Read>(value: &Value) -> T {
    ours(&value.to_string()).expect("it is read")
}

/// A sample with values at pointers replaced.
fn with(text: &str, changes: &[(&str, Value)]) -> Value {
    let mut value = parsed(text);
    for (pointer, new) in changes {
        *value.pointer_mut(pointer).expect(pointer) = new.clone();
    }
    value
}

#[test]
fn numbers_that_nobody_reads_may_have_any_form() {
    for number in ["1.5", "-2e9", "1E+400", "99999999999999999999999", "0.1"] {
        let text = format!(
            r#"{{"id":1,"score":{number},"client_id":2,"stage":"x","more":[{{"x":{number}}}]}}"#
        );
        assert!(ours::<Lead>(&text).is_some(), "{number}");
        let catalog = CATALOG.replacen('{', &format!(r#"{{"version":{number},"#), 1);
        assert!(ours::<Catalog>(&catalog).is_some(), "{number}");
    }
}

#[test]
fn of_a_field_that_stands_twice_the_last_counts() {
    let text = r#"{"id":1,"client_id":2,"stage":"a","id":3,"stage":"b"}"#;
    let lead: Lead = ours(text).unwrap();
    assert_eq!((lead.id.0, lead.stage.as_str()), (3, "b"));
}

#[test]
fn a_row_of_the_catalogue_that_is_not_understood_is_not_offered() {
    let whole: Catalog = ours(CATALOG).unwrap();
    let new = json!("lunar");
    for (pointer, registry) in [
        ("/due_date_rules/0/business_day", "due_date_rules"),
        ("/discount_schemes/0/direct", "discount_schemes"),
        ("/discount_schemes/0/prompt_payment", "discount_schemes"),
    ] {
        let change = if registry == "due_date_rules" {
            new.clone()
        } else {
            json!({"kind": "lunar", "value": {"phase": 0.5}})
        };
        let changed = with(CATALOG, &[(pointer, change)]);
        let mut expected = parsed(CATALOG);
        expected[registry].as_array_mut().unwrap().remove(0);
        let found: Catalog = read(&changed);
        assert_eq!(found, read::<Catalog>(&expected), "{pointer}");
        assert_ne!(found, whole, "{pointer}");
    }
}

#[test]
fn a_row_of_the_catalogue_that_is_wrong_is_no_row_of_a_later_version() {
    for (pointer, wrong) in [
        ("/due_date_rules/0/business_day", json!(null)),
        ("/due_date_rules/0/business_day", json!(1)),
        ("/due_date_rules/0/day", json!(1.5)),
        ("/plans/0/price", json!(99.9)),
        ("/discount_schemes/0/direct", json!({"kind": 1})),
        ("/settings/proration", json!(true)),
    ] {
        let changed = with(CATALOG, &[(pointer, wrong)]);
        assert!(ours::<Catalog>(&changed.to_string()).is_none(), "{pointer}");
    }
}

#[test]
fn settings_that_are_not_understood_have_their_defaults() {
    let new = json!("lunar");
    let changed = with(
        CATALOG,
        &[
            ("/settings/installment_remainder", new.clone()),
            ("/settings/setup_fee_first_due", new.clone()),
            ("/settings/proration", new.clone()),
            ("/defaults/invoicing_method", new),
        ],
    );
    let found: Catalog = read(&changed);
    let default = Settings::default();
    assert_eq!(
        (
            found.settings.installment_remainder,
            found.settings.setup_fee_first_due,
            found.settings.proration,
        ),
        (
            default.installment_remainder,
            default.setup_fee_first_due,
            default.proration,
        )
    );
    assert_eq!(found.defaults.invoicing_method, None);
}

#[test]
fn a_customer_of_a_new_kind_is_read() {
    let found: Client = read(&with(CLIENT, &[("/person", json!("lunar"))]));
    assert_eq!(found.person, Person::Legal);
}

/// Every name of the wire's that stands in a contract, by its pointer.
const NAMES_IN_A_CONTRACT: [&str; 13] = [
    "/state",
    "/terms/origin/kind",
    "/terms/invoicing_method",
    "/terms/fiscal_documents/document",
    "/terms/renewal/basis",
    "/setup_fee/status",
    "/setup_fee/installments/0/state",
    "/receivables/status",
    "/receivables/items/0/state",
    "/receivables/items/1/state",
    "/renewal/reason",
    "/invoices/0/state",
    "/welcome_email/state",
];

#[test]
fn a_contract_that_is_not_understood_in_part_is_read() {
    let known: ContractRecord = ours(CONTRACT).unwrap();
    for pointer in NAMES_IN_A_CONTRACT {
        let changed = with(CONTRACT, &[(pointer, json!("lunar"))]);
        let found: ContractRecord = read(&changed);
        assert_eq!(
            (found.id, &found.number),
            (known.id, &known.number),
            "{pointer}"
        );
    }
    let all = NAMES_IN_A_CONTRACT.map(|pointer| (pointer, json!("lunar")));
    let changed = with(CONTRACT, &all);
    let found: ContractRecord = read(&changed);
    assert_eq!(found.state, ContractState::Unknown);
    assert_eq!(found.terms.origin, None);
    assert_eq!(found.terms.invoicing_method, None);
    assert_eq!(found.terms.fiscal_documents.document, None);
    assert_eq!(found.terms.renewal.basis, None);
    assert_eq!(found.terms.plan_id, known.terms.plan_id);
    assert_eq!(found.setup_fee.status, Timing::Now);
    let states = found.receivables.items.iter().map(|row| row.state);
    assert!(states.eq([RowState::Unknown; 2]));
    assert_eq!(found.renewal.reason, None);
    assert_eq!(found.renewal.ends_on, known.renewal.ends_on);
    assert_eq!(found.invoices[0].state, InvoiceState::Unknown);
    let page: List<ContractSummary> = read(&json!({"items": [changed]}));
    assert_eq!(page.items[0].id, known.id);
}

#[test]
fn a_preview_that_is_not_understood_in_part_is_read() {
    let found: Preview = read(&with(
        PREVIEW,
        &[
            ("/setup_fee/status", json!("lunar")),
            ("/suggested_prices/0/basis", json!("lunar")),
            ("/violations/0/severity", json!("lunar")),
            (
                "/violations/0/params",
                json!({"a": 1.5, "b": [true], "c": {}, "d": "x"}),
            ),
        ],
    ));
    let known: Preview = ours(PREVIEW).unwrap();
    assert_eq!(found.setup_fee.unwrap().status, Timing::Now);
    assert_eq!(found.receivables, known.receivables);
    assert_eq!(found.suggested_prices, known.suggested_prices[1..]);
    let violation = &found.violations[0];
    assert_eq!(violation.severity, Severity::Warning);
    for (name, expected) in [
        ("a", Param::Null(())),
        ("b", Param::Null(())),
        ("c", Param::Null(())),
        ("d", Param::Text("x".into())),
    ] {
        assert_eq!(violation.params[name], expected, "{name}");
    }
}

#[test]
fn a_refusal_that_is_not_understood_in_part_is_read() {
    let problem: Problem = read(&json!({
        "type": "/problems/lunar", "status": 422, "title": "t", "phase": 0.5,
        "violations": [{"field": "a", "rule": "b", "severity": "lunar", "params": {"max": 1e3}}]
    }));
    assert_eq!(problem.kind, "/problems/lunar");
    assert_eq!(problem.violations.len(), 1);
}
