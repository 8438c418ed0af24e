//! Session, customers, leads, attendances: what is only read.

use serde_json::Value;

use crate::support::Erp;

fn names(list: &Value) -> Vec<&str> {
    list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn the_session_says_who_and_what_day_it_is() {
    let erp = Erp::demo().await;
    let session = erp.get("/session").await.expect(200);
    assert_eq!(session["user"]["name"], "Renata Prado");
    assert_eq!(session["tenant"]["name"], "Provedor Exemplo");
    assert_eq!(session["permissions"].as_array().unwrap().len(), 7);
    let hours = chrono::TimeDelta::hours(3);
    assert_eq!(
        session["today"],
        (chrono::Utc::now() - hours).date_naive().to_string()
    );
    let health = erp.get("/healthz").await;
    assert_eq!(health.status.as_u16(), 200);
}

#[tokio::test]
async fn customers_are_found_by_name_document_and_code() {
    let erp = Erp::demo().await;
    let cases = [
        ("amelia", "Amélia Ventania de Souza"),
        ("VENTANIA amélia", "Amélia Ventania de Souza"),
        ("conceicao", "Dália Conceição Relâmpago"),
        ("10120230364", "Amélia Ventania de Souza"),
        ("101.202.303-64", "Amélia Ventania de Souza"),
        ("101.202.3", "Amélia Ventania de Souza"),
        ("12.ABC.345/01DE-35", "Astrolábio Tecnologia S.A."),
        ("12abc34501de35", "Astrolábio Tecnologia S.A."),
        ("c1009", "Oficina Parafuso Mágico ME"),
    ];
    for (query, name) in cases {
        let request = erp
            .request(reqwest::Method::GET, "/clients")
            .query(&[("query", query)]);
        let list = erp.send(request).await.expect(200);
        assert_eq!(names(&list), [name], "{query}");
    }
    for query in [
        "ninguém",
        "%",
        "_",
        "a%b",
        "999.999.999-99",
        "'; DROP TABLE clients; --",
    ] {
        let request = erp
            .request(reqwest::Method::GET, "/clients")
            .query(&[("query", query)]);
        assert!(
            names(&erp.send(request).await.expect(200)).is_empty(),
            "{query}"
        );
    }
}

#[tokio::test]
async fn customers_come_a_page_at_a_time() {
    let erp = Erp::demo().await;
    let all = erp.get("/clients?limit=100").await.expect(200);
    assert!(all["next_cursor"].is_null());
    let mut paged: Vec<Value> = Vec::new();
    let mut path = "/clients?limit=7".to_owned();
    loop {
        let page = erp.get(&path).await.expect(200);
        paged.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["next_cursor"].as_str() {
            Some(cursor) => path = format!("/clients?limit=7&cursor={cursor}"),
            None => break,
        }
    }
    assert_eq!(&paged, all["items"].as_array().unwrap());
    assert_eq!(paged.len(), 26);
    erp.get("/clients?cursor=x")
        .await
        .problem(400, "about:blank");
    erp.get("/clients?limit=many")
        .await
        .problem(400, "about:blank");
}

#[tokio::test]
async fn a_customer_has_addresses_defaults_contracts_and_overdue_invoices() {
    let erp = Erp::demo().await;
    let client = erp.get("/clients/1004").await.expect(200);
    assert_eq!(client["active_contracts"], 2);
    assert_eq!(client["overdue"]["count"], 3);
    assert_eq!(client["overdue"]["total"], "299.70");
    assert_eq!(client["addresses"].as_array().unwrap().len(), 2);
    let own = erp.get("/clients/1002").await.expect(200);
    assert_eq!(own["defaults"]["invoicing_method"], "grouped");
    let list = erp.get("/clients?query=C1004").await.expect(200);
    assert_eq!(list["items"][0], client);
    erp.get("/clients/999").await.problem(404, "about:blank");
    erp.get("/clients/abc").await.problem(404, "about:blank");
}

#[tokio::test]
async fn contracts_of_a_customer_come_newest_first() {
    let erp = Erp::demo().await;
    let all = erp.get("/clients/1004/contracts").await.expect(200);
    let ids: Vec<i64> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["id"].as_i64().unwrap())
        .collect();
    assert_eq!(ids.len(), 2);
    assert!(ids[0] > ids[1]);
    let first = erp.get("/clients/1004/contracts?limit=1").await.expect(200);
    assert_eq!(first["items"][0]["id"], ids[0]);
    let cursor = first["next_cursor"].as_str().unwrap();
    let second = erp
        .get(&format!("/clients/1004/contracts?limit=1&cursor={cursor}"))
        .await;
    let second = second.expect(200);
    assert_eq!(second["items"][0]["id"], ids[1]);
    assert!(second["next_cursor"].is_null());
    erp.get("/clients/999/contracts")
        .await
        .problem(404, "about:blank");
    let contract = erp.get(&format!("/contracts/{}", ids[0])).await.expect(200);
    assert_eq!(contract["terms"], all["items"][0]["terms"]);
    erp.get("/contracts/999").await.problem(404, "about:blank");
}

#[tokio::test]
async fn leads_are_listed_by_stage() {
    let erp = Erp::demo().await;
    let ready = erp.get("/leads?stage=effectuation").await.expect(200);
    let ready = ready["items"].as_array().unwrap();
    assert_eq!(ready.len(), 3);
    assert!(ready.iter().all(|lead| lead["stage"] == "effectuation"));
    let all = erp.get("/leads").await.expect(200);
    assert_eq!(all["items"].as_array().unwrap().len(), 8);
    let lead = erp.get("/leads/3001").await.expect(200);
    assert_eq!(lead["setup_fee"]["amount"], "150.00");
    assert_eq!(lead["setup_fee"]["installments"], 3);
    erp.get("/leads/9").await.problem(404, "about:blank");
}

#[tokio::test]
async fn an_attendance_may_be_about_a_contract() {
    let erp = Erp::demo().await;
    let plain = erp.get("/attendances/4001").await.expect(200);
    assert_eq!(plain["client_id"], 1001);
    assert!(plain["contract_id"].is_null());
    let about = erp.get("/attendances/4002").await.expect(200);
    let contract = erp
        .get(&format!("/contracts/{}", about["contract_id"]))
        .await
        .expect(200);
    assert_eq!(contract["client_id"], about["client_id"]);
    erp.get("/attendances/9").await.problem(404, "about:blank");
}
