//! The manners of the preview; what it computes is looked at elsewhere.

use erp_api::path;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::check::{Area, check};
use crate::erp::Ask;
use crate::expectation::{figures, preview, same_violations, to_json};
use crate::finding::{Finding, Verdict};
use crate::json::{with, without_nulls};
use crate::known::UNKNOWN_ID;
use crate::pages;
use crate::shapes::PREVIEW;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Preview",
        checks: vec![
            check("A preview has the shape of the specification", shape),
            check(
                "A body that breaks no rule is previewed without violations",
                clean,
            ),
            check(
                "An empty object is previewed: what is required is missing",
                empty,
            ),
            check("A preview is computed as far as the body allows", partial),
            check("An absent field counts as null", absent),
            check("Unknown fields are ignored", unknown_fields),
            check(
                "Amounts of any sign, size and places reach the rules",
                odd_amounts,
            ),
            check("A preview stores nothing", stores_nothing),
        ],
    }
}

/// A preview that is expected to be one.
fn previewed(suite: &Suite, body: &Value) -> Result<(Answer, Value), Finding> {
    let answer = suite.erp.send(&Ask::preview(body))?;
    let json = answer.expect(200)?.json()?;
    Ok((answer, json))
}

fn shape(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let body = known.fee_body("100.00", 3);
    let answer = suite.erp.send(&Ask::preview(&body))?;
    let json = answer.shaped(200, &PREVIEW)?;
    let parts = ["setup_fee", "receivables", "renewal", "recommended_price"];
    match parts.iter().find(|part| json[**part].is_null()) {
        None => Ok(()),
        Some(part) => Err(answer.failed(format!("{part} computed"))),
    }
}

fn clean(suite: &Suite) -> Verdict {
    let body = suite.known()?.body();
    let (answer, json) = previewed(suite, &body)?;
    same_violations(&answer.asked, &preview(suite, &body)?.violations, &json)
}

fn empty(suite: &Suite) -> Verdict {
    let (answer, json) = previewed(suite, &json!({}))?;
    same_violations(
        &answer.asked,
        &preview(suite, &json!({}))?.violations,
        &json,
    )
}

fn partial(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let fee = known.fee_body("100.00", 3);
    for changes in [
        json!({"plan_id": null}),
        json!({"due_date_rule_id": UNKNOWN_ID}),
        json!({"signup_date": null}),
        json!({"setup_fee": {"installments": 0}}),
        json!({"invoicing_method": null}),
        json!({"discount_scheme_id": UNKNOWN_ID}),
        json!({"await_activation": true, "sla_policy_id": null}),
    ] {
        let body = with(&fee, changes);
        let (answer, json) = previewed(suite, &body)?;
        answer.has(&json, &figures(&preview(suite, &body)?)?)?;
    }
    Ok(())
}

fn absent(suite: &Suite) -> Verdict {
    let body = suite.known()?.body();
    let (_, with_nulls) = previewed(suite, &body)?;
    let (answer, without) = previewed(suite, &without_nulls(&body))?;
    answer.has(&without, &with_nulls)
}

fn unknown_fields(suite: &Suite) -> Verdict {
    let body = suite.known()?.body();
    let (_, plain) = previewed(suite, &body)?;
    let more =
        json!({"color": "azul", "setup_fee": {"tip": [1, {"a": null}]}, "renewal": {"x": 1}});
    let (answer, found) = previewed(suite, &with(&body, more))?;
    answer.has(&found, &plain)
}

fn odd_amounts(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    for amount in ["-1", "1.005", "0007.5", "99999999999999999999999999.00"] {
        let body = known.fee_body(amount, 1);
        let (answer, json) = previewed(suite, &body)?;
        same_violations(&answer.asked, &preview(suite, &body)?.violations, &json)?;
    }
    Ok(())
}

fn stores_nothing(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let path = path::client_contracts(known.client.id);
    let newest = |suite: &Suite| pages::rows(&suite.erp, &path, 1);
    let before = newest(suite)?;
    let email = json!({"template": {"name": suite.mark()}});
    let body = known.body_with_email(email);
    previewed(suite, &body)?;
    // Under a key too, which a preview has no use for.
    let key = suite.mark();
    let keyed = suite.erp.send(&Ask::preview(&body).key(&key))?;
    keyed.expect(200)?;
    suite.erp.get(&path::contract_by_key(&key))?.expect(404)?;
    let after = newest(suite)?;
    if pages::ids(&before) == pages::ids(&after) {
        Ok(())
    } else {
        let expected = format!("contracts {} as before", to_json(&pages::ids(&before))?);
        Err(Finding::failed(
            keyed.asked,
            expected,
            to_json(&pages::ids(&after))?,
        ))
    }
}
