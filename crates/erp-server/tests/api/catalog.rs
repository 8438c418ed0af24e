//! The catalogue: caching, compression, changes by others, size.

use std::io::Read;

use contract::Catalog;
use contract::catalog::Plan;
use reqwest::Method;

use crate::support::{Erp, Folder};

#[tokio::test]
async fn an_unchanged_catalogue_is_not_sent_again() {
    let erp = Erp::demo().await;
    let first = erp.get("/catalog").await;
    let etag = first.header("etag").to_owned();
    let again = erp
        .request(Method::GET, "/catalog")
        .header("If-None-Match", &etag);
    let again = erp.send(again).await;
    assert_eq!(again.status.as_u16(), 304);
    assert_eq!(again.header("etag"), etag);
    assert!(again.body.is_empty());
    let other = erp
        .request(Method::GET, "/catalog")
        .header("If-None-Match", "\"other\"");
    assert_eq!(erp.send(other).await.body, first.body);
}

#[tokio::test]
async fn it_is_compressed_as_asked() {
    let erp = Erp::demo().await;
    let plain = erp.get("/catalog").await;
    assert_eq!(plain.header("content-encoding"), "");
    let asked = |encoding: &str| {
        erp.request(Method::GET, "/catalog")
            .header("Accept-Encoding", encoding)
    };
    let gzip = erp.send(asked("gzip")).await;
    assert_eq!(gzip.header("content-encoding"), "gzip");
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(&gzip.body[..])
        .read_to_end(&mut text)
        .unwrap();
    assert_eq!(text, plain.body);
    let brotli = erp.send(asked("gzip, br")).await;
    assert_eq!(brotli.header("content-encoding"), "br");
    let mut text = Vec::new();
    brotli::Decompressor::new(&brotli.body[..], 4096)
        .read_to_end(&mut text)
        .unwrap();
    assert_eq!(text, plain.body);
    assert!(brotli.body.len() * 4 < plain.body.len());
    assert_eq!(brotli.header("vary"), "accept-encoding");
}

#[tokio::test]
async fn a_change_by_another_program_is_noticed() {
    let erp = Erp::demo().await;
    let before = erp.get("/catalog").await;
    erp.db()
        .await
        .run("UPDATE plans SET price_cents = 11111 WHERE id = 1")
        .await;
    let after = erp.get("/catalog").await;
    assert_ne!(before.header("etag"), after.header("etag"));
    assert_eq!(after.json()["plans"][0]["price"], "111.11");
    erp.db()
        .await
        .run("UPDATE due_date_rules SET active = 0 WHERE id = 4")
        .await;
    let rules = erp.get("/catalog").await.json()["due_date_rules"].clone();
    let rule = rules
        .as_array()
        .unwrap()
        .iter()
        .find(|rule| rule["id"] == 4)
        .unwrap()
        .clone();
    assert_eq!(rule["active"], false);
}

#[tokio::test]
async fn fifty_thousand_plans_are_made_and_served() {
    let erp = Erp::start(Folder::new(), |config| config.demo_plans = Some(50_000)).await;
    let catalog: Catalog = serde_json::from_slice(&erp.get("/catalog").await.body).unwrap();
    assert_eq!(catalog.plans.len(), 50_000);
    let exact = |plan: &Plan| plan.term_months.is_multiple_of(plan.billing_cycle_months);
    assert!(catalog.plans.iter().all(exact));
    let body = erp.body().await;
    erp.create("k", &body).await;
}
