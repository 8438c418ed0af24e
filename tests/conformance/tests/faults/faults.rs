//! The faults, each with the checks that have to fail because of it, and no others.

use std::collections::BTreeSet;
use std::sync::Mutex;

use axum::http::{HeaderValue, Method, StatusCode, header};
use serde_json::{Value, json};

use crate::erp::Erp;
use crate::proxy::{Answer, Asked, Fault};
use crate::report_of;

/// Whether exactly these checks fail.
#[track_caller]
fn fails(fault: Fault, expected: &[&str]) {
    let erp = Erp::start();
    let report = report_of(&erp.behind(fault));
    let failed: BTreeSet<_> = report.failed().into_iter().collect();
    assert_eq!(failed, expected.iter().copied().collect());
    assert!(!report.is_clean());
}

/// One in the answers to some requests.
fn where_asked(
    fits: impl Fn(&Asked) -> bool + Send + Sync + 'static,
    change: impl Fn(&mut Answer) + Send + Sync + 'static,
) -> Fault {
    Fault::in_answers(move |asked, answer| {
        if fits(asked) {
            change(answer);
        }
    })
}

#[test]
fn a_cent_too_much_in_a_preview() {
    let cent_more = |answer: &mut Answer| {
        answer.change(|preview| {
            let amount = &mut preview["receivables"]["items"][0]["amount"];
            let cents = amount.as_str().map(|text| text.replace('.', ""));
            let cents = cents.and_then(|digits| digits.parse::<i64>().ok());
            if let Some(cents) = cents {
                *amount = json!(contract::Money::from_cents(cents + 1));
            }
        });
    };
    let is_preview = |asked: &Asked| asked.is_preview();
    let has_accounts = where_asked(is_preview, move |answer| {
        let mut has = false;
        answer.change(|preview| has = preview["receivables"]["items"][0].is_object());
        if has {
            cent_more(answer);
        }
    });
    fails(
        has_accounts,
        &[
            "A preview is computed as far as the body allows",
            "Accounts of every billing cycle and term",
            "Due dates of every due-date rule",
            "First accounts of contracts that begin on many days",
            "Accounts under every discount scheme",
            "Setup fees split into parcels, to the cent",
            "What waits for the activation, under every SLA policy",
            "What each invoicing method creates",
            "Renewal at the plan's price and at the suggested one",
            "Suggested prices of plans of every price index",
        ],
    );
}

#[test]
fn a_key_that_is_forgotten_makes_a_second_contract() {
    let seen = Mutex::new(BTreeSet::new());
    let forgetful = Fault::in_requests(move |asked| {
        let key = asked.headers.get("idempotency-key").cloned();
        let Some(key) = key.filter(|_| asked.is_submission()) else {
            return;
        };
        let mut seen = seen.lock().unwrap();
        let count = seen.len();
        if !seen.insert(key.as_bytes().to_vec()) {
            let other = format!("another-{count}-{}", seen.len());
            seen.insert(other.clone().into_bytes());
            asked
                .headers
                .insert("idempotency-key", other.parse().unwrap());
        }
    });
    fails(
        forgetful,
        &[
            "The same key and body answer with the same contract",
            "The same body in other words is the same body",
            "Another body under a used key is 422 key-reused",
            "A used key answers before the rules do",
            "A refused request leaves its key free",
            "A key sent many times at once makes one contract",
        ],
    );
}

#[test]
fn a_contract_that_is_created_with_200_and_no_location() {
    let quiet = where_asked(Asked::is_submission, |answer| {
        if answer.status == StatusCode::CREATED {
            answer.status = StatusCode::OK;
            answer.headers.remove(header::LOCATION);
        }
    });
    fails(
        quiet,
        &["A contract is created with 201, and Location leads to it"],
    );
}

