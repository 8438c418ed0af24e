//! The renewal as a line in time.

use chrono::NaiveDate;
use contract::Renewal;
use leptos::prelude::*;

use crate::ui::copy::{format, panel};

/// The line from the start over the queue to the renewal, or why there is none.
pub fn line(renewal: Renewal, start: Option<NaiveDate>) -> AnyView {
    let title = if renewal.automatic {
        panel::RENEWAL_AUTOMATIC
    } else {
        panel::RENEWAL_MANUAL
    };
    let stop = |date: NaiveDate, what: String| {
        view! {
            <li class="timeline-stop">
                <span class="timeline-date">{format::compact_date(date)}</span>
                <span class="timeline-what">{what}</span>
            </li>
        }
    };
    let body = match (renewal.automatic, renewal.queued_on, renewal.renewed_on) {
        (true, Some(queued), Some(renewed)) => view! {
            <ol class="timeline">
                {start.map(|start| stop(start, panel::START.to_owned()))}
                {stop(queued, panel::QUEUED.to_owned())}
                {stop(renewed, panel::renews_at(renewal.price))}
            </ol>
        }
        .into_any(),
        _ => view! { <p>{panel::no_renewal(renewal.reason)}</p> }.into_any(),
    };
    view! {
        <section class="preview-part renewal">
            <h3>{title}</h3>
            {body}
            <p class="preview-note">{panel::term_end(renewal.ends_on, renewal.price)}</p>
        </section>
    }
    .into_any()
}
