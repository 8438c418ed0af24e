//! A welcome e-mail to the user's own address. One is sent.

use contract::{field, rule};
use erp_api::{ProblemType, path};
use serde_json::{Value, json};

use crate::check::{Area, check};
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Test e-mail",
        checks: vec![
            check("A test e-mail is on its way with 202", sent),
            check(
                "A test e-mail without anything breaks the rules of the e-mail",
                empty,
            ),
            check("A test e-mail with a script in it is refused", dangerous),
        ],
    }
}

fn email(suite: &Suite) -> Result<Value, Finding> {
    let known = suite.known()?;
    Ok(json!({
        "subject": "Teste de {{provider_name}}",
        "body_html": "<p>Olá, {{client_name}}</p>",
        "sender_account_id": known.usual.email_account.id,
        "client_id": known.client.id,
        "plan_id": known.usual.plan.id
    }))
}

fn sent(suite: &Suite) -> Verdict {
    let answer = suite
        .erp
        .send(&Ask::post(path::EMAIL_TEST, &email(suite)?))?;
    answer.expect(202).map(|_| ())
}

fn empty(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let nothing = json!({"subject": "", "body_html": "", "sender_account_id": null,
        "client_id": known.client.id, "plan_id": known.usual.plan.id});
    is_refused(
        suite,
        &nothing,
        &[
            (field::EMAIL_SUBJECT, rule::EMAIL_SUBJECT_REQUIRED),
            (field::EMAIL_SENDER_ACCOUNT_ID, rule::EMAIL_SENDER_REQUIRED),
            (field::EMAIL_BODY, rule::EMAIL_BODY_REQUIRED),
        ],
    )
}

fn dangerous(suite: &Suite) -> Verdict {
    let mut email = email(suite)?;
    email["body_html"] = json!("<p>Olá</p><script>alert(1)</script>");
    is_refused(
        suite,
        &email,
        &[(field::EMAIL_BODY, rule::EMAIL_BODY_UNSAFE)],
    )
}

fn is_refused(suite: &Suite, email: &Value, rules: &[(&str, &str)]) -> Verdict {
    let answer = suite.erp.send(&Ask::post(path::EMAIL_TEST, email))?;
    let problem = answer.problem_of(422, ProblemType::Violations)?;
    let violations = problem["violations"].as_array();
    for (field, rule) in rules {
        let mut found = violations.into_iter().flatten();
        if !found.any(|one| one["field"] == *field && one["rule"] == *rule) {
            return Err(answer.failed(format!("the violation {field}:{rule} among others")));
        }
    }
    Ok(())
}
