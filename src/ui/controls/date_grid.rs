//! The days of a calendar's month, and the keys that move through them.

use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use super::{
    FieldMeta,
    calendar::{first_of_month, grid, moved},
};
use crate::derived::memo;
use crate::ui::copy::controls as copy;

/// What a month's grid shows, and whom it tells.
#[derive(Clone, Copy)]
pub(super) struct DateGrid {
    pub meta: FieldMeta,
    /// The day that has, or would have, the focus. Its month is shown.
    pub cursor: RwSignal<NaiveDate>,
    pub chosen: Signal<Option<NaiveDate>>,
    pub today: Signal<Option<NaiveDate>>,
    pub on_move: Callback<NaiveDate>,
    pub on_choose: Callback<NaiveDate>,
}

impl DateGrid {
    /// The table, under the title with this id.
    pub(super) fn view(self, title_id: String) -> AnyView {
        let shown = memo(move || first_of_month(self.cursor.get()));
        let days = move || {
            let month = shown.get();
            grid(month)
                .into_iter()
                .map(|week| {
                    let cells = week.map(|day| self.cell(day, month));
                    view! { <tr>{Vec::from(cells)}</tr> }.into_any()
                })
                .collect_view()
        };
        let headings = copy::WEEKDAYS.map(|(letter, name)| {
            view! {
                <th scope="col" abbr=name>
                    <span aria-hidden="true">{letter}</span>
                    <span class="visually-hidden">{name}</span>
                </th>
            }
            .into_any()
        });
        view! {
            <table
                class="days"
                role="grid"
                aria-labelledby=title_id
                on:keydown=move |event| self.key(&event)
            >
                <thead>
                    <tr>{Vec::from(headings)}</tr>
                </thead>
                <tbody>{days}</tbody>
            </table>
        }
        .into_any()
    }

    fn cell(self, day: NaiveDate, month: NaiveDate) -> AnyView {
        let is_today = move || self.today.get() == Some(day);
        view! {
            <td
                role="gridcell"
                class="day"
                class:is-outside=day.month() != month.month()
                class:is-today=is_today
                id=day_id(self.meta, day)
                tabindex=move || if self.cursor.get() == day { "0" } else { "-1" }
                aria-selected=move || (self.chosen.get() == Some(day)).then_some("true")
                aria-current=move || is_today().then_some("date")
                aria-label=spoken(day)
                on:click=move |_| self.on_choose.run(day)
            >
                {day.day()}
            </td>
        }
        .into_any()
    }

    fn key(self, event: &leptos::ev::KeyboardEvent) {
        let (day, key) = (self.cursor.get_untracked(), event.key());
        if key == "Enter" || key == " " {
            event.prevent_default();
            self.on_choose.run(day);
        } else if let Some(to) = moved(day, &key, event.shift_key()) {
            event.prevent_default();
            self.on_move.run(to);
        }
        // The page's own keys do not see what the calendar used.
        event.stop_propagation();
    }
}

/// The id of a day's cell.
pub(super) fn day_id(meta: FieldMeta, day: NaiveDate) -> String {
    format!("{}-{day}", meta.dom_id())
}

fn spoken(day: NaiveDate) -> String {
    copy::spoken_day(day.day(), month_name(day), day.year())
}

/// The title of the day's month.
pub(super) fn spoken_month(day: NaiveDate) -> String {
    copy::spoken_month(month_name(day), day.year())
}

fn month_name(day: NaiveDate) -> &'static str {
    copy::MONTHS
        .get(day.month0() as usize)
        .copied()
        .unwrap_or_default()
}
