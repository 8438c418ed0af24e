//! Origin, signup date, plan.

use contract::{Person, SIGNUP_PAST_DAYS, SIGNUP_WINDOW_DAYS, field, rule};
use serde_json::json;

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::json::with;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Rules: origin and plan",
        checks: vec![
            holds(
                "A lead of another customer is not ready",
                rule::LEAD_NOT_READY,
                lead_of_another,
            ),
            holds(
                "A signup date more than a year away is out of range",
                rule::SIGNUP_DATE_OUT_OF_RANGE,
                out_of_range,
            ),
            holds(
                "A signup date more than thirty days ago is warned of",
                rule::SIGNUP_DATE_IN_PAST,
                in_past,
            ),
            holds(
                "An estimated activation in the past is warned of",
                rule::ACTIVATION_ESTIMATE_IN_PAST,
                activation_in_past,
            ),
            holds(
                "Loyalty of a natural person above twelve months is warned of",
                rule::LOYALTY_TOO_LONG,
                long_loyalty,
            ),
        ],
    }
}

fn lead_of_another(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let body = |lead: &erp_api::Lead| {
        let theirs = lead.client_id == known.client.id;
        let client = if theirs {
            known.other.id
        } else {
            known.client.id
        };
        known.body_with(json!({"client_id": client,
            "origin": {"kind": "crm_lead", "lead_id": lead.id}}))
    };
    let lead = known.leads.first().map(|lead| (field::LEAD_ID, body(lead)));
    Ok(lead.into_iter().collect())
}

fn out_of_range(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let beyond = i64::from(SIGNUP_WINDOW_DAYS) + 1;
    let bodies = [-beyond, beyond].map(|distance| {
        let body = known.body_with(json!({"signup_date": known.day(distance)}));
        (field::SIGNUP_DATE, body)
    });
    Ok(bodies.into())
}

fn in_past(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let day = known.day(-i64::from(SIGNUP_PAST_DAYS) - 1);
    Ok(vec![(
        field::SIGNUP_DATE,
        known.body_with(json!({"signup_date": day})),
    )])
}

fn activation_in_past(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let days = known.usual.sla_policy.activation_hours.div_ceil(24);
    let changes = json!({"await_activation": true, "signup_date": known.day(-i64::from(days) - 1)});
    Ok(vec![(field::SIGNUP_DATE, known.body_with(changes))])
}

fn long_loyalty(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let long = known.plan(|plan| plan.loyalty.is_some_and(|loyalty| loyalty.months > 12));
    let clients = [&known.client, &known.other];
    let natural = clients
        .into_iter()
        .find(|client| client.person == Person::Natural);
    let (Some(plan), Some(client)) = (long, natural) else {
        return Ok(Bodies::new());
    };
    let changes = json!({"client_id": client.id, "renewal": {"auto_renewal": false}});
    Ok(vec![(field::PLAN_ID, with(&known.body_on(plan), changes))])
}
