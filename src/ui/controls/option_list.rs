//! The popup of a combobox. Only the rows in sight, and a few around them, are on the page.

use std::{sync::Arc, time::Duration};

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    Choice, FieldMeta, Glyph, Icon,
    fold::{matches, words},
};
use crate::ui::copy::controls as copy;

/// Rows that a page key moves by.
pub(super) const PAGE: isize = 8;
/// Rows on the page at once.
const SEEN: usize = 30;
/// Rows above the first one in sight.
const MARGIN: usize = 8;
/// The height of a row until it is measured.
const ROW: i32 = 36;
/// The room that a list wants below its input; it opens upwards where there is less, and more above.
const ROOM: f64 = 260.0;

/// A move of the active row.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Step {
    First,
    Last,
    Next,
    Previous,
    By(isize),
}

/// The list of one combobox. All signals.
#[derive(Clone, Copy)]
pub(super) struct OptionList {
    meta: FieldMeta,
    choices: Signal<Arc<Vec<Choice>>>,
    value: Signal<Option<i64>>,
    typed: Signal<Option<String>>,
    /// Places in `choices`, in the order shown.
    found: Signal<Arc<Vec<usize>>>,
    /// Whether it is shown.
    pub open: RwSignal<bool>,
    /// The active row, as a place in `found`.
    active: RwSignal<Option<usize>>,
    /// Whether the arrows were used last, so that Home and End belong to the list.
    walking: RwSignal<bool>,
    first_row: RwSignal<usize>,
    row: RwSignal<i32>,
    upwards: RwSignal<bool>,
    node: NodeRef<html::Div>,
}

impl OptionList {
    pub(super) fn new(
        meta: FieldMeta,
        choices: Signal<Arc<Vec<Choice>>>,
        value: Signal<Option<i64>>,
        typed: Signal<Option<String>>,
        found: Signal<Arc<Vec<usize>>>,
    ) -> Self {
        Self {
            meta,
            choices,
            value,
            typed,
            found,
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            walking: RwSignal::new(false),
            first_row: RwSignal::new(0),
            row: RwSignal::new(ROW),
            upwards: RwSignal::new(false),
            node: NodeRef::new(),
        }
    }

    pub(super) fn id(self) -> String {
        format!("{}-list", self.meta.dom_id())
    }

    fn option_id(self, row: usize) -> String {
        format!("{}-option-{row}", self.meta.dom_id())
    }

    pub(super) fn active_id(self) -> Option<String> {
        self.active.get().filter(|_| self.open.get()).map(|row| self.option_id(row))
    }

    /// The active option, as a place in the choices.
    pub(super) fn active_choice(self) -> Option<usize> {
        let row = self.active.get_untracked()?;
        self.found.read_untracked().get(row).copied()
    }

    pub(super) fn is_walking(self) -> bool {
        self.open.get_untracked() && self.walking.get_untracked()
    }

    pub(super) fn stop_walking(self) {
        self.walking.set(false);
    }

    /// Opens at what is chosen.
    pub(super) fn show(self) {
        if self.open.get_untracked() || self.meta.disabled.read_untracked().is_some() {
            return;
        }
        let value = self.value.get_untracked();
        let choices = self.choices.get_untracked();
        let is_chosen = |&at: &usize| choices.get(at).is_some_and(|choice| Some(choice.key) == value);
        self.open_at(self.found.read_untracked().iter().position(is_chosen));
    }

    /// Opens with this row active, or stays open and goes back to its top.
    pub(super) fn open_at(self, row: Option<usize>) {
        self.walking.set(false);
        self.active.set(row);
        self.first_row.set(row.unwrap_or(0).saturating_sub(MARGIN));
        self.open.set(true);
        // Once it is on the page it can be measured.
        set_timeout(move || self.settle(), Duration::ZERO);
    }

    pub(super) fn close(self) {
        self.open.set(false);
        self.active.set(None);
        self.walking.set(false);
    }

    pub(super) fn toggle(self) {
        if self.open.get_untracked() {
            self.close();
        } else {
            self.show();
        }
    }

