//! The document says what the server does.

use std::collections::BTreeSet;

use crate::support::Erp;

#[tokio::test]
async fn it_names_every_path_and_every_method() {
    let erp = Erp::demo().await;
    let document = erp.get("/openapi.json").await.expect(200);
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let operations: BTreeSet<String> = document["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| {
            methods
                .as_object()
                .unwrap()
                .keys()
                .map(move |method| format!("{method} {path}"))
        })
        .collect();
    let expected = [
        "get /api/v1/session",
        "get /api/v1/clients",
        "get /api/v1/clients/{id}",
        "get /api/v1/clients/{id}/contracts",
        "get /api/v1/clients/{id}/billing-groups",
        "post /api/v1/clients/{id}/billing-groups",
        "patch /api/v1/billing-groups/{id}",
        "get /api/v1/leads",
        "get /api/v1/leads/{id}",
        "get /api/v1/attendances/{id}",
        "get /api/v1/catalog",
        "get /api/v1/email-templates",
        "post /api/v1/email-templates",
        "get /api/v1/email-templates/{id}",
        "patch /api/v1/email-templates/{id}",
        "delete /api/v1/email-templates/{id}",
        "post /api/v1/email-test",
        "post /api/v1/contracts",
        "post /api/v1/contracts/preview",
        "get /api/v1/contracts/{id}",
        "get /api/v1/contracts/by-key/{key}",
    ];
    assert_eq!(operations, expected.map(str::to_owned).into());
    // Each of them is served: a path of the document is never an unknown one.
    for operation in &operations {
        let (method, path) = operation.split_once(' ').unwrap();
        let path = path.replace("{id}", "1").replace("{key}", "k");
        let method = method.to_uppercase().parse().unwrap();
        let answer = erp.send(erp.request(method, &path)).await;
        assert_ne!(answer.status.as_u16(), 405, "{operation}");
    }
}

#[tokio::test]
async fn every_reference_in_it_leads_somewhere() {
    let document = Erp::demo().await.get("/openapi.json").await.expect(200);
    let text = document.to_string();
    let mut references = text
        .split("\"$ref\":\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap());
    assert!(references.clone().count() > 50);
    for reference in references.by_ref() {
        assert!(
            document
                .pointer(reference.trim_start_matches('#'))
                .is_some(),
            "{reference}"
        );
    }
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let responses = operation["responses"].as_object().unwrap();
            assert!(
                responses.keys().any(|status| status.starts_with('2')),
                "{method} {path}"
            );
            assert!(responses.contains_key("401"), "{method} {path}");
        }
    }
    let money = &document["components"]["schemas"]["Money"];
    assert_eq!(money["type"], "string");
}
