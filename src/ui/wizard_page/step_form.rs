//! The open step: what is wrong, its fields, and the bar that goes on.

use contract::Violation;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use wizard::Step;

use super::{Navigation, outcome};
use crate::derived::memo;
use crate::platform::{document, focus};
use crate::state::submission::Submission;
use crate::state::wizard::Wizard;
use crate::ui::controls::{Button, ButtonKind, ErrorSummary, Unfound, dom_id, help_key};
use crate::ui::copy::{pages, steps, violations};
use crate::ui::on_demand::{Later, Part};
use crate::ui::preview::folded;
use crate::ui::steps::fields_of;

pub(super) fn step_form(wizard: Wizard, sheet_open: RwSignal<bool>) -> AnyView {
    let navigation = Navigation::expect();
    let step = navigation.step();
    let later: Part<Later> = expect_context();
    let is_telephony = memo(move || wizard.answers().with(wizard::Answers::is_telephony));
    let unfound = Unfound::provide();
    let held = RwSignal::new(false);
    follow_step(wizard, step);
    follow_refusal(wizard, navigation);
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let is_held = !unfound.errors().is_empty();
        held.set(is_held);
        if is_held {
            wizard.attempt(step.get_untracked());
            focus::focus_dom("error-summary");
        } else {
            go_on(wizard, navigation, later);
        }
    };
    view! {
        <form class="step-page" novalidate on:submit=on_submit on:keydown=|event| help_key(&event)>
            <div class="notices">{move || is_telephony.get().then(|| later.show(move |later| (later.telephony)(wizard)))}</div>
            {summary(wizard, step, unfound, held)}
            <header class="step-head">
                <h1 id="step-title" tabindex="-1">{move || steps::title(step.get())}</h1>
                <p class="lead">{move || steps::lead(step.get())}</p>
            </header>
            {move || fields_of(step.get(), wizard, later)}
            <div class="dock">
                {outcome::notice(wizard, later)}
                {folded::fold(wizard, sheet_open)}
                {action_bar(wizard, navigation)}
            </div>
        </form>
    }
    .into_any()
}

/// Title, focus and scroll follow the step, but not when the page has just been opened.
fn follow_step(wizard: Wizard, step: Memo<Step>) {
    Effect::new(move |before: Option<Step>| {
        let step = step.get();
        let errors = wizard.shown_errors(step).with(|errors| !errors.is_empty());
        let mark = if errors {
            format!("{} ", steps::TITLE_ERROR)
        } else {
            String::new()
        };
        document::set_title(&format!(
            "{mark}{} · {}",
            steps::position(step),
            pages::BRAND
        ));
        if before.is_some_and(|before| before != step) {
            document::scroll_to_top();
            // A step that is opened because of what is wrong in it says that first.
            if errors {
                focus::focus_dom_soon("error-summary");
            } else {
                focus::focus_dom("step-title");
            }
        }
        step
    });
}

/// What the ERP refused is shown on the step that can mend it; what no step can mend, where it is said.
fn follow_refusal(wizard: Wizard, navigation: Navigation) {
    Effect::new(move |_| {
        let outcome = wizard.submission();
        if !outcome::is_said(&outcome) {
            return;
        }
        let mended_on = untrack(|| wizard.first_incomplete());
        match mended_on.filter(|_| matches!(outcome, Submission::Rejected(_))) {
            Some(first) if first < navigation.step().get_untracked() => navigation.change(first),
            // Whoever has to confirm once more has to know why first.
            Some(first) if !wizard.shown_errors(first).get_untracked().is_empty() => {
                focus::focus_dom_soon("error-summary");
            }
            _ => focus::focus_dom_soon(outcome::ID),
        }
    });
}

/// "Próximo", and "Finalizar" on the last step.
pub(super) fn go_on(wizard: Wizard, navigation: Navigation, later: Part<Later>) {
    let step = navigation.step().get_untracked();
    if step != Step::Renewal {
        if !navigation.next() {
            focus::focus_dom("error-summary");
        }
        return;
    }
    // An earlier step may lack something that a change here asks for: that comes first.
    if let Some(incomplete) = untrack(|| wizard.first_incomplete()).filter(|first| *first < step) {
        wizard.attempt(incomplete);
        navigation.change(incomplete);
        return;
    }
    if wizard.attempt(step) {
        // The last step's fields are of the same part: who fills them in has it.
        if let Some(later) = later.get_untracked() {
            (later.send)(wizard);
        }
    } else {
        focus::focus_dom("error-summary");
    }
}

/// What keeps the step from being done; of what was typed into lists and is not in them, only once one wanted to go on.
fn summary(wizard: Wizard, step: Memo<Step>, unfound: Unfound, held: RwSignal<bool>) -> AnyView {
    let errors = memo(move || wizard.shown_errors(step.get()).get());
    let lines = memo(move || {
        let line = |error: &Violation| (dom_id(&error.field), violations::sentence(error));
        let mut lines: Vec<_> = errors.with(|errors| errors.iter().map(line).collect());
        for (id, words) in unfound.errors().into_iter().filter(|_| held.get()) {
            match lines.iter_mut().find(|line| line.0 == id) {
                Some(line) => line.1 = words,
                None => lines.push((id, words)),
            }
        }
        lines
    });
    let title = Signal::derive(move || {
        let is_missing = unfound.errors().is_empty()
            && errors.with(|errors| errors.first().is_some_and(violations::is_missing));
        steps::error_title(lines.with(Vec::len), is_missing).to_owned()
    });
    view! { <ErrorSummary title lines /> }.into_any()
}

fn action_bar(wizard: Wizard, navigation: Navigation) -> AnyView {
    let step = navigation.step();
    let last = memo(move || step.get() == Step::Renewal);
    let sending = Signal::derive(move || wizard.submission() == Submission::Sending);
    let label = move || match (last.get(), sending.get(), navigation.returning()) {
        (true, true, _) => steps::SENDING,
        (true, false, _) => steps::FINISH,
        (false, _, true) => steps::BACK_TO_REVIEW,
        (false, _, false) => steps::NEXT,
    };
    let back = Callback::new(move |()| {
        if let Some(previous) = step.get_untracked().previous() {
            navigation.go(previous);
        }
    });
    view! {
        <div class="action-bar">
            {move || step.get().previous().map(|_| view! {
                <Button on_click=back>{steps::BACK}</Button>
            }.into_any())}
            <Button kind=ButtonKind::Primary submit=true busy=sending>{label}</Button>
            <p class="keys"><kbd>"Enter"</kbd> {move || steps::enter(last.get(), navigation.returning())} <kbd>"F1"</kbd> {steps::F1}</p>
        </div>
    }
    .into_any()
}
