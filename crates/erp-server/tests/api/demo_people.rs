//! The section "The reference ERP's data", sentence by sentence: customers, leads, templates.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::support::Erp;

async fn all(erp: &Erp, path: &str) -> Vec<Value> {
    erp.get(path).await.expect(200)["items"]
        .as_array()
        .unwrap()
        .clone()
}

#[tokio::test]
async fn customers_differ_and_their_documents_are_valid() {
    let erp = Erp::demo().await;
    let clients = all(&erp, "/clients?limit=100").await;
    let has_defaults = |client: &Value| {
        client["defaults"]
            .as_object()
            .unwrap()
            .values()
            .any(|value| !value.is_null())
    };
    assert!(clients.iter().any(has_defaults) && !clients.iter().all(has_defaults));
    let mut alphanumeric = 0;
    for client in &clients {
        let document = client["document"].as_str().unwrap();
        let is_legal = client["person"] == "legal";
        assert_eq!(document.len(), if is_legal { 14 } else { 11 });
        assert!(is_valid(document), "{document}");
        alphanumeric += i32::from(!document.bytes().all(|byte| byte.is_ascii_digit()));
        if let Some(email) = client["email"].as_str() {
            assert!(email.ends_with(".example"), "{email}");
        }
    }
    assert_eq!(alphanumeric, 1);
    assert!(
        clients
            .iter()
            .any(|client| client["active_contracts"] == 2 && client["overdue"]["count"] != 0)
    );
    assert!(
        all(&erp, "/clients?query=c1001").await[0]["addresses"]
            .as_array()
            .unwrap()
            .len()
            >= 2
    );
}

/// Check digits by the general rule: weights from the right, modulo 11, characters as ASCII − 48.
fn is_valid(document: &str) -> bool {
    let values: Vec<u32> = document.bytes().map(|byte| u32::from(byte) - 48).collect();
    let longest = if values.len() == 11 { 11 } else { 9 };
    (values.len() - 2..values.len()).all(|place| {
        let weights = (2..=longest).cycle();
        let sum: u32 = values[..place]
            .iter()
            .rev()
            .zip(weights)
            .map(|(value, weight)| value * weight)
            .sum();
        let digit = match sum % 11 {
            0 | 1 => 0,
            rest => 11 - rest,
        };
        values[place] == digit
    })
}

#[tokio::test]
async fn who_may_be_sold_to_next_has_exactly_one_active_group() {
    let erp = Erp::demo().await;
    let leads = all(&erp, "/leads").await;
    let open = leads
        .iter()
        .filter(|lead| !["lost", "effectuated"].contains(&lead["stage"].as_str().unwrap()));
    let mut clients: Vec<i64> = open
        .map(|lead| lead["client_id"].as_i64().unwrap())
        .collect();
    assert!(clients.len() >= 4);
    let first = all(&erp, "/clients?limit=5").await;
    clients.extend(first.iter().map(|client| client["id"].as_i64().unwrap()));
    for client in clients {
        let groups = all(&erp, &format!("/clients/{client}/billing-groups")).await;
        let active = groups
            .iter()
            .filter(|group| group["active"] == true)
            .count();
        assert_eq!(active, 1, "client {client}");
    }
}

#[tokio::test]
async fn leads_attendances_and_templates_are_there() {
    let erp = Erp::demo().await;
    let leads = all(&erp, "/leads").await;
    let stages: BTreeSet<&str> = leads
        .iter()
        .map(|lead| lead["stage"].as_str().unwrap())
        .collect();
    assert!(
        stages.len() >= 4 && stages.contains("effectuation"),
        "{stages:?}"
    );
    let became: Vec<&Value> = leads
        .iter()
        .filter(|lead| !lead["contract_id"].is_null())
        .collect();
    assert_eq!(became.len(), 1);
    for id in 4001..=4005 {
        erp.get(&format!("/attendances/{id}")).await.expect(200);
    }
    let templates = all(&erp, "/email-templates").await;
    assert!(templates.iter().any(|row| row["plan_id"] == 1));
    assert_eq!(
        templates
            .iter()
            .filter(|row| row["is_default"] == true)
            .count(),
        1
    );
    // They are bodies that the sanitiser leaves alone.
    for template in &templates {
        let mail = json!({"subject": template["subject"], "body_html": template["body_html"], "sender_account_id": 1});
        assert_eq!(
            erp.post("/email-test", &mail).await.status.as_u16(),
            202,
            "{}",
            template["name"]
        );
    }
}

#[tokio::test]
async fn a_database_in_use_is_left_alone() {
    let erp = Erp::demo().await;
    let body = erp.body().await;
    let contract = erp.create("k", &body).await;
    let before = erp.db().await.counts().await;
    let erp = Erp::start(erp.stop().await, |config| config.demo_plans = Some(500)).await;
    assert_eq!(erp.db().await.counts().await, before);
    assert_eq!(erp.get("/contracts/by-key/k").await.expect(200), contract);
    let catalog = erp.get("/catalog").await.json();
    assert!(catalog["plans"].as_array().unwrap().len() < 500);
}
