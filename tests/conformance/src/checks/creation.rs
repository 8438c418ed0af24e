//! A contract is made, or refused with everything that is wrong.

use contract::{ContractTerms, Violation, rule};
use erp_api::{ProblemType, path};
use serde_json::{Value, json};
use ureq::http::header;

use crate::check::{Area, check};
use crate::creation::Created;
use crate::erp::Ask;
use crate::expectation::{figures, preview, same_violations};
use crate::finding::{Finding, Verdict};
use crate::json::with;
use crate::shapes::CONTRACT;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Creation",
        checks: vec![
            check(
                "A contract is created with 201, and Location leads to it",
                created,
            ),
            check(
                "A created contract has the shape of the specification",
                shape,
            ),
            check("A contract's terms are the body that made it", terms),
            check(
                "A contract has the figures that were previewed",
                same_figures,
            ),
            check("A refusal names all violations at once", all_at_once),
            check("Warnings keep nobody from a contract", warnings),
            check("A second contract of the plan is only warned of", duplicate),
            check("A new contract counts among the customer's", counted),
        ],
    }
}

fn created(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let answer = &created.answer;
    answer.expect(201)?;
    let location = answer.header(header::LOCATION);
    let place = path::contract(created.id().into());
    // Absolute or not, it is the contract's own path.
    if location.ends_with(&place) {
        Ok(())
    } else {
        Err(answer.differs(
            format!("Location: {place}"),
            format!("Location: {location}"),
        ))
    }
}

fn shape(suite: &Suite) -> Verdict {
    let answer = &suite.created()?.answer;
    let contract = answer.shaped(answer.status, &CONTRACT)?;
    let number = contract["number"].as_str().unwrap_or_default();
    if number.is_empty() {
        return Err(answer.failed("a number that people quote"));
    }
    let client = suite.known()?.client.id;
    answer.has(&contract, &json!({"client_id": client, "state": "active"}))
}

fn terms(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let found = &created.contract["terms"];
    let read = |value: &Value| serde_json::from_value::<ContractTerms>(value.clone());
    match (read(&created.body), read(found)) {
        (Ok(sent), Ok(kept)) if sent == kept => Ok(()),
        _ => Err(created
            .answer
            .differs(format!("terms {}", created.body), found)),
    }
}

fn same_figures(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let preview = figures(&preview(suite, &created.body)?)?;
    for part in ["setup_fee", "receivables", "renewal"] {
        let (expected, found) = (
            json!({part: preview[part]}),
            json!({part: created.contract[part]}),
        );
        created.answer.has(&found, &expected)?;
    }
    Ok(())
}

fn all_at_once(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let worse = json!({"setup_fee": {"amount": "-1.00", "installments": 0}, "plan_id": null,
        "fiscal_documents": {"document": null}, "billing_group_id": known.group,
        "renewal": {"basis": null}, "welcome_email": {"to": "", "subject": "", "body_html": ""}});
    for body in [json!({}), known.body_with(worse)] {
        let key = suite.mark();
        let answer = suite.erp.send(&Ask::contract(&key, &body))?;
        let problem = answer.problem_of(422, ProblemType::Violations)?;
        same_violations(&answer.asked, &preview(suite, &body)?.violations, &problem)?;
    }
    Ok(())
}

fn warnings(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let loyal = known.plan(|plan| plan.loyalty.is_some_and(|loyalty| loyalty.months <= 12));
    let body = known.body_on(loyal.unwrap_or(&known.usual.plan));
    let changes = json!({"fiscal_documents": {"document": "nf21"}, "signup_date": known.day(-40),
        "setup_fee": {"generate_immediately": true}});
    let body = with(&body, changes);
    let expected = preview(suite, &body)?.violations;
    if expected.iter().any(Violation::is_error) || expected.len() < 2 {
        let why = "no body has warnings and no error";
        return Err(Finding::failed("nothing", why, format!("{expected:?}")));
    }
    Created::of(suite, body)?;
    Ok(())
}

fn duplicate(suite: &Suite) -> Verdict {
    let first = suite.created()?;
    let answer = suite.erp.send(&Ask::preview(&first.body))?;
    let preview = answer.expect(200)?.json()?;
    let mut found = preview["violations"].as_array().into_iter().flatten();
    let Some(warning) = found.find(|one| one["rule"] == rule::POSSIBLE_DUPLICATE) else {
        return Err(answer.failed(format!("the warning plan_id:{}", rule::POSSIBLE_DUPLICATE)));
    };
    answer.has(warning, &json!({"field": "plan_id", "severity": "warning"}))?;
    // A contract that somebody made meanwhile would be named as well; the customer's it has to be.
    let (id, number) = (
        &warning["params"]["contract_id"],
        &warning["params"]["number"],
    );
    let named = suite
        .erp
        .get(&path::contract(id.as_i64().unwrap_or_default().into()))?;
    let contract = named.expect(200)?.json()?;
    let expected = json!({"number": number, "client_id": suite.known()?.client.id});
    named.has(&contract, &expected)
}

fn counted(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let path = path::client(known.client.id);
    let count = |suite: &Suite| -> Result<i64, Finding> {
        let client = suite.erp.get(&path)?.expect(200)?.json()?;
        Ok(client["active_contracts"].as_i64().unwrap_or_default())
    };
    let before = count(suite)?;
    Created::of(suite, known.body())?;
    let after = count(suite)?;
    if after > before {
        Ok(())
    } else {
        let expected = format!("active_contracts above {before}");
        Err(Finding::failed(format!("GET {path}"), expected, after))
    }
}
