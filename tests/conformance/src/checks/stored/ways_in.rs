//! Contracts that use something up, or come from somewhere.

use contract::rule;
use erp_api::{Attendance, Lead, ProblemType, path};
use serde_json::json;
use ureq::http::header;

use crate::creation::Created;
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::json::with;
use crate::known::{read, rows};
use crate::suite::Suite;

/// So many are left over, so that the suite can run again, and others have some too.
const LEFT_OVER: usize = 1;

pub fn lead(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let leads: Vec<Lead> = rows(
        &suite.erp,
        &format!("{}?stage={}", path::LEADS, Lead::READY),
    )?;
    let open = leads.into_iter().filter(|lead| lead.contract_id.is_none());
    let mut open: Vec<_> = open.collect();
    let Some(lead) = open.pop().filter(|_| open.len() >= LEFT_OVER) else {
        return Err(Finding::skipped(
            "it would use up the last lead that is ready",
        ));
    };
    let origin = json!({"kind": "crm_lead", "lead_id": lead.id});
    let body = known.body_with(json!({"client_id": lead.client_id, "origin": origin}));
    let created = Created::of(suite, body)?;
    created
        .answer
        .has(&created.contract, &json!({"terms": {"origin": origin}}))?;
    let answer = suite.erp.get(&path::lead(lead.id))?;
    let effectuated = json!({"contract_id": created.id()});
    answer.has(&answer.expect(200)?.json()?, &effectuated)?;
    let again = suite
        .erp
        .send(&Ask::contract(&suite.mark(), &created.body))?;
    let problem = again.problem_of(422, ProblemType::Violations)?;
    let mut violations = problem["violations"].as_array().into_iter().flatten();
    let Some(found) = violations.find(|one| one["rule"] == rule::LEAD_NOT_READY) else {
        return Err(again.failed(format!("the violation {}", rule::LEAD_NOT_READY)));
    };
    again.has(
        found,
        &json!({"field": "origin.lead_id", "params": effectuated}),
    )
}

pub fn attendance(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let id = suite.attendance()?;
    let attendance: Attendance = read(&suite.erp, &path::attendance(id))?;
    for kind in ["attendance", "attendance_panel"] {
        let origin = json!({"kind": kind, "attendance_id": id});
        let changes = json!({"client_id": attendance.client_id, "origin": origin});
        let created = Created::of(suite, known.body_with(changes))?;
        created
            .answer
            .has(&created.contract, &json!({"terms": {"origin": origin}}))?;
    }
    Ok(())
}

pub fn terminal(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let Some(body) = known.telephony_body() else {
        return Err(Finding::skipped(
            "the catalogue has no monthly plan of telephony",
        ));
    };
    // As the catalogue is now: it was read a while ago.
    let before = suite.erp.get(path::CATALOG)?;
    let catalog: contract::Catalog = read(&suite.erp, path::CATALOG)?;
    let free = catalog
        .phone_terminals
        .iter()
        .filter(|row| row.active && row.available);
    let free: Vec<_> = free.map(|row| row.id).collect();
    let Some(terminal) = free.last().filter(|_| free.len() > LEFT_OVER) else {
        return Err(Finding::skipped(
            "it would use up the last telephone terminal that is free",
        ));
    };
    let body = with(&body, json!({"phone_terminal_id": terminal}));
    Created::of(suite, body.clone())?;
    let tag = before.header(header::ETAG);
    let after = suite
        .erp
        .send(&Ask::get(path::CATALOG).header(header::IF_NONE_MATCH, tag))?;
    let catalog = after.expect(200)?.json()?;
    let mut terminals = catalog["phone_terminals"].as_array().into_iter().flatten();
    let taken = terminals.find(|row| row["id"] == terminal.0);
    if taken.is_none_or(|row| row["available"] != false) {
        return Err(after.failed(format!("terminal {terminal} with \"available\": false")));
    }
    let again = suite.erp.send(&Ask::contract(&suite.mark(), &body))?;
    let problem = again.problem_of(422, ProblemType::Violations)?;
    let mut violations = problem["violations"].as_array().into_iter().flatten();
    if violations.any(|one| one["rule"] == rule::INACTIVE_REFERENCE) {
        Ok(())
    } else {
        Err(again.failed(format!("the violation {}", rule::INACTIVE_REFERENCE)))
    }
}
