//! The review before "Finalizar": every answer with a way back to it, what the ERP itself says,
//! and the consumer's rights.

use contract::{Preview, Violation};
use erp_client::ApiError;
use leptos::prelude::*;
use wizard::Step;

use crate::derived::memo;
use crate::state::wizard::Wizard;
use crate::ui::answered::answered;
use crate::ui::controls::{Button, ButtonKind, Notice, Tone};
use crate::ui::copy::{problems, steps, violations};
use crate::ui::preview::loyalty;
use crate::ui::wizard_page::Navigation;

/// Everything answered, grouped by step.
pub(super) fn answers(wizard: Wizard) -> AnyView {
    let groups = Step::ALL.into_iter().map(|step| group(wizard, step));
    view! {
        <section class="review" aria-labelledby="review-title">
            <h2 id="review-title">{steps::GROUP_REVIEW}</h2>
            {groups.collect_view()}
        </section>
    }
    .into_any()
}

fn group(wizard: Wizard, step: Step) -> AnyView {
    let navigation = Navigation::expect();
    let rows = move || {
        let surroundings = wizard.surroundings();
        let rows = wizard
            .answers()
            .with(|answers| answered(step, answers, &surroundings));
        rows.into_iter()
            .map(|(label, value)| {
                let open = value.is_none();
                let value = value.unwrap_or_else(|| steps::NOT_INFORMED.to_owned());
                view! {
                    <div class:is-open=open>
                        <dt>{label}</dt>
                        <dd>{value}</dd>
                    </div>
                }
                .into_any()
            })
            .collect_view()
    };
    let change = move |_| navigation.change(step);
    // The fields of this step are above; the link is for the others.
    let link = (step != Step::Renewal).then(|| {
        view! {
            <button type="button" class="link-button" on:click=change>
                {steps::CHANGE} <span class="visually-hidden">{steps::name(step)}</span>
            </button>
        }
        .into_any()
    });
    view! {
        <section class="review-group">
            <div class="review-head"><h3>{steps::name(step)}</h3>{link}</div>
            <dl class="review-rows">{rows}</dl>
        </section>
    }
    .into_any()
}

/// What asks for attention before the contract is made, and what the ERP itself says of it: asked for whenever the step
/// is opened.
pub(super) fn server_preview(wizard: Wizard) -> AnyView {
    wizard.ask_server_preview();
    let again = Callback::new(move |()| wizard.ask_server_preview());
    let theirs = move || match wizard.server_preview() {
        None => ().into_any(),
        Some(Err(error)) => unanswered(&error, again),
        Some(Ok(theirs)) => difference(wizard, &theirs),
    };
    let warnings = memo(move || warnings(wizard));
    let warned = move || {
        let warnings = warnings.get();
        let lines = warnings
            .into_iter()
            .map(|text| view! { <li>{text}</li> }.into_any());
        (lines.len() > 0).then(|| {
            view! {
                <Notice tone=Tone::Warning><ul>{lines.collect_view()}</ul></Notice>
            }
            .into_any()
        })
    };
    view! { <div class="notices" aria-live="polite">{theirs} {warned}</div> }.into_any()
}

fn unanswered(error: &ApiError, again: Callback<()>) -> AnyView {
    let (title, text) = problems::explain(error);
    view! {
        <Notice tone=Tone::Warning>
            <p><strong>{title}</strong></p>
            <p>{text}</p>
            <div class="notice-actions">
                <Button kind=ButtonKind::Secondary on_click=again>{problems::TRY_AGAIN}</Button>
            </div>
        </Notice>
    }
    .into_any()
}

/// A difference between our figures and the ERP's is a defect of ours, unless something was changed since or has moved in
/// the ERP, which is said elsewhere.
fn difference(wizard: Wizard, theirs: &Preview) -> AnyView {
    let checked = wizard.checked().get();
    let ours = &checked.preview;
    let same = ours.setup_fee == theirs.setup_fee
        && ours.receivables == theirs.receivables
        && ours.renewal == theirs.renewal;
    let moved = theirs
        .violations
        .iter()
        .any(|v| v.field.starts_with("expected."));
    if same || moved || wizard.changed_since_server_preview() {
        return ().into_any();
    }
    view! {
        <Notice tone=Tone::Danger>
            <p><strong>{problems::DIFFERENT_TITLE}</strong></p>
            <p>{problems::DIFFERENT_LEAD}</p>
        </Notice>
    }
    .into_any()
}

/// The warnings of the contract as it stands, and those that only the ERP can have; without those that stand at a field
/// of this very step.
fn warnings(wizard: Wizard) -> Vec<String> {
    let checked = wizard.checked().get();
    let ours = checked.preview.violations.iter();
    let is_current = !wizard.changed_since_server_preview();
    let theirs = match wizard.server_preview() {
        Some(Ok(theirs)) if is_current => theirs.violations,
        _ => Vec::new(),
    };
    let known = |violation: &&Violation| {
        let same =
            |other: &Violation| other.rule == violation.rule && other.field == violation.field;
        !checked.preview.violations.iter().any(same)
    };
    ours.chain(theirs.iter().filter(known))
        .filter(|violation| !violation.is_error() && !shown_at_its_field(violation))
        .map(violations::sentence)
        .collect()
}

/// What is about a field of this very step stands at the field already.
fn shown_at_its_field(violation: &Violation) -> bool {
    wizard::Field::from_path(&violation.field).is_some_and(|field| field.step() == Step::Renewal)
}

/// The consumer's rights that apply.
pub(super) fn rights(wizard: Wizard) -> AnyView {
    let loyalty = move || {
        let surroundings = wizard.surroundings();
        let plan = wizard
            .answers()
            .with(|answers| answers.plan(&surroundings.context()).cloned())?;
        Some(loyalty::terms(wizard, plan.loyalty?))
    };
    view! {
        <section class="rights" aria-labelledby="rights-title">
            <h2 id="rights-title">{steps::RIGHTS_TITLE}</h2>
            <p>{steps::RIGHT_TO_WITHDRAW}</p>
            {loyalty}
        </section>
    }
    .into_any()
}
