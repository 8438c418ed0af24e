//! What a contract of telephony needs, and what only it may have.

use contract::{field, rule};
use serde_json::{Value, json};

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::json::with;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Rules: telephony",
        checks: vec![
            holds(
                "Telephony is invoiced in groups",
                rule::TELEPHONY_REQUIRES_GROUPED,
                ungrouped,
            ),
            holds(
                "Telephony does not renew by itself",
                rule::TELEPHONY_REQUIRES_NO_AUTO_RENEWAL,
                |suite| {
                    let changes = json!({"renewal": {"auto_renewal": true}});
                    telephony(suite, field::AUTO_RENEWAL, &changes)
                },
            ),
            holds(
                "Telephony takes a due-date rule of its own",
                rule::TELEPHONY_DUE_DATE_RULE,
                |suite| {
                    let usual = suite.known()?.usual.due_date_rule.id;
                    let changes = json!({"due_date_rule_id": usual});
                    telephony(suite, field::DUE_DATE_RULE_ID, &changes)
                },
            ),
            holds(
                "Telephony takes a payment profile of its own",
                rule::TELEPHONY_PAYMENT_PROFILE,
                |suite| {
                    let usual = &suite.known()?.usual.payment_profile;
                    let changes = json!({"payment_profile_id": usual.id,
                        "payment_method_id": usual.payment_method_id});
                    telephony(suite, field::PAYMENT_PROFILE_ID, &changes)
                },
            ),
            holds(
                "A telephone terminal is for telephony only",
                rule::PHONE_TERMINAL_REQUIRES_TELEPHONY,
                misplaced_terminal,
            ),
        ],
    }
}

/// A contract of telephony that is otherwise in one place.
fn telephony(suite: &Suite, field: &'static str, changes: &Value) -> Result<Bodies, Finding> {
    let body = suite.known()?.telephony_body();
    let body = body.map(|body| (field, with(&body, changes.clone())));
    Ok(body.into_iter().collect())
}

fn ungrouped(suite: &Suite) -> Result<Bodies, Finding> {
    let mut bodies = Bodies::new();
    for method in ["per_receivable", "not_invoiced"] {
        let changes = json!({"invoicing_method": method, "billing_group_id": null});
        bodies.extend(telephony(suite, field::INVOICING_METHOD, &changes)?);
    }
    Ok(bodies)
}

fn misplaced_terminal(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let terminal = known.free_terminals().next();
    let body = terminal.map(|row| known.body_with(json!({"phone_terminal_id": row.id})));
    Ok(body
        .map(|body| (field::PHONE_TERMINAL_ID, body))
        .into_iter()
        .collect())
}
