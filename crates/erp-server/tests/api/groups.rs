//! Billing groups.

use reqwest::Method;
use serde_json::json;

use crate::support::{Erp, broken, with};

#[tokio::test]
async fn a_group_is_added_renamed_and_switched_off() {
    let erp = Erp::demo().await;
    let added = erp
        .post(
            "/clients/1001/billing-groups",
            &json!({"name": "  Filial Sul "}),
        )
        .await;
    let location = added.header("location").to_owned();
    let added = added.expect(201);
    assert_eq!(location, format!("/api/v1/billing-groups/{}", added["id"]));
    assert_eq!(added["name"], "Filial Sul");
    assert_eq!(added["active"], true);
    assert_eq!(added["contracts"], 0);
    let list = erp.get("/clients/1001/billing-groups").await.expect(200);
    assert!(list["items"].as_array().unwrap().contains(&added));
    let path = format!("/billing-groups/{}", added["id"]);
    let renamed = erp
        .send_json(Method::PATCH, &path, &json!({"name": "Filial Norte"}))
        .await;
    assert_eq!(renamed.expect(200)["name"], "Filial Norte");
    let off = erp
        .send_json(Method::PATCH, &path, &json!({"active": false}))
        .await
        .expect(200);
    assert_eq!(
        (&off["name"], &off["active"]),
        (&json!("Filial Norte"), &json!(false))
    );
}

#[tokio::test]
async fn a_name_is_the_customers_only_one() {
    let erp = Erp::demo().await;
    for name in ["Principal", "PRINCIPAL", "príncipal", " principal "] {
        let again = erp
            .post("/clients/1001/billing-groups", &json!({"name": name}))
            .await;
        assert_eq!(
            broken(&again.problem(422, "/problems/violations")),
            ["name:name_taken"]
        );
    }
    let empty = erp
        .post("/clients/1001/billing-groups", &json!({"name": " "}))
        .await;
    assert_eq!(
        broken(&empty.problem(422, "/problems/violations")),
        ["name:required"]
    );
    let long = erp
        .post(
            "/clients/1001/billing-groups",
            &json!({"name": "x".repeat(101)}),
        )
        .await;
    assert_eq!(
        broken(&long.problem(422, "/problems/violations")),
        ["name:text_too_long"]
    );
    let input = json!({"name": "principal"});
    let renamed = erp
        .send_json(Method::PATCH, "/billing-groups/2001", &input)
        .await;
    assert_eq!(
        broken(&renamed.problem(422, "/problems/violations")),
        ["name:name_taken"]
    );
    // Another customer may have a group of that name.
    erp.post(
        "/clients/1022/billing-groups",
        &json!({"name": "Principal"}),
    )
    .await
    .expect(201);
    erp.post("/clients/9/billing-groups", &json!({"name": "x"}))
        .await
        .problem(404, "about:blank");
    erp.send_json(Method::PATCH, "/billing-groups/9", &json!({}))
        .await
        .problem(404, "about:blank");
}

#[tokio::test]
async fn a_group_in_use_stays_on() {
    let erp = Erp::demo().await;
    let body = with(
        &erp.body().await,
        json!({"invoicing_method": "grouped", "billing_group_id": 1001}),
    );
    erp.create("k", &body).await;
    let group = erp
        .send_json(
            Method::PATCH,
            "/billing-groups/1001",
            &json!({"active": false}),
        )
        .await;
    let problem = group.problem(409, "/problems/billing-group-in-use");
    assert!(problem["detail"].as_str().unwrap().contains('1'));
    let list = erp.get("/clients/1001/billing-groups").await.expect(200);
    let used = list["items"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == 1001)
        .unwrap()
        .clone();
    assert_eq!(
        (&used["active"], &used["contracts"]),
        (&json!(true), &json!(1))
    );
}
