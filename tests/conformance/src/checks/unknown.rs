//! Ids that nothing has. Another tenant's answer the same way.

use erp_api::path;
use serde_json::json;

use crate::check::{Area, check};
use crate::erp::Ask;
use crate::finding::Verdict;
use crate::known::UNKNOWN_ID;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Unknown ids",
        checks: vec![
            check(
                "An unknown customer is 404, with contracts and groups",
                customer,
            ),
            check("An unknown contract is 404", |suite| {
                is_not_found(suite, &path::contract(UNKNOWN_ID.into()))
            }),
            check("An unknown lead is 404", |suite| {
                is_not_found(suite, &path::lead(UNKNOWN_ID.into()))
            }),
            check("An unknown attendance is 404", |suite| {
                is_not_found(suite, &path::attendance(UNKNOWN_ID.into()))
            }),
            check("An unknown template is 404", |suite| {
                is_not_found(suite, &path::email_template(UNKNOWN_ID.into()))
            }),
            check("Nothing is changed under an unknown id", changes),
        ],
    }
}

fn is_not_found(suite: &Suite, path: &str) -> Verdict {
    suite.erp.get(path)?.problem(404)?;
    Ok(())
}

fn customer(suite: &Suite) -> Verdict {
    let id = UNKNOWN_ID.into();
    is_not_found(suite, &path::client(id))?;
    is_not_found(suite, &path::client_contracts(id))?;
    is_not_found(suite, &path::client_billing_groups(id))
}

fn changes(suite: &Suite) -> Verdict {
    let id = UNKNOWN_ID;
    let group = json!({"name": "Ninguém"});
    let template = json!({"subject": "Nada"});
    for ask in [
        Ask::post(path::client_billing_groups(id.into()), &group),
        Ask::patch(path::billing_group(id.into()), &group),
        Ask::patch(path::email_template(id.into()), &template),
        Ask::delete(path::email_template(id.into())),
    ] {
        suite.erp.send(&ask)?.problem(404)?;
    }
    Ok(())
}
