//! What the panel shows below its figures, once there is anything to show.

use leptos::prelude::*;

use super::charges::Charge;
use super::marks::marks;
use super::shown::Shown;
use super::{charge_list, chart, loyalty, renewal, why};
use crate::derived::memo;
use crate::state::wizard::Wizard;
use crate::ui::copy::panel as copy;

/// Chart, charges, renewal, and what leaving early costs.
pub fn content(wizard: Wizard, shown: Memo<Shown>, charges: Signal<Vec<Charge>>) -> AnyView {
    let some = memo(move || charges.with(|charges| !charges.is_empty()));
    let marks = memo(move || shown.with(marks));
    let stale =
        move || shown.with(|shown| shown.receivables.is_stale() || shown.setup_fee.is_stale());
    let is_renewed = memo(move || shown.with(|shown| shown.renewal.part.is_some()));
    view! {
        {move || some.get().then(|| view! {
            <div class:is-stale=stale>{chart::chart(charges, marks.into())}</div>
            {charge_list::list(wizard, charges)}
        }.into_any())}
        {move || is_renewed.get().then(|| renewal::line(wizard, shown))}
        {move || early_exit(wizard)}
    }
    .into_any()
}

/// The exit fees of a plan with loyalty, month by month.
fn early_exit(wizard: Wizard) -> Option<AnyView> {
    let surroundings = wizard.surroundings();
    let plan = wizard
        .answers()
        .with(|answers| answers.plan(&surroundings.context()).cloned())?;
    let loyalty = plan.loyalty?;
    Some(
        view! {
            <section class="preview-part">
                <details>
                    <summary><h3>{copy::EARLY_EXIT}</h3></summary>
                    {loyalty::terms(wizard, loyalty)}
                </details>
            </section>
        }
        .into_any(),
    )
}

/// The answer to why a sum is what it is.
pub fn sum(
    wizard: Wizard,
    id: &'static str,
    charges: Signal<Vec<Charge>>,
    because: &'static str,
) -> AnyView {
    why::answer(id.to_owned(), move || {
        charges.with(|charges| why::of_sum(wizard, charges, because))
    })
}