    /// A step of the keyboard; a closed list opens instead, at its choice or else with the step taken. It always uses the key.
    pub(super) fn arrow(self, step: Step) -> bool {
        let was_open = self.open.get_untracked();
        self.show();
        if was_open || self.active.get_untracked().is_none() {
            self.step(step);
        }
        self.walking.set(true);
        true
    }

    /// Moves the active row to the next one that can be chosen, around the ends for single steps.
    pub(super) fn step(self, step: Step) {
        let found = self.found.get_untracked();
        let choices = self.choices.get_untracked();
        let can = |row: usize| {
            found
                .get(row)
                .and_then(|&at| choices.get(at))
                .is_some_and(|choice| !choice.disabled)
        };
        let row = target(self.active.get_untracked(), step, found.len(), can);
        self.active.set(row);
        if let Some(row) = row {
            self.reveal(row);
        }
    }

    /// Measures the rows and the room around, and brings the active row into sight.
    fn settle(self) {
        let Some(list) = self.node.try_get_untracked().flatten() else {
            return;
        };
        if let Ok(Some(option)) = list.query_selector(".option") {
            let height = option.unchecked_ref::<web_sys::HtmlElement>().offset_height();
            if height > 0 && self.row.get_untracked() != height {
                self.row.set(height);
            }
        }
        if let Some(input) = list.closest(".combo").ok().flatten() {
            let rect = input.get_bounding_client_rect();
            let height = window().inner_height().ok().and_then(|height| height.as_f64());
            let below = height.unwrap_or(f64::MAX) - rect.bottom();
            self.upwards.set(below < ROOM && rect.top() > below);
        }
        match self.active.get_untracked() {
            Some(row) => self.reveal(row),
            None => list.set_scroll_top(0),
        }
    }

    fn reveal(self, row: usize) {
        let Some(list) = self.node.get_untracked() else {
            return;
        };
        let height = self.row.get_untracked();
        let top = i32::try_from(row).unwrap_or(i32::MAX).saturating_mul(height);
        let view = list.client_height();
        if top < list.scroll_top() {
            list.set_scroll_top(top);
        } else if top + height > list.scroll_top() + view {
            list.set_scroll_top(top + height - view);
        }
        self.scrolled();
    }

    fn scrolled(self) {
        if let Some(list) = self.node.get_untracked() {
            let row = list.scroll_top() / self.row.get_untracked().max(1);
            let first = usize::try_from(row).unwrap_or(0).saturating_sub(MARGIN);
            if self.first_row.get_untracked() != first {
                self.first_row.set(first);
            }
        }
    }

    /// The popup, or nothing while it is closed; and, for those who listen, how much was found.
    pub(super) fn view(self, choose: Callback<usize>) -> AnyView {
        let said = move || {
            let typed = self.typed.get().filter(|_| self.open.get())?;
            let count = self.found.read().len();
            Some(if count == 0 { copy::nothing_found(typed.trim()) } else { copy::found(count) })
        };
        let is_empty = Memo::new(move |_| self.found.read().is_empty());
        let popup = move || {
            self.open.get().then(|| {
                let body = if is_empty.get() { self.nothing() } else { self.rows(choose) };
                view! {
                    <div class="combo-popup" class:is-above=self.upwards>
                        {body}
                    </div>
                }
            })
        };
        view! {
            {popup}
            <span class="visually-hidden" role="status">
                {said}
            </span>
        }
        .into_any()
    }

    fn nothing(self) -> AnyView {
        let words = move || copy::nothing_found(self.typed.get().unwrap_or_default().trim());
        // The status beside it is what is read out.
        view! {
            <p class="options-empty" aria-hidden="true">
                {words}
            </p>
        }
        .into_any()
    }

    fn rows(self, choose: Callback<usize>) -> AnyView {
        let pixels = move |rows: usize| {
            format!("{}px", i64::try_from(rows).unwrap_or(0) * i64::from(self.row.get()))
        };
        let rows = move || {
            let found = self.found.get();
            let choices = self.choices.get();
            let words = words(&self.typed.get().unwrap_or_default());
            let first = self.first_row.get().min(found.len().saturating_sub(1));
            (first..found.len().min(first + SEEN))
                .filter_map(|row| {
                    let at = *found.get(row)?;
                    Some(self.option(row, at, choices.get(at)?, &words, choose))
                })
                .collect_view()
        };
        view! {
            <div
                class="options"
                role="listbox"
                id=self.id()
                aria-label=copy::OPTIONS
                node_ref=self.node
                on:scroll=move |_| self.scrolled()
                // The focus stays in the input.
                on:mousedown=|event| event.prevent_default()
            >
                <div
                    class="options-all"
                    role="presentation"
                    style:height=move || pixels(self.found.read().len())
                >
                    <div
                        class="options-seen"
                        role="presentation"
                        style:top=move || pixels(self.first_row.get())
                    >
                        {rows}
                    </div>
                </div>
            </div>
        }
        .into_any()
    }

