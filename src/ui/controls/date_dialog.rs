//! The calendar of a date field: a dialog with a grid of days, as the ARIA authoring practices have it.

use chrono::NaiveDate;
use leptos::{html, prelude::*};

use super::{
    FieldMeta, Glyph, Icon,
    calendar::months,
    date_grid::{DateGrid, day_id, spoken_month},
    dialog::follow,
};
use crate::{platform::focus::focus_dom_soon, ui::copy::controls as copy};

/// Space between the field and its calendar, in pixels.
const GAP: f64 = 4.0;

/// Places the calendar below `anchor`, opens it at `start`, and gives the chosen day away.
pub(super) fn date_dialog(
    meta: FieldMeta,
    open: RwSignal<bool>,
    start: Signal<Option<NaiveDate>>,
    chosen: Signal<Option<NaiveDate>>,
    today: Signal<Option<NaiveDate>>,
    choose: Callback<NaiveDate>,
    anchor: NodeRef<html::Input>,
) -> AnyView {
    let node = NodeRef::<html::Dialog>::new();
    let cursor = RwSignal::new(NaiveDate::default());
    let place = RwSignal::new((0.0, 0.0));
    let title_id = format!("{}-month", meta.dom_id());

    Effect::new(move |_| {
        let is_open = open.get();
        let Some(dialog) = node.get() else { return };
        if is_open && let Some(day) = start.get_untracked() {
            cursor.set(day);
            focus_dom_soon(&day_id(meta, day));
        }
        follow(&dialog, is_open);
        if is_open && let Some(input) = anchor.get_untracked() {
            place.set(below(&input, &dialog));
        }
    });
    let go = move |to: NaiveDate| {
        cursor.set(to);
        focus_dom_soon(&day_id(meta, to));
    };
    let days = DateGrid {
        meta,
        cursor,
        chosen,
        today,
        on_move: Callback::new(go),
        on_choose: Callback::new(move |day: NaiveDate| {
            open.set(false);
            choose.try_run(day);
        }),
    };
    view! {
        <dialog
            class="calendar"
            aria-label=copy::CALENDAR
            node_ref=node
            style:left=move || format!("{}px", place.get().0)
            style:top=move || format!("{}px", place.get().1)
            on:close=move |_| {
                open.try_set(false);
            }
            // Only the veil around the calendar is the dialog itself.
            on:click=move |event| {
                if event.target().as_ref() == event.current_target().as_ref() {
                    open.set(false);
                }
            }
        >
            <div class="calendar-in">
                {head(cursor, title_id.clone())}
                {days.view(title_id)}
                {foot(open, today, days.on_move)}
                <p class="visually-hidden" aria-live="polite">
                    {move || open.get().then_some(copy::CALENDAR_KEYS)}
                </p>
            </div>
        </dialog>
    }
    .into_any()
}

/// The month's name between the buttons that turn the pages.
fn head(cursor: RwSignal<NaiveDate>, title_id: String) -> AnyView {
    let page = move |name: Glyph, words: &'static str, by: i32| {
        view! {
            <button
                type="button"
                class="icon-button"
                aria-label=words
                // The focus stays on the button, so that it can be pressed again.
                on:click=move |_| cursor.update(|day| *day = months(*day, by))
            >
                <Icon name/>
            </button>
        }
        .into_any()
    };
    view! {
        <div class="calendar-head">
            {page(Glyph::ChevronsLeft, copy::PREVIOUS_YEAR, -12)}
            {page(Glyph::ChevronLeft, copy::PREVIOUS_MONTH, -1)}
            <h2 class="calendar-title" id=title_id aria-live="polite">
                {move || spoken_month(cursor.get())}
            </h2>
            {page(Glyph::ChevronRight, copy::NEXT_MONTH, 1)}
            {page(Glyph::ChevronsRight, copy::NEXT_YEAR, 12)}
        </div>
    }
    .into_any()
}

fn foot(
    open: RwSignal<bool>,
    today: Signal<Option<NaiveDate>>,
    go: Callback<NaiveDate>,
) -> AnyView {
    view! {
        <div class="calendar-foot">
            <button
                type="button"
                class="link-button"
                disabled=move || today.get().is_none()
                on:click=move |_| {
                    if let Some(day) = today.get_untracked() {
                        go.run(day);
                    }
                }
            >
                {copy::TODAY}
            </button>
            <button type="button" class="link-button" on:click=move |_| open.set(false)>
                {copy::CLOSE}
            </button>
        </div>
    }
    .into_any()
}

/// Where the dialog stands: below its field, or above it when there is no room, and never beyond the window's edge.
fn below(input: &web_sys::HtmlElement, dialog: &web_sys::HtmlElement) -> (f64, f64) {
    let field = input.get_bounding_client_rect();
    let own = dialog.get_bounding_client_rect();
    let size = |side: Result<wasm_bindgen::JsValue, _>| {
        side.ok().and_then(|side| side.as_f64()).unwrap_or(f64::MAX)
    };
    let (width, height) = (size(window().inner_width()), size(window().inner_height()));
    let left = field.left().min(width - own.width() - GAP).max(GAP);
    let top = field.bottom() + GAP;
    let fits = top + own.height() <= height;
    let above = field.top() - GAP - own.height();
    let top = if fits || above < GAP { top } else { above };
    (left, top.min(height - own.height() - GAP).max(GAP))
}
