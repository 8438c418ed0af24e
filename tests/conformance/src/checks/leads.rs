//! Where contracts come from: leads and attendances.

use erp_api::{Lead, path};

use crate::check::{Area, check};
use crate::expectation::to_json;
use crate::finding::{Finding, Verdict};
use crate::shapes::{ATTENDANCE, LEAD, LEAD_LIST};
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Leads and attendances",
        checks: vec![
            check(
                "Leads of the effectuation stage are listed, and no others",
                listed,
            ),
            check("A lead is read as it is listed", one),
            check("An attendance is read", attendance),
        ],
    }
}

fn listed(suite: &Suite) -> Verdict {
    let path = format!("{}?stage={}", path::LEADS, Lead::READY);
    let answer = suite.erp.get(&path)?;
    let list = answer.shaped(200, &LEAD_LIST)?;
    let mut rows = list["items"].as_array().into_iter().flatten();
    if rows.all(|lead| lead["stage"] == Lead::READY) {
        Ok(())
    } else {
        Err(answer.failed(format!("leads of the stage {}", Lead::READY)))
    }
}

fn one(suite: &Suite) -> Verdict {
    let Some(lead) = suite.known()?.leads.first() else {
        return Err(Finding::skipped("no lead is in the effectuation stage"));
    };
    let answer = suite.erp.get(&path::lead(lead.id))?;
    let found = answer.shaped(200, &LEAD)?;
    answer.has(&found, &to_json(lead)?)
}

fn attendance(suite: &Suite) -> Verdict {
    let id = suite.attendance()?;
    let answer = suite.erp.get(&path::attendance(id))?;
    let found = answer.shaped(200, &ATTENDANCE)?;
    if found["id"] == id.0 {
        Ok(())
    } else {
        Err(answer.failed(format!("attendance {id}")))
    }
}