#[test]
fn a_refusal_that_names_the_first_violation_only() {
    let terse = where_asked(Asked::is_submission, |answer| {
        if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
            answer.change(|problem| {
                let violations = problem.get_mut("violations");
                if let Some(violations) = violations.and_then(Value::as_array_mut) {
                    violations.truncate(1);
                }
            });
        }
    });
    fails(
        terse,
        &[
            "A refusal names all violations at once",
            "A changed price among other errors is 422 like those",
            "A row that is not offered is refused, in every registry",
            "A signup date more than a year away is out of range",
            "A telephone terminal is taken, and the catalogue says so",
        ],
    );
}

#[test]
fn a_catalogue_without_etag() {
    let bare = where_asked(
        |asked| asked.path == "/catalog",
        |answer| drop(answer.headers.remove(header::ETAG)),
    );
    fails(
        bare,
        &[
            "The catalogue carries an ETag",
            "Whoever has the catalogue gets 304 and no body",
        ],
    );
}

#[test]
fn a_problem_that_is_sent_as_plain_json() {
    let plain = where_asked(
        |asked| asked.path.starts_with("/leads/"),
        |answer| {
            let json = HeaderValue::from_static("application/json");
            answer.headers.insert(header::CONTENT_TYPE, json);
        },
    );
    fails(plain, &["An unknown lead is 404"]);
}

#[test]
fn contracts_that_are_listed_oldest_first() {
    let aged = where_asked(
        |asked| asked.path.starts_with("/clients/") && asked.path.contains("/contracts"),
        |answer| {
            answer.change(|list| {
                if let Some(items) = list["items"].as_array_mut() {
                    items.reverse();
                }
            });
        },
    );
    fails(
        aged,
        &[
            "A customer's contracts are listed, the newest first",
            "Pages of contracts give the list, row by row",
        ],
    );
}

#[test]
fn a_key_that_made_nothing_and_is_found() {
    let inventive = where_asked(
        |asked| asked.path.starts_with("/contracts/by-key/"),
        |answer| {
            if answer.status == StatusCode::NOT_FOUND {
                answer.status = StatusCode::OK;
                answer.change(|body| *body = Value::Null);
            }
        },
    );
    fails(
        inventive,
        &[
            "A key that made nothing is 404",
            "A preview stores nothing",
            "A refused request leaves its key free",
        ],
    );
}

#[test]
fn amounts_that_are_numbers() {
    let numeric = where_asked(
        |asked| asked.method == Method::GET && asked.path.starts_with("/contracts/"),
        |answer| {
            answer.change(|contract| {
                let price = &mut contract["renewal"]["price"];
                if let Some(number) = price.as_str().and_then(|text| text.parse::<f64>().ok()) {
                    *price = json!(number);
                }
            });
        },
    );
    fails(numeric, &["A contract is read as it was created"]);
}

#[test]
fn a_price_that_changed_and_is_refused_with_422() {
    let harsh = where_asked(Asked::is_submission, |answer| {
        if answer.status == StatusCode::CONFLICT {
            answer.say(StatusCode::UNPROCESSABLE_ENTITY);
        }
    });
    fails(
        harsh,
        &[
            "A price that is no longer the plan's is told, alone as 409",
            "Totals and dates that are others now are told, alone as 409",
        ],
    );
}

#[test]
fn an_unknown_attendance_that_breaks_the_server() {
    let broken = where_asked(
        |asked| asked.path.starts_with("/attendances/"),
        |answer| {
            if answer.status == StatusCode::NOT_FOUND {
                answer.say(StatusCode::INTERNAL_SERVER_ERROR);
            }
        },
    );
    fails(broken, &["An unknown attendance is 404"]);
}

#[test]
fn a_date_that_does_not_exist_and_is_taken_for_another() {
    let lenient = where_asked(
        |asked| asked.is_preview() || asked.is_submission(),
        |answer| {
            let mut points_at_date = false;
            answer.change(|problem| points_at_date = problem["pointer"] == "/signup_date");
            if points_at_date {
                answer.status = StatusCode::OK;
                answer.change(|body| *body = json!({}));
            }
        },
    );
    fails(
        lenient,
        &["A date that does not exist is 400 and pointed at"],
    );
}
