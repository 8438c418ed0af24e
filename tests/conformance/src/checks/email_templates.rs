//! Templates of the welcome e-mail. Those that are added here are taken away again.

use contract::EmailTemplateId;
use erp_api::path;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::check::{Area, check};
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::pages;
use crate::shapes::{EMAIL_TEMPLATE, EMAIL_TEMPLATE_LIST};
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "E-mail templates",
        checks: vec![
            check("Templates have the shape of the specification", shape),
            check("A template is added, and read by itself", add),
            check("A template is changed, and the rest of it stays", change),
            check("A template is taken away", remove),
            check(
                "A plan's own template comes first, then the general one",
                order,
            ),
        ],
    }
}

fn shape(suite: &Suite) -> Verdict {
    let answer = suite.erp.get(path::EMAIL_TEMPLATES)?;
    answer.shaped(200, &EMAIL_TEMPLATE_LIST)?;
    Ok(())
}

/// A template while a check looks at it.
struct Added<'a> {
    suite: &'a Suite,
    id: EmailTemplateId,
    answer: Answer,
    template: Value,
    input: Value,
}

impl<'a> Added<'a> {
    fn to(suite: &'a Suite, plan_id: Option<i64>) -> Result<Self, Finding> {
        let input = json!({"name": suite.mark(), "subject": "Olá, {{client_name}}",
            "body_html": "<p>Seu plano: {{plan_name}}</p>", "plan_id": plan_id, "is_default": false});
        let answer = suite.erp.send(&Ask::post(path::EMAIL_TEMPLATES, &input))?;
        let template = answer.shaped(201, &EMAIL_TEMPLATE)?;
        let id = EmailTemplateId(template["id"].as_i64().unwrap_or_default());
        Ok(Self {
            suite,
            id,
            answer,
            template,
            input,
        })
    }

    fn read(&self) -> Result<Answer, Finding> {
        self.suite.erp.get(&path::email_template(self.id))
    }

    fn remove(&self) -> Result<Answer, Finding> {
        self.suite
            .erp
            .send(&Ask::delete(path::email_template(self.id)))
    }
}

impl Drop for Added<'_> {
    fn drop(&mut self) {
        // Where that does not work, the check about it says so.
        self.remove().ok();
    }
}

fn add(suite: &Suite) -> Verdict {
    let added = Added::to(suite, None)?;
    added.answer.has(&added.template, &added.input)?;
    let again = added.read()?;
    let template = again.shaped(200, &EMAIL_TEMPLATE)?;
    again.has(&template, &added.template)
}

fn change(suite: &Suite) -> Verdict {
    let added = Added::to(suite, None)?;
    let change = json!({"subject": "Outro assunto"});
    let ask = Ask::patch(path::email_template(added.id), &change);
    let answer = suite.erp.send(&ask)?;
    let template = answer.shaped(200, &EMAIL_TEMPLATE)?;
    let expected = crate::json::with(&added.input, change);
    answer.has(&template, &expected)?;
    let again = added.read()?;
    again.has(&again.expect(200)?.json()?, &expected)
}

fn remove(suite: &Suite) -> Verdict {
    let added = Added::to(suite, None)?;
    added.remove()?.expect(204)?;
    added.read()?.problem(404)?;
    Ok(())
}

fn order(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let there = pages::rows(&suite.erp, path::EMAIL_TEMPLATES, 5)?;
    // A template of the plan's own would lose its place to the one that is added.
    let is_free = |id: i64| there.iter().all(|template| template["plan_id"] != id);
    let Some(plan) = known.plan(|plan| is_free(plan.id.0)) else {
        return Err(Finding::skipped("every plan has a template of its own"));
    };
    let added = Added::to(suite, Some(plan.id.0))?;
    let path = format!("{}?plan_id={}", path::EMAIL_TEMPLATES, plan.id);
    let listed = suite.erp.get(&path)?;
    let list = listed.shaped(200, &EMAIL_TEMPLATE_LIST)?;
    if list["items"][0]["id"] != added.id.0 {
        return Err(listed.failed(format!("first the template {} of the plan", added.id)));
    }
    let has_general = there.iter().any(|template| template["is_default"] == true);
    if has_general && list["items"][1]["is_default"] != true {
        return Err(listed.failed("second the general default"));
    }
    Ok(())
}
