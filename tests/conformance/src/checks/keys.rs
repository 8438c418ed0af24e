//! One contract, however often it is sent.

use std::thread;

use erp_api::{ProblemType, path};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::check::{Area, check};
use crate::creation::Created;
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::json::{reworded, with};
use crate::pages;
use crate::shapes::CONTRACT;
use crate::suite::Suite;

/// The longest key.
const MAX_KEY: usize = 255;
/// How many requests are sent at once.
const AT_ONCE: usize = 8;

pub fn area() -> Area {
    Area {
        name: "Idempotency",
        checks: vec![
            check("A contract without a key is refused with 400", no_key),
            check("A key above 255 characters is refused with 400", long_key),
            check("A key of 255 characters is one", longest_key),
            check("The same key and body answer with the same contract", again),
            check(
                "The same body in other words is the same body",
                in_other_words,
            ),
            check("Another body under a used key is 422 key-reused", reused),
            check(
                "A used key answers before the rules do",
                reused_before_rules,
            ),
            check("A refused request leaves its key free", key_of_refused),
            check("A key sent many times at once makes one contract", at_once),
            check("The contract of a key is found by it", by_key),
            check("A key that made nothing is 404", by_unused_key),
        ],
    }
}

fn no_key(suite: &Suite) -> Verdict {
    let body = suite.known()?.body();
    suite
        .erp
        .send(&Ask::post(path::CONTRACTS, &body))?
        .problem(400)?;
    Ok(())
}

fn long_key(suite: &Suite) -> Verdict {
    let body = suite.known()?.body();
    let key = filled(suite, MAX_KEY + 1);
    suite.erp.send(&Ask::contract(&key, &body))?.problem(400)?;
    Ok(())
}

fn longest_key(suite: &Suite) -> Verdict {
    let key = filled(suite, MAX_KEY);
    let created = Created::under(suite, key, suite.known()?.body())?;
    is_found(suite, &created)
}

/// A key of so many characters.
fn filled(suite: &Suite, length: usize) -> String {
    let mark = suite.mark();
    format!("{mark}{}", "k".repeat(length - mark.len()))
}

/// An answer has to be this contract, whether as created or as existing.
fn is_same(answer: &Answer, created: &Created) -> Verdict {
    if answer.status != 200 {
        answer.expect(201)?;
    }
    let contract = answer.shaped(answer.status, &CONTRACT)?;
    answer.has(
        &contract,
        &json!({"id": created.id(), "number": created.contract["number"]}),
    )
}

fn again(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let answer = suite
        .erp
        .send(&Ask::contract(&created.key, &created.body))?;
    is_same(&answer, created)
}

fn in_other_words(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let ask = Ask::contract(&created.key, &Value::Null);
    let ask = ask.text("application/json", reworded(&created.body));
    is_same(&suite.erp.send(&ask)?, created)
}

fn reused(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let other = with(&created.body, json!({"notes": "Outra observação"}));
    let answer = suite.erp.send(&Ask::contract(&created.key, &other))?;
    answer.problem_of(422, ProblemType::KeyReused)?;
    Ok(())
}

fn reused_before_rules(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    for changes in [
        json!({"plan_id": null}),
        json!({"expected": {"plan_price": "0.01"}}),
    ] {
        let other = with(&created.body, changes);
        let answer = suite.erp.send(&Ask::contract(&created.key, &other))?;
        answer.problem_of(422, ProblemType::KeyReused)?;
    }
    Ok(())
}

fn key_of_refused(suite: &Suite) -> Verdict {
    let key = suite.mark();
    let body = suite.known()?.body();
    let wrong = with(&body, json!({"plan_id": null}));
    let answer = suite.erp.send(&Ask::contract(&key, &wrong))?;
    answer.problem_of(422, ProblemType::Violations)?;
    suite.erp.get(&path::contract_by_key(&key))?.problem(404)?;
    let created = Created::under(suite, key, body)?;
    is_found(suite, &created)
}

fn at_once(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let newest = || pages::rows(&suite.erp, &path::client_contracts(known.client.id), 1);
    let before = newest()?;
    let ask = Ask::contract(&suite.mark(), &known.body());
    let erp = &suite.erp;
    let answers: Vec<Result<Answer, Finding>> = thread::scope(|scope| {
        let tries: Vec<_> = (0..AT_ONCE)
            .map(|_| scope.spawn(|| erp.send(&ask)))
            .collect();
        let tries = tries.into_iter();
        tries.filter_map(|attempt| attempt.join().ok()).collect()
    });
    for answer in answers {
        let answer = answer?;
        // Busy with the others' request is an answer as well.
        if !answer.is_success() {
            answer.problem_of(409, ProblemType::RequestInFlight)?;
        }
    }
    let after = newest()?;
    let known_before = pages::ids(&before);
    let made = pages::ids(&after);
    let made: Vec<_> = made
        .iter()
        .filter(|id| !known_before.contains(id))
        .collect();
    if made.len() == 1 {
        return Ok(());
    }
    let asked = format!("{ask}, {AT_ONCE} times at once");
    Err(Finding::failed(
        asked,
        "one contract",
        format!("contracts {made:?}"),
    ))
}

/// The contract of a key is found by it.
fn is_found(suite: &Suite, created: &Created) -> Verdict {
    let answer = suite.erp.get(&path::contract_by_key(&created.key))?;
    let found = answer.expect(200)?.json()?;
    answer.has(
        &found,
        &json!({"id": created.id(), "number": created.contract["number"]}),
    )
}

fn by_key(suite: &Suite) -> Verdict {
    is_found(suite, suite.created()?)
}

fn by_unused_key(suite: &Suite) -> Verdict {
    suite
        .erp
        .get(&path::contract_by_key(&suite.mark()))?
        .problem(404)?;
    Ok(())
}
