//! What breaks no rule, though only just.

use contract::{Money, NOTES_MAX_CHARS, SIGNUP_WINDOW_DAYS, SUBJECT_MAX_CHARS};
use serde_json::{Value, json};

use crate::check::{Area, check};
use crate::erp::Ask;
use crate::expectation::{preview, same_violations};
use crate::finding::Verdict;
use crate::json::with;
use crate::suite::Suite;

/// HTML that sanitising takes nothing away from.
const HARMLESS: [&str; 3] = [
    "<h2>Olá, {{client_name}}</h2><p>Um <b>abraço</b> <i>da</i> <u>equipe</u>.<br>1 &lt; 2</p>",
    "<ul><li>um</li><li>dois</li></ul><ol><li>três</li></ol>",
    "<p><a href=\"https://provedor.example/ajuda?a=1&amp;b=2\">Ajuda</a></p>",
];

pub fn area() -> Area {
    Area {
        name: "Rules: what is just inside",
        checks: vec![
            check("Texts of the greatest length break no rule", texts),
            check(
                "The first and the last signup date break no error",
                signup_dates,
            ),
            check(
                "The most parcels, and the largest amount, break no rule",
                setup_fee,
            ),
            check("Several addresses, and harmless HTML, break no rule", email),
            check("What was expected and is so breaks no rule", expected),
            check(
                "A contract of telephony that meets every condition breaks no rule",
                telephony,
            ),
        ],
    }
}

/// The violations of a body's preview are those of the rules, none of them an error.
fn is_inside(suite: &Suite, body: &Value) -> Verdict {
    let expected = preview(suite, body)?.violations;
    let answer = suite.erp.send(&Ask::preview(body))?;
    let json = answer.expect(200)?.json()?;
    same_violations(&answer.asked, &expected, &json)
}

fn texts(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    // A line break is two characters on the wire and one that counts; "🛠" is one, of four bytes.
    let lines = "\r\n".repeat(NOTES_MAX_CHARS as usize);
    let tools = "🛠".repeat(NOTES_MAX_CHARS as usize);
    let notes = json!({"notes": lines, "fiscal_notes": tools, "additional_notes": tools});
    is_inside(suite, &known.body_with(notes))?;
    let subject = "ã".repeat(SUBJECT_MAX_CHARS as usize);
    is_inside(suite, &known.body_with_email(json!({"subject": subject})))
}

fn signup_dates(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let window = i64::from(SIGNUP_WINDOW_DAYS);
    for distance in [-window, -30, window] {
        let day = known.day(distance);
        is_inside(suite, &known.body_with(json!({"signup_date": day})))?;
    }
    Ok(())
}

fn setup_fee(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let most = known.catalog.settings.max_installments;
    is_inside(suite, &known.fee_body(&Money::MAX.to_string(), most))?;
    is_inside(suite, &known.fee_body("0.01", 1))
}

fn email(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let several = json!({"to": "a@x.example; b.c+d@mail.x.example ;"});
    is_inside(suite, &known.body_with_email(several))?;
    for html in HARMLESS {
        is_inside(suite, &known.body_with_email(json!({"body_html": html})))?;
    }
    Ok(())
}

fn expected(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let body = known.fee_body("100.00", 3);
    let computed = preview(suite, &body)?;
    let accounts = computed.receivables.as_ref();
    let first = accounts.and_then(|part| part.items.first());
    // Amounts are compared as numbers: "100" is 100.00.
    let seen = json!({"expected": {
        "setup_fee_total": "100",
        "receivables_total": accounts.map(|part| part.total),
        "first_due_date": first.map(|account| account.due_date)
    }});
    is_inside(suite, &with(&body, seen))
}

fn telephony(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let Some(body) = known.telephony_body() else {
        let why = "the catalogue has no monthly plan of telephony";
        return Err(crate::finding::Finding::skipped(why));
    };
    let terminal = known.free_terminals().next().map(|row| row.id);
    is_inside(suite, &with(&body, json!({"phone_terminal_id": terminal})))
}