    fn option(
        self,
        row: usize,
        at: usize,
        choice: &Choice,
        words: &[String],
        choose: Callback<usize>,
    ) -> impl IntoView + use<> {
        let key = choice.key;
        let is_disabled = choice.disabled;
        view! {
            <div
                class="option"
                class:is-active=move || self.active.get() == Some(row)
                class:is-chosen=move || self.value.get() == Some(key)
                role="option"
                id=self.option_id(row)
                aria-selected=move || if self.active.get() == Some(row) { "true" } else { "false" }
                aria-disabled=is_disabled.then_some("true")
                aria-setsize=self.found.read_untracked().len().to_string()
                aria-posinset=(row + 1).to_string()
                on:click=move |_| {
                    if !is_disabled {
                        choose.run(at);
                    }
                }
            >
                <span class="option-label" style:padding-inline-start=format!("{}rem", choice.depth)>
                    {marked(&choice.label, words)}
                </span>
                <span class="option-detail">{marked(&choice.detail, words)}</span>
                <Icon name=Glyph::Check/>
            </div>
        }
    }
}

/// The row that a step leads to; `None` where no row can be chosen.
fn target(
    from: Option<usize>,
    step: Step,
    len: usize,
    can: impl Fn(usize) -> bool,
) -> Option<usize> {
    let last = len.checked_sub(1)?;
    let forwards = |start: usize| (start..len).chain(0..start).find(|&row| can(row));
    let backwards = |start: usize| (0..=start).rev().chain((start + 1..len).rev()).find(|&row| can(row));
    match (step, from) {
        (Step::First, _) | (Step::Next | Step::By(_), None) => forwards(0),
        (Step::Last, _) | (Step::Previous, None | Some(0)) => backwards(last),
        (Step::Next, Some(row)) => forwards(if row >= last { 0 } else { row + 1 }),
        (Step::Previous, Some(row)) => backwards((row - 1).min(last)),
        (Step::By(rows), Some(row)) if rows < 0 => forwards(row.saturating_add_signed(rows)),
        (Step::By(rows), Some(row)) => backwards(row.saturating_add_signed(rows).min(last)),
    }
}

/// A text with the found words marked.
fn marked(text: &str, words: &[String]) -> Vec<AnyView> {
    let mut parts = Vec::new();
    let mut done = 0;
    for range in matches(text, words) {
        parts.push(text[done..range.start].to_owned().into_any());
        parts.push(view! { <mark>{text[range.clone()].to_owned()}</mark> }.into_any());
        done = range.end;
    }
    parts.push(text[done..].to_owned().into_any());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_skip_headings_and_go_around() {
        // A heading, two options, a heading, an option.
        let can = |row: usize| ![0, 3].contains(&row);
        let to = |from, step| target(from, step, 5, can);
        assert_eq!(to(None, Step::Next), Some(1));
        assert_eq!(to(Some(2), Step::Next), Some(4));
        assert_eq!(to(Some(4), Step::Next), Some(1));
        assert_eq!(to(Some(1), Step::Previous), Some(4));
        assert_eq!(to(None, Step::Previous), Some(4));
        assert_eq!(to(Some(1), Step::By(PAGE)), Some(4));
        assert_eq!(to(Some(4), Step::By(-PAGE)), Some(1));
        assert_eq!(to(Some(4), Step::First), Some(1));
        assert_eq!(to(Some(1), Step::Last), Some(4));
    }

    #[test]
    fn nothing_to_choose_leads_nowhere() {
        assert_eq!(target(None, Step::First, 0, |_| true), None);
        assert_eq!(target(None, Step::Next, 3, |_| false), None);
    }
}
