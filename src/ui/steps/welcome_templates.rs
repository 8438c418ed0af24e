//! "Clique para exibir os modelos disponíveis": templates with their beginnings, the plan's own
//! first; using one can be undone.

use erp_api::EmailTemplate;
use leptos::prelude::*;
use wizard::{Edit, Field, TextField};

use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, Dialog};
use crate::ui::copy::steps;

pub(super) fn picker(wizard: Wizard) -> AnyView {
    let open = RwSignal::new(false);
    let undo = RwSignal::new(None::<Vec<Edit>>);
    let use_template = Callback::new(move |template: EmailTemplate| {
        undo.set(Some(vec![
            current(wizard, TextField::EmailSubject),
            current(wizard, TextField::EmailBody),
        ]));
        wizard.apply_all(vec![
            Edit::Text(TextField::EmailSubject, template.subject),
            Edit::Text(TextField::EmailBody, template.body_html),
        ]);
        open.set(false);
    });
    let revert = Callback::new(move |()| {
        if let Some(edits) = undo.get_untracked() {
            wizard.apply_all(edits);
        }
        undo.set(None);
    });
    view! {
        <div class="cluster">
            <Button kind=ButtonKind::Secondary on_click=Callback::new(move |()| open.set(true))>
                {steps::SHOW_TEMPLATES}
            </Button>
            <p role="status">{move || undo.with(Option::is_some).then_some(steps::TEMPLATE_APPLIED)}</p>
            <Show when=move || undo.with(Option::is_some)>
                <Button kind=ButtonKind::Quiet on_click=revert>{steps::TEMPLATE_UNDO}</Button>
            </Show>
        </div>
        <Dialog open title=steps::TEMPLATES_TITLE.to_owned() on_close=Callback::new(move |()| open.set(false))>
            <p class="hint">{steps::TEMPLATE_REPLACES}</p>
            {move || list(wizard, use_template)}
        </Dialog>
    }
    .into_any()
}

/// The edit that brings a field back to how it stands.
fn current(wizard: Wizard, field: TextField) -> Edit {
    wizard.answers().with_untracked(|answers| {
        let written = answers.written(field);
        match written.origin {
            Some(_) => Edit::Restore(Field::Text(field)),
            None => Edit::Text(field, written.value.clone()),
        }
    })
}

fn list(wizard: Wizard, on_use: Callback<EmailTemplate>) -> AnyView {
    let plan = wizard.answers().with(wizard::Answers::plan_id);
    let mut templates = wizard.surroundings().templates.clone();
    templates.sort_by_key(|template| match template {
        EmailTemplate {
            plan_id: Some(own), ..
        } if Some(*own) == plan => 0,
        EmailTemplate {
            is_default: true, ..
        } => 1,
        _ => 2,
    });
    if templates.is_empty() {
        return view! { <p class="empty">{steps::NO_TEMPLATES}</p> }.into_any();
    }
    let rows = templates.into_iter().map(|template| {
        let own = template.plan_id.is_some() && template.plan_id == plan;
        let mark = if own {
            Some(steps::TEMPLATE_OF_PLAN)
        } else {
            template.is_default.then_some(steps::TEMPLATE_DEFAULT)
        };
        let beginning: String = contract::visible_text(&template.body_html).chars().take(140).collect();
        let (name, subject) = (template.name.clone(), template.subject.clone());
        view! {
            <li class="template">
                <div>
                    <p class="result-title">{name} {mark.map(|mark| view! { <span class="chip">{mark}</span> }.into_any())}</p>
                    <p>{subject}</p>
                    <p class="result-sub">{beginning}</p>
                </div>
                <Button kind=ButtonKind::Secondary on_click=Callback::new(move |()| on_use.run(template.clone()))>
                    {steps::USE_TEMPLATE}
                </Button>
            </li>
        }.into_any()
    });
    view! { <ul class="template-list">{rows.collect_view()}</ul> }.into_any()
}
