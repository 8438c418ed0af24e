//! A date that is typed, or chosen in a calendar.

use chrono::NaiveDate;
use leptos::{html, prelude::*};

use super::{
    FieldMeta, Glyph, Icon,
    calendar::{typed, written},
    date_dialog::date_dialog,
    frame::framed,
    line::{Line, left, line},
};
use crate::ui::copy::controls as copy;

/// A date as dd/mm/aaaa. Reading what was typed is the caller's business; the calendar opens where it can, else at today.
#[component]
pub fn DateInput(
    /// The field's words and states.
    meta: FieldMeta,
    /// The text as it was typed.
    #[prop(into)]
    value: Signal<String>,
    /// Gets every change, typed or chosen.
    #[prop(into)]
    on_input: Callback<String>,
    /// Called when the focus leaves, and after a day was chosen.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// The day that the calendar marks. Until it is known, the calendar opens only at a typed date.
    #[prop(into)]
    today: Signal<Option<NaiveDate>>,
) -> AnyView {
    let node = NodeRef::<html::Input>::new();
    let open = RwSignal::new(false);
    let chosen = Signal::derive(move || typed(&value.read()));
    let start = Signal::derive(move || chosen.get().or_else(|| today.get()));
    let choose = Callback::new(move |day: NaiveDate| {
        on_input.try_run(written(day));
        left(on_leave);
    });
    let input = line(&Line {
        meta,
        value,
        on_input,
        on_leave,
        on_enter: None,
        input_type: "text",
        inputmode: Some("numeric"),
        autocomplete: "off",
        spellcheck: false,
        placeholder: Some(copy::DATE_PATTERN),
        node,
    });
    let boxed = view! {
        <div
            class="input-box has-button"
            on:keydown=move |event| {
                if event.alt_key() && event.key() == "ArrowDown" && start.get_untracked().is_some() {
                    event.prevent_default();
                    open.set(true);
                }
            }
        >
            {input}
            <button
                type="button"
                class="input-button"
                aria-label=copy::OPEN_CALENDAR
                aria-describedby=meta.label_id()
                aria-haspopup="dialog"
                disabled=move || meta.disabled.read().is_some() || start.get().is_none()
                on:click=move |_| open.set(true)
            >
                <Icon name=Glyph::Calendar/>
            </button>
            {date_dialog(meta, open, start, chosen, today, choose, node)}
        </div>
    };
    framed(meta, boxed.into_any())
}
