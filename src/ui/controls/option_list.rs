//! The state of a combobox's list: which row is active, which are in sight. What it looks like is in `option_rows`.

use std::{sync::Arc, time::Duration};

use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;

use super::{
    Choices, FieldMeta,
    option_step::{Step, target},
};

/// Rows above the first one in sight.
const MARGIN: usize = 8;
/// The height of a row until it is measured.
const ROW: i32 = 36;
/// The room that a list wants below its input; it opens upwards where there is less, and more above.
const ROOM: f64 = 260.0;

/// The list of one combobox. All signals.
#[derive(Clone, Copy)]
pub(super) struct OptionList {
    pub(super) meta: FieldMeta,
    pub(super) choices: Signal<Choices>,
    pub(super) value: Signal<Option<i64>>,
    pub(super) typed: Signal<Option<String>>,
    /// Places in `choices`, in the order shown.
    pub(super) found: Signal<Arc<Vec<usize>>>,
    /// Whether it is shown.
    pub(super) open: RwSignal<bool>,
    /// The active row, as a place in `found`.
    pub(super) active: RwSignal<Option<usize>>,
    /// Whether the arrows were used last, so that Home and End belong to the list.
    walking: RwSignal<bool>,
    pub(super) first_row: RwSignal<usize>,
    pub(super) row: RwSignal<i32>,
    pub(super) upwards: RwSignal<bool>,
    pub(super) node: NodeRef<html::Div>,
}

impl OptionList {
    pub(super) fn new(
        meta: FieldMeta,
        choices: Signal<Choices>,
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

    pub(super) fn option_id(self, row: usize) -> String {
        format!("{}-option-{row}", self.meta.dom_id())
    }

    pub(super) fn active_id(self) -> Option<String> {
        self.active
            .get()
            .filter(|_| self.open.get())
            .map(|row| self.option_id(row))
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
        let is_chosen = |&at: &usize| {
            choices
                .get(at)
                .is_some_and(|choice| Some(choice.key) == value)
        };
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
            let height = option
                .unchecked_ref::<web_sys::HtmlElement>()
                .offset_height();
            if height > 0 && self.row.get_untracked() != height {
                self.row.set(height);
            }
        }
        if let Some(input) = list.closest(".combo").ok().flatten() {
            let rect = input.get_bounding_client_rect();
            let height = window()
                .inner_height()
                .ok()
                .and_then(|height| height.as_f64());
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
        let top = i32::try_from(row)
            .unwrap_or(i32::MAX)
            .saturating_mul(height);
        let view = list.client_height();
        if top < list.scroll_top() {
            list.set_scroll_top(top);
        } else if top + height > list.scroll_top() + view {
            list.set_scroll_top(top + height - view);
        }
        self.scrolled();
    }

    pub(super) fn scrolled(self) {
        if let Some(list) = self.node.get_untracked() {
            let row = list.scroll_top() / self.row.get_untracked().max(1);
            let first = usize::try_from(row).unwrap_or(0).saturating_sub(MARGIN);
            if self.first_row.get_untracked() != first {
                self.first_row.set(first);
            }
        }
    }
}
