//! The welcome e-mail.

use contract::{SUBJECT_MAX_CHARS, field, rule};
use serde_json::{Value, json};

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::suite::Suite;

/// Bodies that sanitising takes something away from.
const UNSAFE: [&str; 6] = [
    "<p>Olá</p><script>alert(1)</script>",
    "<p onclick=\"alert(1)\">Olá</p>",
    "<p>Olá, <a href=\"javascript:alert(1)\">clique</a></p>",
    "<p>Olá</p><form action=\"https://coleta.example\"><input name=\"senha\"></form>",
    "<p>Olá</p><img src=\"https://rastreio.example/p.gif\" alt=\"\">",
    "<p>Olá</p><iframe src=\"https://coleta.example\"></iframe>",
];

pub fn area() -> Area {
    Area {
        name: "Rules: welcome e-mail",
        checks: vec![
            holds(
                "No address, or one that is none, is invalid",
                rule::EMAIL_INVALID,
                |suite| {
                    let lists = ["", " ; ", "cliente", "a@x.example; b@", "Ana <a@x.example>"];
                    emails(suite, field::EMAIL_TO, lists.map(|to| json!({"to": to})))
                },
            ),
            holds(
                "An e-mail needs a subject",
                rule::EMAIL_SUBJECT_REQUIRED,
                |suite| emails(suite, field::EMAIL_SUBJECT, [json!({"subject": " "})]),
            ),
            holds(
                "A subject of two lines or above 255 characters is invalid",
                rule::EMAIL_SUBJECT_INVALID,
                |suite| {
                    let long = "ã".repeat(SUBJECT_MAX_CHARS as usize + 1);
                    let subjects = ["Olá\r\nBcc: b@x.example", "Olá\u{7}", &long];
                    let subjects = subjects.map(|subject| json!({"subject": subject}));
                    emails(suite, field::EMAIL_SUBJECT, subjects)
                },
            ),
            holds(
                "An e-mail needs a sender",
                rule::EMAIL_SENDER_REQUIRED,
                |suite| {
                    let nobody = json!({"sender_account_id": null});
                    emails(suite, field::EMAIL_SENDER_ACCOUNT_ID, [nobody])
                },
            ),
            holds(
                "An e-mail needs visible text",
                rule::EMAIL_BODY_REQUIRED,
                |suite| {
                    let bodies = ["", "<p> <br></p>", "<p>&nbsp;</p>"];
                    emails(
                        suite,
                        field::EMAIL_BODY,
                        bodies.map(|html| json!({"body_html": html})),
                    )
                },
            ),
            holds(
                "What can harm in an e-mail is refused",
                rule::EMAIL_BODY_UNSAFE,
                |suite| {
                    emails(
                        suite,
                        field::EMAIL_BODY,
                        UNSAFE.map(|html| json!({"body_html": html})),
                    )
                },
            ),
            holds(
                "A template that is kept needs a name",
                rule::EMAIL_TEMPLATE_NAME_REQUIRED,
                |suite| {
                    let nameless = json!({"template": {"name": " ", "exclusive_to_plan": false,
                        "default_for_new_contracts": false}});
                    emails(suite, field::EMAIL_TEMPLATE_NAME, [nameless])
                },
            ),
        ],
    }
}

fn emails<const N: usize>(
    suite: &Suite,
    field: &'static str,
    changes: [Value; N],
) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let bodies = changes.map(|changes| (field, known.body_with_email(changes)));
    Ok(bodies.into())
}
