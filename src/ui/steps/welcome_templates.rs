//! "Clique para exibir os modelos disponíveis": what was written by hand is replaced only after a question, and any
//! replacement can be undone.

use erp_api::EmailTemplate;
use leptos::prelude::*;
use wizard::{Edit, Field, TextField};

use super::template_list::list;
use crate::platform::focus::focus_dom_soon;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, Dialog, Notice, Tone, dom_id};
use crate::ui::copy::steps;

/// What a template takes the place of.
const FIELDS: [TextField; 2] = [TextField::EmailSubject, TextField::EmailBody];

/// The id of the question.
const QUESTION: &str = "template-question";

/// The choice of a template. All signals.
#[derive(Clone, Copy)]
struct Picker {
    wizard: Wizard,
    open: RwSignal<bool>,
    /// The template that was chosen over something written by hand.
    asking: RwSignal<Option<EmailTemplate>>,
    /// What brings back what the last template replaced.
    undo: RwSignal<Option<Vec<Edit>>>,
}

pub(super) fn picker(wizard: Wizard) -> AnyView {
    let picker = Picker {
        wizard,
        open: RwSignal::new(false),
        asking: RwSignal::new(None),
        undo: RwSignal::new(None),
    };
    let Picker { open, undo, .. } = picker;
    let is_undoable = move || undo.with(Option::is_some);
    view! {
        <div class="cluster">
            <Button kind=ButtonKind::Secondary on_click=Callback::new(move |()| open.set(true))>
                {steps::SHOW_TEMPLATES}
            </Button>
            <p class="hint" role="status">{move || is_undoable().then_some(steps::TEMPLATE_APPLIED)}</p>
            {move || is_undoable().then(|| view! {
                <Button kind=ButtonKind::Quiet on_click=Callback::new(move |()| picker.revert())>
                    {steps::TEMPLATE_UNDO}
                </Button>
            }.into_any())}
        </div>
        <Dialog open wide=true title=steps::TEMPLATES_TITLE on_close=Callback::new(move |()| picker.close())>
            {move || open.get().then(|| match picker.asking.get() {
                Some(template) => picker.question(template),
                None => list(wizard, Callback::new(move |template| picker.choose(template))),
            })}
        </Dialog>
    }
    .into_any()
}

impl Picker {
    fn close(self) {
        self.open.set(false);
        self.asking.set(None);
    }

    fn choose(self, template: EmailTemplate) {
        if is_written_by_hand(self.wizard) {
            self.asking.set(Some(template));
            focus_dom_soon(QUESTION);
        } else {
            self.take(template);
        }
    }

    fn take(self, template: EmailTemplate) {
        let wizard = self.wizard;
        let before = FIELDS.map(|field| as_it_stands(wizard, field));
        self.undo.set(Some(before.to_vec()));
        wizard.apply_all(vec![
            Edit::Text(TextField::EmailSubject, template.subject),
            Edit::Text(TextField::EmailBody, template.body_html),
        ]);
        self.close();
    }

    fn revert(self) {
        if let Some(edits) = self.undo.get_untracked() {
            self.wizard.apply_all(edits);
        }
        self.undo.set(None);
        // The button goes, and would take the focus with it.
        focus_dom_soon(&dom_id(Field::Text(TextField::EmailBody).path()));
    }

    fn question(self, template: EmailTemplate) -> AnyView {
        let words = steps::replace_by_template(&template.name);
        let replace = Callback::new(move |()| self.take(template.clone()));
        let back = Callback::new(move |()| self.asking.set(None));
        view! {
            <div id=QUESTION tabindex="-1">
                <Notice tone=Tone::Warning>
                    <p><strong>{steps::TEMPLATE_OVER_EDITED}</strong></p>
                    <p>{words}</p>
                </Notice>
            </div>
            <div class="dialog-actions">
                <Button on_click=back>{steps::BACK_TO_TEMPLATES}</Button>
                <Button kind=ButtonKind::Primary on_click=replace>{steps::TEMPLATE_REPLACE}</Button>
            </div>
        }
        .into_any()
    }
}

/// Whether subject or body hold something that is neither suggested nor a template's.
fn is_written_by_hand(wizard: Wizard) -> bool {
    let surroundings = wizard.surroundings();
    wizard.answers().with_untracked(|answers| {
        FIELDS.into_iter().any(|field| {
            let written = answers.written(field);
            let text = written.value.trim();
            let is_known = surroundings.templates.iter().any(|template| {
                let known = match field {
                    TextField::EmailSubject => &template.subject,
                    _ => &template.body_html,
                };
                known.trim() == text
            });
            written.origin.is_none() && !text.is_empty() && !is_known
        })
    })
}

/// The edit that brings a field back to how it stands.
fn as_it_stands(wizard: Wizard, field: TextField) -> Edit {
    wizard.answers().with_untracked(|answers| {
        let written = answers.written(field);
        match written.origin {
            Some(_) => Edit::Restore(Field::Text(field)),
            None => Edit::Text(field, written.value.clone()),
        }
    })
}
