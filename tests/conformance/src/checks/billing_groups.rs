//! Billing groups. Those that are added here stay, switched off: each of the customers that the
//! suite works with keeps one active group.

use erp_api::path;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::check::{Area, check};
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::pages;
use crate::shapes::{BILLING_GROUP, BILLING_GROUP_LIST};
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Billing groups",
        checks: vec![
            check(
                "A customer's billing groups have the shape of the specification",
                shape,
            ),
            check("A billing group is added, and stands in the list", add),
            check("A billing group is renamed, and stays switched off", rename),
            check(
                "A billing group is switched on and off, and keeps its name",
                switch,
            ),
        ],
    }
}

fn shape(suite: &Suite) -> Verdict {
    let path = path::client_billing_groups(suite.known()?.client.id);
    suite.erp.get(&path)?.shaped(200, &BILLING_GROUP_LIST)?;
    Ok(())
}

/// Adds a group that is switched off.
fn added(suite: &Suite) -> Result<(Answer, Value), Finding> {
    let client = suite.known()?.client.id;
    let input = json!({"name": suite.mark(), "active": false});
    let ask = Ask::post(path::client_billing_groups(client), &input);
    let answer = suite.erp.send(&ask)?;
    suite.forget_clients();
    let group = answer.shaped(201, &BILLING_GROUP)?;
    let name = &input["name"];
    let expected = json!({"client_id": client, "name": name, "active": false, "contracts": 0});
    answer.has(&group, &expected)?;
    Ok((answer, group))
}

fn add(suite: &Suite) -> Verdict {
    let (_, group) = added(suite)?;
    is_listed(suite, &group)
}

fn rename(suite: &Suite) -> Verdict {
    let (_, group) = added(suite)?;
    let name = suite.mark();
    let expected = json!({"id": group["id"], "name": name, "active": false});
    change(suite, &json!({"name": name}), &expected)
}

fn switch(suite: &Suite) -> Verdict {
    let (_, group) = added(suite)?;
    for active in [true, false] {
        let expected = json!({"id": group["id"], "name": group["name"], "active": active});
        change(suite, &json!({"active": active}), &expected)?;
    }
    Ok(())
}

/// Changes a group, and expects it to be so both in the answer and afterwards.
fn change(suite: &Suite, input: &Value, expected: &Value) -> Verdict {
    let id = expected["id"].as_i64().unwrap_or_default();
    let answer = suite
        .erp
        .send(&Ask::patch(path::billing_group(id.into()), input))?;
    suite.forget_clients();
    let group = answer.shaped(200, &BILLING_GROUP)?;
    answer.has(&group, expected)?;
    is_listed(suite, expected)
}

fn is_listed(suite: &Suite, expected: &Value) -> Verdict {
    let path = path::client_billing_groups(suite.known()?.client.id);
    let listed = pages::rows(&suite.erp, &path, 3)?;
    let kept = listed.iter().find(|row| row["id"] == expected["id"]);
    let kept = kept.unwrap_or(&Value::Null);
    match crate::json::difference(expected, kept) {
        None => Ok(()),
        Some(_) => Err(Finding::failed(format!("GET {path}"), expected, kept)),
    }
}
