//! What the sender saw, and is no longer so.

use contract::{Money, field, rule};
use serde_json::json;

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::json::with;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Rules: what was expected",
        checks: vec![
            holds(
                "A price that is no longer the plan's is told, alone as 409",
                rule::PRICE_CHANGED,
                price,
            ),
            holds(
                "Totals and dates that are others now are told, alone as 409",
                rule::TOTALS_CHANGED,
                totals,
            ),
            holds(
                "A changed price among other errors is 422 like those",
                rule::PRICE_CHANGED,
                price_and_more,
            ),
        ],
    }
}

fn price(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let other = known.usual.plan.price + Money::CENT;
    let body = known.body_with(json!({"expected": {"plan_price": other}}));
    Ok(vec![(field::EXPECTED_PLAN_PRICE, body)])
}

fn totals(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let body = known.fee_body("100.00", 3);
    let day = known.catalog.today;
    let courtesy = json!({"invoicing_method": "not_invoiced"});
    let dated = json!({"expected": {"first_due_date": day}});
    Ok(vec![
        (
            field::EXPECTED_SETUP_FEE_TOTAL,
            with(&body, json!({"expected": {"setup_fee_total": "100.01"}})),
        ),
        (
            field::EXPECTED_RECEIVABLES_TOTAL,
            with(&body, json!({"expected": {"receivables_total": "0.01"}})),
        ),
        (
            field::EXPECTED_FIRST_DUE_DATE,
            with(
                &body,
                json!({"expected": {"first_due_date": known.day(-400)}}),
            ),
        ),
        // Without accounts there is no first due date.
        (
            field::EXPECTED_FIRST_DUE_DATE,
            with(&known.body_with(courtesy), dated),
        ),
    ])
}

fn price_and_more(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let other = known.usual.plan.price + Money::CENT;
    let changes = json!({"expected": {"plan_price": other, "setup_fee_total": "7.00"},
        "ledger_account_id": null});
    Ok(vec![(field::EXPECTED_PLAN_PRICE, known.body_with(changes))])
}
