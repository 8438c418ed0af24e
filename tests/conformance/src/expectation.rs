//! What the rules say of a body, computed from the server's own data.

use contract::{
    ClientFacts, ContractTerms, ErpFacts, Facts, LeadFacts, Origin, Preview, Violation, preview_of,
    rule,
};
use erp_api::{Attendance, BillingGroup, Client, Lead, path};
use serde_json::{Value, json};

use crate::finding::{Finding, Verdict};
use crate::json::difference;
use crate::known::{UNKNOWN_ID, read, rows};
use crate::suite::Suite;

/// What the specification says that the preview of a body is.
pub fn preview(suite: &Suite, body: &Value) -> Result<Preview, Finding> {
    preview_with(suite, body, false)
}

/// The same, where the body of the e-mail may be one that sanitising takes something away from.
pub fn preview_with(suite: &Suite, body: &Value, is_unsafe: bool) -> Result<Preview, Finding> {
    let terms: ContractTerms = serde_json::from_value(body.clone())
        .map_err(|error| Finding::failed("nothing", "a body of the suite's own", error))?;
    let named = terms.client_id.filter(|id| id.0 != UNKNOWN_ID);
    let client = named.map(|id| suite.client_facts(id)).transpose()?;
    let erp = ErpFacts {
        lead: lead(suite, &terms)?,
        attendance: attendance(suite, &terms)?.map(|found| (found.id, found.client_id)),
        recent_contract: None,
        email_body_unsafe: is_unsafe,
    };
    let facts = Facts {
        catalog: &suite.known()?.catalog,
        client: client.as_ref(),
        erp: Some(&erp),
    };
    Ok(preview_of(&terms, facts))
}

/// What the rules must know of a customer, read of the server.
pub fn client_facts(suite: &Suite, id: contract::ClientId) -> Result<ClientFacts, Finding> {
    let client: Client = read(&suite.erp, &path::client(id))?;
    let groups: Vec<BillingGroup> = rows(&suite.erp, &path::client_billing_groups(id))?;
    Ok(ClientFacts {
        id,
        person: client.person,
        address_ids: client.addresses.iter().map(|address| address.id).collect(),
        billing_groups: groups
            .iter()
            .map(|group| (group.id, group.active))
            .collect(),
    })
}

fn lead(suite: &Suite, terms: &ContractTerms) -> Result<Option<LeadFacts>, Finding> {
    let named = terms.origin.and_then(Origin::lead_id);
    let Some(id) = named.filter(|id| id.0 != UNKNOWN_ID) else {
        return Ok(None);
    };
    let lead: Lead = read(&suite.erp, &path::lead(id))?;
    Ok(Some(LeadFacts {
        id,
        client_id: lead.client_id,
        stage: lead.stage,
        contract_id: lead.contract_id,
    }))
}

fn attendance(suite: &Suite, terms: &ContractTerms) -> Result<Option<Attendance>, Finding> {
    let named = terms.origin.and_then(Origin::attendance_id);
    let Some(id) = named.filter(|id| id.0 != UNKNOWN_ID) else {
        return Ok(None);
    };
    read(&suite.erp, &path::attendance(id)).map(Some)
}

/// The figures of a preview as JSON: all of it but the violations.
pub fn figures(preview: &Preview) -> Result<Value, Finding> {
    let figures = Preview {
        violations: Vec::new(),
        ..preview.clone()
    };
    let mut json = to_json(&figures)?;
    if let Some(parts) = json.as_object_mut() {
        parts.remove("violations");
    }
    Ok(json)
}

/// A value of the rules as JSON.
pub fn to_json(value: &impl serde::Serialize) -> Result<Value, Finding> {
    serde_json::to_value(value).map_err(|error| Finding::failed("nothing", "JSON", error))
}

/// Compares the violations of an answer with those that the rules find.
///
/// Their order is the server's own affair, figures beyond the specification's too, and whether a
/// contract looks like a duplicate depends on what others did a moment ago.
pub fn same_violations(asked: &str, expected: &[Violation], answer: &Value) -> Verdict {
    let expected = sorted(to_json(&expected)?);
    let found = sorted(answer["violations"].clone());
    let names = |list: &[Value]| {
        let name = |one: &Value| format!("{}:{}", text(one, "field"), text(one, "rule"));
        let names: Vec<String> = list.iter().map(name).collect();
        if names.is_empty() {
            "no violation".to_owned()
        } else {
            names.join(", ")
        }
    };
    if names(&expected) != names(&found) {
        return Err(Finding::failed(asked, names(&expected), names(&found)));
    }
    match difference(&json!(expected), &json!(found)) {
        None => Ok(()),
        Some(difference) => {
            let expected = format!(
                "{} with violation {}",
                names(&expected),
                difference.expected
            );
            Err(Finding::failed(asked, expected, difference.came))
        }
    }
}

/// Violations in an order of the suite's own, without those that depend on others.
fn sorted(list: Value) -> Vec<Value> {
    let Value::Array(mut list) = list else {
        return Vec::new();
    };
    list.retain(|one| one["rule"] != rule::POSSIBLE_DUPLICATE);
    list.sort_by_key(|one| (text(one, "field"), text(one, "rule")));
    list
}

fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}
