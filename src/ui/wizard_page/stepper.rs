//! The stepper: where one is, what was chosen, and the way to every step that was open.

use leptos::prelude::*;
use wizard::Step;

use super::Navigation;
use crate::derived::memo;
use crate::state::wizard::Wizard;
use crate::ui::answered::summary;
use crate::ui::controls::{Glyph, Icon};
use crate::ui::copy::steps;

pub(super) fn stepper(wizard: Wizard) -> AnyView {
    let items = Step::ALL.into_iter().map(|step| item(wizard, step));
    let step = Navigation::expect().step();
    let next = move || {
        step.get()
            .next()
            .map(|next| format!("{}: {}", steps::NEXT, steps::name(next)))
    };
    view! {
        <nav class="stepper" aria-label=steps::STEPPER>
            <p class="stepper-now">
                <strong>{move || steps::position(step.get())}</strong>
                <span class="stepper-next">{next}</span>
            </p>
            <ol>{items.collect_view()}</ol>
        </nav>
    }
    .into_any()
}

fn item(wizard: Wizard, step: Step) -> AnyView {
    let navigation = Navigation::expect();
    let current = memo(move || navigation.step().get() == step);
    let reachable = memo(move || step <= wizard.furthest());
    let wrong = memo(move || wizard.shown_errors(step).with(|errors| !errors.is_empty()));
    let done = memo(move || reachable.get() && !current.get() && step < wizard.furthest());
    let under = memo(move || {
        let surroundings = wizard.surroundings();
        let chosen = reachable
            .get()
            .then(|| wizard.answers().with(|a| summary(step, a, &surroundings)));
        chosen
            .flatten()
            .unwrap_or_else(|| steps::outlook(step).to_owned())
    });
    let mark = move || match (done.get(), wrong.get()) {
        (true, true) => view! { <Icon name=Glyph::Alert /> }.into_any(),
        (true, false) => view! { <Icon name=Glyph::Check /> }.into_any(),
        (false, _) => (step.index() + 1).into_any(),
    };
    let inside = move || {
        view! {
            <span class="step-mark">{mark}</span>
            <span class="step-text">
                <span class="step-name">{steps::name(step)}</span>
                {move || done.get().then(|| view! { <span class="visually-hidden">" "{steps::STEP_DONE}</span> }.into_any())}
                <span class="step-sum">{move || under.get()}</span>
            </span>
        }
    };
    let url = wizard.entry().step_url(step);
    let link = move || {
        if reachable.get() {
            view! {
                <a class="step-link" href=url.clone() on:click=move |_| navigation.leave_review()
                    aria-current=move || current.get().then_some("step")>
                    {inside()}
                </a>
            }
            .into_any()
        } else {
            view! { <span class="step-link">{inside()}</span> }.into_any()
        }
    };
    view! {
        <li class="step" class:is-done=done class:is-current=current class:is-invalid=wrong>{link}</li>
    }
    .into_any()
}
