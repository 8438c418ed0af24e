//! What came of the last try to send, said above the button that was pressed, and with the focus.

use erp_client::ApiError;
use leptos::prelude::*;
use wizard::Field;

use super::{Navigation, step_form};
use crate::derived::memo;
use crate::state::submission::{Change, Submission};
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, Notice, Tone};
use crate::ui::copy::{problems, violations};
use crate::ui::on_demand::{Later, Part};

/// The notice's element.
pub const ID: &str = "outcome";

/// Whether an outcome is said here.
pub const fn is_said(outcome: &Submission) -> bool {
    matches!(
        outcome,
        Submission::NotSent(_) | Submission::Rejected(_) | Submission::Changed(_)
    )
}

/// The notice, when there is something to say.
pub fn notice(wizard: Wizard, later: Part<Later>) -> AnyView {
    let said = memo(move || is_said(&wizard.submission()));
    view! {
        <div class="outcome" id=ID tabindex="-1">
            {move || said.get().then(|| later.show(move |later| (later.outcome)(wizard)))}
        </div>
    }
    .into_any()
}

/// What it says.
pub fn said(wizard: Wizard) -> AnyView {
    let navigation = Navigation::expect();
    let later: Part<Later> = expect_context();
    let retry = Callback::new(move |()| step_form::go_on(wizard, navigation, later));
    view! {
        {move || match wizard.submission() {
            Submission::NotSent(error) => refused(&error, Some(retry)),
            Submission::Rejected(error) => refused(&error, None),
            Submission::Changed(changes) => changed(&changes),
            _ => ().into_any(),
        }}
    }
    .into_any()
}

fn refused(error: &ApiError, retry: Option<Callback<()>>) -> AnyView {
    let (title, text) = problems::explain(error);
    let beyond_fields: Vec<String> = match error {
        ApiError::Refused(problem) => {
            let errors = problem.violations.iter().filter(|v| v.is_error());
            let about_none = errors.filter(|v| Field::from_path(&v.field).is_none());
            about_none.map(violations::sentence).collect()
        }
        _ => Vec::new(),
    };
    let button = retry.map(|retry| {
        view! {
            <div class="notice-actions">
                <Button kind=ButtonKind::Secondary on_click=retry>{problems::TRY_AGAIN}</Button>
            </div>
        }
        .into_any()
    });
    view! {
        <Notice tone=Tone::Danger>
            <p><strong>{title}</strong></p>
            <p>{text}</p>
            {lines(beyond_fields)}
            {button}
        </Notice>
    }
    .into_any()
}

/// The figures that moved, as they were and as they are.
fn changed(changes: &[Change]) -> AnyView {
    let moved = changes.iter().map(problems::moved).collect();
    view! {
        <Notice tone=Tone::Warning>
            <p><strong>{problems::CHANGED_TITLE}</strong></p>
            {lines(moved)}
            <p>{problems::CHANGED_LEAD}</p>
        </Notice>
    }
    .into_any()
}

fn lines(lines: Vec<String>) -> AnyView {
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = lines
        .into_iter()
        .map(|line| view! { <li>{line}</li> }.into_any());
    view! { <ul>{lines.collect_view()}</ul> }.into_any()
}
