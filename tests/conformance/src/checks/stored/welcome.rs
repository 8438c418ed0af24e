//! The welcome e-mail of a contract, and the template that is kept of it.

use contract::EmailTemplateId;
use erp_api::path;
use serde_json::json;

use crate::creation::Created;
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::pages;
use crate::suite::Suite;

pub fn email(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let email = &created.contract["welcome_email"];
    let to = &created.body["welcome_email"]["to"];
    created
        .answer
        .has(&created.contract, &json!({"welcome_email": {"to": to}}))?;
    let states = ["waiting", "sent", "failed"];
    if email["state"]
        .as_str()
        .is_some_and(|state| states.contains(&state))
    {
        Ok(())
    } else {
        Err(created
            .answer
            .differs(format!("a state of {}", states.join(", ")), email))
    }
}

pub fn template(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let name = suite.mark();
    let email = json!({"subject": "Um modelo", "template": {"name": name,
        "exclusive_to_plan": false, "default_for_new_contracts": false}});
    Created::of(suite, known.body_with_email(email))?;
    let templates = pages::rows(&suite.erp, path::EMAIL_TEMPLATES, 10)?;
    let Some(kept) = templates.iter().find(|template| template["name"] == *name) else {
        let asked = format!("GET {}", path::EMAIL_TEMPLATES);
        return Err(Finding::failed(
            asked,
            format!("a template {name}"),
            "others only",
        ));
    };
    let id = EmailTemplateId(kept["id"].as_i64().unwrap_or_default());
    let answer = suite.erp.get(&path::email_template(id))?;
    // The suite's own is of use to nobody.
    suite.erp.send(&Ask::delete(path::email_template(id)))?;
    let expected = json!({"subject": "Um modelo", "plan_id": null, "is_default": false});
    answer.has(&answer.expect(200)?.json()?, &expected)
}
