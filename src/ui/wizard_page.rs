//! The wizard as a page: who the contract is for, the steps, the form, and what will be created.

mod created;
mod header;
mod navigation;
mod outcome;
mod refusal;
mod step_form;
mod stepper;
mod telephony;
mod unanswered;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wizard::missing_registries;

pub use created::page as created;
pub use header::contracts_dialog;
pub use navigation::Navigation;
pub use outcome::said as outcome;
pub use telephony::notice as telephony;
pub use unanswered::page as unanswered;

use crate::derived::memo;
use crate::state::api::erp;
use crate::state::entry::Entry;
use crate::state::submission::Submission;
use crate::state::surroundings::{LoadError, Surroundings};
use crate::state::wizard::Wizard;
use crate::ui::arrival;
use crate::ui::controls::Skeleton;
use crate::ui::on_demand::{Details, Later, Part};
use crate::ui::preview::panel;

/// How far the opening of the wizard is.
#[derive(Clone)]
enum Opening {
    Loading,
    Failed(LoadError),
    Open(Wizard),
}

/// The wizard for an entry. Its state lives here, above the steps, so that walking them loses
/// nothing.
pub fn wizard_page(entry: Entry) -> AnyView {
    let opening = RwSignal::new(Opening::Loading);
    let owner = Owner::current();
    let load = move || {
        opening.set(Opening::Loading);
        let owner = owner.clone();
        spawn_local(async move {
            let loaded = Surroundings::load(&erp(), entry).await;
            // The state belongs to this page: it is disposed of with it, not with the task.
            let opened = match (loaded, owner) {
                (Ok(surroundings), Some(owner)) => {
                    Opening::Open(owner.with(|| Wizard::new(entry, surroundings)))
                }
                (Ok(_), None) => return,
                (Err(error), _) => Opening::Failed(error),
            };
            opening.try_set(opened);
        });
    };
    load();
    let retry = Callback::new(move |()| load());
    view! {
        {move || match opening.get() {
            Opening::Loading => skeleton(),
            Opening::Failed(error) => refusal::page(&error, entry, retry),
            Opening::Open(wizard) => open(wizard),
        }}
    }
    .into_any()
}

/// The frame of the page while its content is on its way.
fn skeleton() -> AnyView {
    view! {
        <main class="wizard" id="conteudo" aria-busy="true">
            <section class="contract-header"><div class="contract-header-in"><Skeleton lines=2 /></div></section>
            <div class="stepper"><div class="skeleton-steps"></div></div>
            <div class="wizard-grid">
                <div class="step-page skeleton-fields"><Skeleton lines=14 /></div>
                <aside class="preview"><Skeleton lines=7 /></aside>
            </div>
        </main>
    }
    .into_any()
}

fn open(wizard: Wizard) -> AnyView {
    let missing = wizard.surroundings_untracked(|s| missing_registries(&s.catalog));
    if !missing.is_empty() {
        return refusal::impossible(&missing);
    }
    provide_context(Navigation::new(wizard));
    arrival::focus_heading("step-title");
    let later: Part<Later> = expect_context();
    // What the next step needs comes while the first is filled in.
    later.fetch();
    expect_context::<Part<Details>>().fetch();
    let screen = memo(move || match wizard.submission() {
        Submission::Created(_) => Screen::Created,
        Submission::Unknown(_) | Submission::Settling(_) => Screen::Unanswered,
        _ => Screen::Form,
    });
    view! {
        {move || match screen.get() {
            Screen::Form => form(wizard),
            Screen::Unanswered => later.show(move |later| (later.unanswered)(wizard)),
            Screen::Created => later.show(move |later| match wizard.submission() {
                Submission::Created(record) => (later.created)(wizard, &record),
                _ => ().into_any(),
            }),
        }}
    }
    .into_any()
}

/// What the page shows of a wizard that is open.
#[derive(Clone, Copy, PartialEq)]
enum Screen {
    Form,
    Unanswered,
    Created,
}

fn form(wizard: Wizard) -> AnyView {
    let sheet_open = RwSignal::new(false);
    view! {
        <main class="wizard" id="conteudo">
            {header::contract_header(wizard)}
            {stepper::stepper(wizard)}
            <div class="wizard-grid">
                {step_form::step_form(wizard, sheet_open)}
                {panel::panel(wizard, sheet_open)}
            </div>
        </main>
    }
    .into_any()
}
