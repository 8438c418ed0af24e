//! Requests that cannot be read.

use erp_api::path;
use serde_json::{Value, json};
use ureq::http::header;

use crate::answer::Answer;
use crate::check::{Area, check};
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::suite::Suite;

/// What takes a contract's body.
const PATHS: [&str; 2] = [path::PREVIEW, path::CONTRACTS];
/// Sizes in KiB, of which the last at least is too large for any server.
const SIZES: [usize; 8] = [300, 600, 1_200, 2_400, 4_800, 9_600, 19_200, 38_400];
/// How often each is sent while there is no answer.
const ATTEMPTS: usize = 3;

pub fn area() -> Area {
    Area {
        name: "Requests that cannot be read",
        checks: vec![
            check("What is no JSON is 400", no_json),
            check("JSON that is no object is 400", no_object),
            check(
                "A value of the wrong type is 400 and pointed at",
                wrong_types,
            ),
            check(
                "An amount that is no number in a string is 400 and pointed at",
                amounts,
            ),
            check("A date that does not exist is 400 and pointed at", dates),
            check(
                "A word that the specification does not know is 400 and pointed at",
                words,
            ),
            check("What is not sent as JSON is 415", media_types),
            check("JSON with a charset is JSON", charset),
            check("A body that is too large is 413", size),
        ],
    }
}

/// Sends a text as JSON to everything that takes a contract's body.
fn sent(suite: &Suite, text: &str) -> Result<Vec<Answer>, Finding> {
    let ask = |path: &str| {
        let ask = Ask::post(path, &Value::Null).key(&suite.mark());
        suite.erp.send(&ask.text("application/json", text))
    };
    PATHS.into_iter().map(ask).collect()
}

fn no_json(suite: &Suite) -> Verdict {
    for text in ["", "{", "{\"client_id\": 1,}", "client_id=1"] {
        for answer in sent(suite, text)? {
            answer.problem(400)?;
        }
    }
    Ok(())
}

fn no_object(suite: &Suite) -> Verdict {
    for text in ["null", "[]", "\"x\"", "7"] {
        for answer in sent(suite, text)? {
            answer.problem(400)?;
        }
    }
    Ok(())
}

/// Values that cannot stand in their places, given as changes of a body.
fn pointed_at(suite: &Suite, cases: &[(Value, &str)]) -> Verdict {
    let known = suite.known()?;
    for (changes, pointer) in cases {
        let body = known.body_with(changes.clone()).to_string();
        for answer in sent(suite, &body)? {
            let problem = answer.problem(400)?;
            // RFC 9457 writes a pointer as a fragment in its own example.
            let found = problem["pointer"].as_str().unwrap_or_default();
            if found.trim_start_matches('#') != *pointer {
                return Err(answer.failed(format!("status 400 with \"pointer\": \"{pointer}\"")));
            }
        }
    }
    Ok(())
}

fn wrong_types(suite: &Suite) -> Verdict {
    pointed_at(
        suite,
        &[
            (json!({"plan_id": "1"}), "/plan_id"),
            (json!({"client_id": 1.5}), "/client_id"),
            (json!({"notes": 7}), "/notes"),
            (json!({"await_activation": "yes"}), "/await_activation"),
            (
                json!({"setup_fee": {"installments": "3"}}),
                "/setup_fee/installments",
            ),
            (json!({"renewal": "plan_price"}), "/renewal"),
            (
                json!({"welcome_email": {"template": {"name": 7}}}),
                "/welcome_email/template/name",
            ),
        ],
    )
}

fn amounts(suite: &Suite) -> Verdict {
    let fee = |amount: Value| {
        (
            json!({"setup_fee": {"amount": amount}}),
            "/setup_fee/amount",
        )
    };
    let cases = [
        json!(100),
        json!(99.9),
        json!("1e2"),
        json!("1,50"),
        json!(""),
        json!("R$ 1.00"),
    ];
    let mut cases: Vec<_> = cases.into_iter().map(fee).collect();
    let seen = json!({"expected": {"plan_price": 99.9}});
    cases.push((seen, "/expected/plan_price"));
    pointed_at(suite, &cases)
}

fn dates(suite: &Suite) -> Verdict {
    pointed_at(
        suite,
        &[
            (json!({"signup_date": "2026-02-30"}), "/signup_date"),
            (json!({"signup_date": "24/11/2026"}), "/signup_date"),
            (
                json!({"expected": {"first_due_date": "2026-13-01"}}),
                "/expected/first_due_date",
            ),
        ],
    )
}

fn words(suite: &Suite) -> Verdict {
    pointed_at(
        suite,
        &[
            (json!({"invoicing_method": "barter"}), "/invoicing_method"),
            (
                json!({"fiscal_documents": {"document": "nf99"}}),
                "/fiscal_documents/document",
            ),
            (json!({"renewal": {"basis": "mood"}}), "/renewal/basis"),
            (json!({"origin": {"kind": "street"}}), "/origin/kind"),
        ],
    )
}

fn media_types(suite: &Suite) -> Verdict {
    let body = suite.known()?.body().to_string();
    for path in PATHS {
        for media_type in [
            "text/plain",
            "application/x-www-form-urlencoded",
            "application/xml",
        ] {
            let ask = Ask::post(path, &Value::Null).key(&suite.mark());
            suite
                .erp
                .send(&ask.text(media_type, &*body))?
                .problem(415)?;
        }
    }
    Ok(())
}

fn charset(suite: &Suite) -> Verdict {
    let body = suite.known()?.body().to_string();
    let ask = Ask::preview(&Value::Null).text("application/json; charset=utf-8", body);
    suite.erp.send(&ask)?.expect(200).map(|_| ())
}

fn size(suite: &Suite) -> Verdict {
    let mut found = Ok(());
    for size in SIZES {
        let notes = json!({"notes": "x".repeat(size * 1024)});
        let body = suite.known()?.body_with(notes);
        // A server that goes by the length alone need not be sent it all.
        let ask = Ask::contract(&suite.mark(), &body).header(header::EXPECT, "100-continue");
        for _ in 0..ATTEMPTS {
            match suite.erp.send(&ask) {
                Ok(answer) if answer.status == 413 => return answer.problem(413).map(|_| ()),
                Ok(answer) => {
                    let came = format!("status {}", answer.status);
                    found = Err(answer.differs(format!("status 413 for {size} KiB"), came));
                    break;
                }
                // A server may hang up on whoever is still sending, and its answer may get lost.
                Err(finding) => found = Err(finding),
            }
        }
    }
    found
}
