//! The renewal as a line in time.

use chrono::NaiveDate;
use contract::explain::explain_renewal;
use leptos::prelude::*;

use super::shown::Shown;
use super::why;
use crate::state::wizard::Wizard;
use crate::ui::copy::{format, panel, why as copy};

/// The line from the start over the queue to the renewal, or why there is none.
pub fn line(wizard: Wizard, shown: Memo<Shown>) -> AnyView {
    let open = RwSignal::new(false);
    let title = move || {
        let automatic = shown.with(|shown| shown.renewal.part.is_some_and(|part| part.automatic));
        if automatic {
            panel::RENEWAL_AUTOMATIC
        } else {
            panel::RENEWAL_MANUAL
        }
    };
    let label = Signal::stored(copy::ASK_DATES.to_owned());
    view! {
        <section class="preview-part renewal" class:is-stale=move || shown.with(|shown| shown.renewal.is_stale())>
            <div class="part-head">
                <h3>{title}</h3>
                {why::button(open, "why-renewal".to_owned(), label)}
            </div>
            {move || stops(wizard, shown)}
            {move || open.get().then(|| why::answer("why-renewal".to_owned(), move || why::of_renewal(wizard)))}
        </section>
    }
    .into_any()
}

fn stops(wizard: Wizard, shown: Memo<Shown>) -> Option<AnyView> {
    let renewal = shown.with(|shown| shown.renewal.part)?;
    let reason = wizard.explain(explain_renewal);
    let stop = |date: NaiveDate, what: String| {
        view! {
            <li class="timeline-stop">
                <span class="timeline-date">{format::compact_date(date)}</span>
                <span class="timeline-what">{what}</span>
            </li>
        }
        .into_any()
    };
    let body = match (renewal.automatic, renewal.queued_on, renewal.renewed_on) {
        (true, Some(queued), Some(renewed)) => view! {
            <ol class="timeline">
                {reason.map(|reason| stop(reason.starts_on, panel::START.to_owned()))}
                {stop(queued, panel::queued(reason.as_ref()))}
                {stop(renewed, panel::renews_at(renewal.price, reason.as_ref()))}
            </ol>
        }
        .into_any(),
        _ => view! { <p>{panel::no_renewal(renewal.reason)}</p> }.into_any(),
    };
    Some(
        view! {
            {body}
            <p class="preview-note">{panel::term_end(renewal.ends_on, renewal.price)}</p>
        }
        .into_any(),
    )
}
