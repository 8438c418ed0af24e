//! Contracts that are there: listed, and read one by one.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use erp_api::path;
use serde_json::Value;

use crate::check::{Area, check};
use crate::finding::{Finding, Verdict};
use crate::pages::{ids, rows};
use crate::shapes::{CONTRACT, CONTRACT_LIST};
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Contracts",
        checks: vec![
            check("A contract is read as it was created", one),
            check(
                "A customer's contracts have the shape of the specification",
                shape,
            ),
            check(
                "A customer's contracts are listed, the newest first",
                newest_first,
            ),
            check("Every contract has a number of its own", numbers),
            check("Pages of contracts give the list, row by row", paging),
        ],
    }
}

fn one(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let answer = suite.erp.get(&path::contract(created.id().into()))?;
    let mut contract = answer.shaped(200, &CONTRACT)?;
    let mut expected = created.contract.clone();
    // The e-mail may have been sent meanwhile, and lines of the history added.
    for moving in ["welcome_email", "audit"] {
        for value in [&mut contract, &mut expected] {
            value[moving] = Value::Null;
        }
    }
    answer.has(&contract, &expected)
}

fn path_of_list(suite: &Suite) -> Result<String, Finding> {
    Ok(path::client_contracts(suite.known()?.client.id))
}

fn shape(suite: &Suite) -> Verdict {
    suite.created()?;
    suite
        .erp
        .get(&path_of_list(suite)?)?
        .shaped(200, &CONTRACT_LIST)?;
    Ok(())
}

fn newest_first(suite: &Suite) -> Verdict {
    // Two are there at least: this one, and those that other checks made after it.
    let created = suite.created()?;
    let path = path_of_list(suite)?;
    let listed = rows(&suite.erp, &path, 10)?;
    let instant = |row: &Value| -> Option<DateTime<FixedOffset>> {
        DateTime::parse_from_rfc3339(row["created_at"].as_str()?).ok()
    };
    let is_sorted = listed.is_sorted_by(|row, next| instant(row) >= instant(next));
    let place = listed.iter().position(|row| row["id"] == created.id());
    if is_sorted && place.is_some() {
        return Ok(());
    }
    let times: Vec<_> = listed.iter().map(|row| &row["created_at"]).collect();
    let expected = format!("contract {} among those listed, newest first", created.id());
    Err(Finding::failed(
        format!("GET {path}"),
        expected,
        format!("{times:?}"),
    ))
}

fn numbers(suite: &Suite) -> Verdict {
    suite.created()?;
    let path = path_of_list(suite)?;
    let listed = rows(&suite.erp, &path, 10)?;
    let numbers: Vec<_> = listed.iter().map(|row| row["number"].as_str()).collect();
    let different: BTreeSet<_> = numbers.iter().collect();
    if different.len() == listed.len() && !different.contains(&None) {
        return Ok(());
    }
    let expected = format!("{} different numbers", listed.len());
    Err(Finding::failed(
        format!("GET {path}"),
        expected,
        format!("{numbers:?}"),
    ))
}

fn paging(suite: &Suite) -> Verdict {
    suite.created()?;
    let path = path_of_list(suite)?;
    let whole = rows(&suite.erp, &format!("{path}?limit=6"), 1)?;
    let pieces = rows(&suite.erp, &format!("{path}?limit=2"), 3)?;
    if ids(&whole) == ids(&pieces) {
        return Ok(());
    }
    let expected = format!("in three pages {:?}", ids(&whole));
    let came = format!("{:?}", ids(&pieces));
    Err(Finding::failed(
        format!("GET {path}?limit=2"),
        expected,
        came,
    ))
}
