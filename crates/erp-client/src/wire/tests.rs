//! The tables against serde, which the ERP writes with.

mod json;
mod later_erp;
mod tolerance;

use core::fmt::Debug;

use contract::catalog::PriceIndex;
use contract::{Catalog, ContractTerms, Preview};
use erp_api::{
    Attendance, BillingGroup, Client, ContractRecord, ContractSummary, EmailTemplate, Lead, List,
    Problem, Session,
};
use serde::de::DeserializeOwned;

use super::{Json, Read, catalog, contract as terms, read, records};

fn ours<T: Read>(text: &str) -> Option<T> {
    Json::parse(text).and_then(read)
}

/// Read by the tables and by serde it is the same.
fn same<T: Read + DeserializeOwned + PartialEq + Debug>(text: &str) {
    let theirs: T = serde_json::from_str(text).unwrap();
    assert_eq!(ours::<T>(text), Some(theirs), "{text}");
}

#[test]
fn names_are_those_of_serde() {
    let names = [catalog::names(), terms::names(), records::names()];
    for (ours, theirs) in names.concat() {
        assert_eq!(format!("\"{ours}\""), theirs);
    }
}

#[test]
fn catalogues() {
    same::<Catalog>(include_str!("samples/catalog.json"));
    same::<Catalog>(include_str!("samples/catalog_sparse.json"));
}

#[test]
fn contracts() {
    same::<ContractTerms>("{}");
    same::<ContractRecord>(include_str!("samples/contract.json"));
    same::<ContractSummary>(include_str!("samples/contract.json"));
    same::<Preview>(include_str!("samples/preview.json"));
}

#[test]
fn people_and_what_they_are_at() {
    same::<Session>(include_str!("samples/session.json"));
    same::<Client>(include_str!("samples/client.json"));
    same::<List<BillingGroup>>(
        r#"{"items":[{"id":1,"client_id":2,"name":"A \"b\"\u00e9","active":true}],"next_cursor":"x"}"#,
    );
    same::<Lead>(r#"{"id":1,"client_id":2,"stage":"effectuation","plan_id":null}"#);
    same::<Lead>(
        r#"{"id":1,"client_id":2,"stage":"won","plan_id":3,"contract_id":4,"sales_rep_id":5,
            "setup_fee":{"amount":"300.00","installments":3},"more":[{"x":-1}]}"#,
    );
    same::<Attendance>(
        r#"{"id":1,"client_id":2,"protocol":"p","subject":"s","opened_at":"2026-11-24T10:00:00.5Z"}"#,
    );
    for opened in [
        "2026-01-01T00:30:00-03:00",
        "2026-01-01T00:30:00+05:45",
        "2026-12-31T23:59:59.123456Z",
    ] {
        same::<Attendance>(&format!(
            r#"{{"id":1,"client_id":2,"protocol":"p","subject":"s","opened_at":"{opened}"}}"#
        ));
    }
    for rate in ["4.62", "-0.35", "12", "0.001"] {
        same::<PriceIndex>(&format!(r#"{{"id":1,"name":"n","rate_12m":"{rate}"}}"#));
    }
    same::<EmailTemplate>(r#"{"id":1,"name":"n","subject":"s","body_html":"<p>"}"#);
}

#[test]
fn problems() {
    same::<Problem>("{}");
    same::<Problem>(
        r#"{"type":"/problems/violations","title":"t","status":422,"pointer":"/a","violations":[
            {"field":"plan_id","rule":"required","severity":"error"},
            {"field":"a","rule":"b","severity":"warning","params":{"max":3,"name":"x","n":null}}]}"#,
    );
}

#[test]
fn what_is_wrong_anywhere_spoils_the_whole() {
    let lead = |fields: &str| ours::<Lead>(&format!(r#"{{"id":1,"client_id":2,{fields}}}"#));
    assert!(lead(r#""stage":"x""#).is_some());
    for fields in [
        r#""stage":1"#,
        r#""stage":null"#,
        r#""other":"x""#,
        r#""stage":"x","plan_id":"3""#,
        r#""stage":"x","setup_fee":[]"#,
        r#""stage":"x","setup_fee":{"amount":"1.005","installments":1}"#,
        r#""stage":"x","setup_fee":{"amount":"1.00","installments":-1}"#,
        r#""stage":"x","plan_id":3.5"#,
        r#""stage":"x","plan_id":99999999999999999999"#,
        r#""stage":"x""#.get(..10).unwrap(),
    ] {
        assert!(lead(fields).is_none(), "{fields}");
    }
    assert!(ours::<Lead>("[]").is_none());
    for date in [
        "2026-02-30",
        "2026-2-03",
        "26-02-03",
        "2026-02-03T",
        "+026-02-03",
    ] {
        let session = include_str!("samples/session.json").replace("2026-11-24", date);
        assert!(ours::<Session>(&session).is_none(), "{date}");
    }
}
