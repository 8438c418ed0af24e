//! The review before "Finalizar": every answer with a way back to it, what the ERP itself says,
//! and the consumer's rights.

use contract::loyalty::exit_fees;
use contract::{Preview, Violation};
use leptos::prelude::*;
use wizard::Step;

use crate::state::wizard::Wizard;
use crate::ui::answered::answered;
use crate::ui::controls::{Notice, Tone};
use crate::ui::copy::{format, problems, steps, violations};
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

/// What the ERP itself says about this contract, asked for whenever the step is opened.
pub(super) fn server_preview(wizard: Wizard) -> AnyView {
    wizard.ask_server_preview();
    let body = move || match wizard.server_preview() {
        None => None,
        Some(Err(error)) => {
            let (title, text) = problems::explain(&error);
            Some(view! { <Notice tone=Tone::Warning><p><strong>{title}</strong></p><p>{text}</p></Notice> }.into_any())
        }
        Some(Ok(theirs)) => Some(findings(wizard, &theirs)),
    };
    view! { <div class="notices" aria-live="polite">{body}</div> }.into_any()
}

fn findings(wizard: Wizard, theirs: &Preview) -> AnyView {
    let checked = wizard.checked().get();
    let ours = &checked.preview;
    let same = ours.setup_fee == theirs.setup_fee
        && ours.receivables == theirs.receivables
        && ours.renewal == theirs.renewal;
    let warnings: Vec<String> = theirs
        .violations
        .iter()
        .filter(|violation| !shown_at_its_field(violation))
        .map(violations::sentence)
        .collect();
    view! {
        {(!same && !wizard.changed_since_server_preview()).then(|| view! {
            <Notice tone=Tone::Danger>
                <p><strong>"O ERP calculou outros valores"</strong></p>
                <p>"O que aparece ao lado difere do cálculo do ERP. Recarregue a página antes de criar o contrato e avise o suporte: isto é um defeito nosso."</p>
            </Notice>
        }.into_any())}
        {(!warnings.is_empty()).then(|| view! {
            <Notice tone=Tone::Warning>
                <ul>{warnings.into_iter().map(|text| view! { <li>{text}</li> }.into_any()).collect_view()}</ul>
            </Notice>
        }.into_any())}
    }
    .into_any()
}

/// What the ERP says about a field of this very step stands at the field already.
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
        let loyalty = plan.loyalty?;
        let fees = exit_fees(&loyalty);
        let fee = |month: usize| {
            fees.get(month)
                .copied()
                .map(format::money)
                .unwrap_or_default()
        };
        let half = fees.len() / 2;
        Some(view! {
            <p>
                {format!(
                    "Fidelidade de {} em troca de {} de benefício. Para sair antes, a multa diminui mês a mês: {} ao fim do 1º mês, {} ao fim do {}º, nada ao fim da fidelidade.",
                    format::count(loyalty.months as usize, "mês", "meses"),
                    format::money(loyalty.benefit),
                    fee(0),
                    fee(half.saturating_sub(1)),
                    half,
                )}
            </p>
        })
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
