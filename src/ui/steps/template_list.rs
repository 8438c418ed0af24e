//! The templates of the welcome e-mail, the plan's own first, each with the mail that it makes.

use contract::PlanId;
use erp_api::EmailTemplate;
use leptos::prelude::*;
use wizard::Answers;

use super::welcome_letter::{frame, page};
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::steps;

/// The list; one mail is shown at a time.
pub(super) fn list(wizard: Wizard, on_use: Callback<EmailTemplate>) -> AnyView {
    let plan = wizard.answers().with_untracked(Answers::plan_id);
    let mut templates = wizard.surroundings().templates.clone();
    templates.sort_by_key(|template| rank(template, plan));
    if templates.is_empty() {
        return view! { <p class="empty">{steps::NO_TEMPLATES}</p> }.into_any();
    }
    let shown = RwSignal::new(None::<usize>);
    let rows = templates
        .into_iter()
        .enumerate()
        .map(|(at, template)| row(wizard, template, plan, (at, shown), on_use));
    view! { <ul class="template-list">{rows.collect_view()}</ul> }.into_any()
}

/// The plan's own, then the default, then the others.
fn rank(template: &EmailTemplate, plan: Option<PlanId>) -> u8 {
    if template.plan_id.is_some() && template.plan_id == plan {
        0
    } else if template.is_default {
        1
    } else {
        2
    }
}

fn row(
    wizard: Wizard,
    template: EmailTemplate,
    plan: Option<PlanId>,
    (at, shown): (usize, RwSignal<Option<usize>>),
    on_use: Callback<EmailTemplate>,
) -> AnyView {
    let mark = match rank(&template, plan) {
        0 => Some(steps::TEMPLATE_OF_PLAN),
        1 => Some(steps::TEMPLATE_DEFAULT),
        _ => None,
    };
    let mark = mark.map(|mark| view! { <span class="chip">{mark}</span> }.into_any());
    let is_shown = move || shown.get() == Some(at);
    let toggle = Callback::new(move |()| {
        let now = shown.get_untracked() != Some(at);
        shown.set(now.then_some(at));
    });
    let see = move || {
        if is_shown() {
            steps::TEMPLATE_HIDE
        } else {
            steps::TEMPLATE_SEE
        }
    };
    let title = steps::template_preview(&template.name);
    let body = template.body_html.clone();
    let mail =
        move || is_shown().then(|| frame(title.clone(), Signal::stored(page(wizard, &body))));
    let (name, subject) = (template.name.clone(), template.subject.clone());
    let hidden_name = format!(" {name}");
    view! {
        <li class="template">
            <div class="template-head">
                <div>
                    <p class="result-title">{name} " " {mark}</p>
                    <p class="result-sub">{subject}</p>
                </div>
                <div class="cluster">
                    <Button kind=ButtonKind::Quiet on_click=toggle>
                        {see}<span class="visually-hidden">{hidden_name}</span>
                    </Button>
                    <Button kind=ButtonKind::Secondary on_click=Callback::new(move |()| on_use.run(template.clone()))>
                        {steps::USE_TEMPLATE}
                    </Button>
                </div>
            </div>
            {mail}
        </li>
    }
    .into_any()
}
