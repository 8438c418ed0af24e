//! The service itself: its health, and the document that describes it.

use std::collections::BTreeSet;

use erp_api::path;
use serde_json::Value;
use ureq::http::header;

use crate::check::{Area, check};
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::suite::Suite;

/// What the document has to name, each path's parameters without their names.
const OPERATIONS: [&str; 21] = [
    "get /session",
    "get /clients",
    "get /clients/{}",
    "get /clients/{}/contracts",
    "get /clients/{}/billing-groups",
    "post /clients/{}/billing-groups",
    "patch /billing-groups/{}",
    "get /leads",
    "get /leads/{}",
    "get /attendances/{}",
    "get /catalog",
    "get /email-templates",
    "post /email-templates",
    "get /email-templates/{}",
    "patch /email-templates/{}",
    "delete /email-templates/{}",
    "post /email-test",
    "post /contracts/preview",
    "post /contracts",
    "get /contracts/{}",
    "get /contracts/by-key/{}",
];

pub fn area() -> Area {
    Area {
        name: "Service",
        checks: vec![
            check("The service says that it is healthy", healthy),
            check("Answers say that they are JSON", media_type),
            check("The OpenAPI document is one of version 3.1", version),
            check(
                "The OpenAPI document names every path with its methods",
                operations,
            ),
        ],
    }
}

fn healthy(suite: &Suite) -> Verdict {
    suite.erp.get("/healthz")?.expect(200).map(|_| ())
}

fn media_type(suite: &Suite) -> Verdict {
    let preview = Ask::preview(&suite.known()?.body());
    let gets = [path::SESSION, path::CATALOG, path::CLIENTS, path::LEADS].map(Ask::get);
    for ask in gets.into_iter().chain([preview]) {
        let answer = suite.erp.send(&ask)?;
        let kind = answer.expect(200)?.header(header::CONTENT_TYPE);
        let essence = kind.split(';').next().unwrap_or_default().trim();
        if !essence.eq_ignore_ascii_case("application/json") {
            let came = format!("Content-Type: {kind}");
            return Err(answer.differs("Content-Type: application/json", came));
        }
    }
    Ok(())
}

fn document(suite: &Suite) -> Result<Value, Finding> {
    suite.erp.get(path::OPENAPI)?.expect(200)?.json()
}

fn version(suite: &Suite) -> Verdict {
    let answer = suite.erp.get(path::OPENAPI)?;
    let document = answer.expect(200)?.json()?;
    match document["openapi"].as_str() {
        Some(version) if version.starts_with("3.1") => Ok(()),
        _ => Err(answer.failed("\"openapi\": \"3.1…\"")),
    }
}

fn operations(suite: &Suite) -> Verdict {
    let document = document(suite)?;
    let mut named = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        let path = nameless(path.strip_prefix(path::BASE).unwrap_or(path));
        let methods = methods.as_object().into_iter().flatten();
        named.extend(methods.map(|(method, _)| format!("{method} {path}")));
    }
    let operations = OPERATIONS.into_iter();
    let missing: Vec<_> = operations
        .filter(|operation| !named.contains(*operation))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let asked = format!("GET {}", path::OPENAPI);
    let came = format!("a document without {}", missing.join(", "));
    Err(Finding::failed(asked, "every path of the API", came))
}

/// A path whose parameters have lost their names.
fn nameless(path: &str) -> String {
    let steps = path.split('/').map(|step| match step.strip_prefix('{') {
        Some(_) => "{}",
        None => step,
    });
    steps.collect::<Vec<_>>().join("/")
}
