//! What stands in a path is judged before anything is looked up, and refused as everything else is.

use reqwest::Method;
use serde_json::json;

use crate::support::Erp;

/// Every path with an id, and what it answers to.
const WITH_ID: [(Method, &str); 9] = [
    (Method::GET, "/clients/{}"),
    (Method::GET, "/clients/{}/contracts"),
    (Method::GET, "/clients/{}/billing-groups"),
    (Method::GET, "/leads/{}"),
    (Method::GET, "/attendances/{}"),
    (Method::GET, "/contracts/{}"),
    (Method::GET, "/email-templates/{}"),
    (Method::DELETE, "/email-templates/{}"),
    (Method::PATCH, "/billing-groups/{}"),
];

#[tokio::test]
async fn an_id_that_is_no_number_belongs_to_nothing() {
    let erp = Erp::demo().await;
    for (method, path) in WITH_ID {
        for id in ["x", "1.5", "%FF", "%20", "99999999999999999999"] {
            let path = path.replace("{}", id);
            let reply = erp.send_json(method.clone(), &path, &json!({})).await;
            reply.problem(404, "about:blank");
        }
    }
}

#[tokio::test]
async fn a_key_that_no_header_can_carry_created_nothing() {
    let erp = Erp::demo().await;
    let long = "k".repeat(5_000);
    for key in ["%FF", "%C3%28", "a%FFb", "%00", "none", long.as_str()] {
        let reply = erp.get(&format!("/contracts/by-key/{key}")).await;
        reply.problem(404, "about:blank");
    }
}

#[tokio::test]
async fn a_key_is_found_however_its_path_is_written() {
    let erp = Erp::demo().await;
    let made = erp.create("a key/with? all%", &erp.body().await).await;
    let found = erp
        .get("/contracts/by-key/a%20key%2Fwith%3F%20all%25")
        .await;
    assert_eq!(found.expect(200), made);
}
