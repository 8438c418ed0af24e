//! What a combobox does: what is typed, the keys, and what is decided when it is left.

use leptos::prelude::*;

use super::{
    Choices,
    finder::Folded,
    option_list::OptionList,
    option_step::{PAGE, Step},
};
use crate::ui::copy::controls as copy;

/// What a combobox is made of. All signals, so every handler has its own copy.
#[derive(Clone, Copy)]
pub(super) struct Combo {
    pub(super) choices: Signal<Choices>,
    pub(super) value: Signal<Option<i64>>,
    pub(super) on_change: Callback<Option<i64>>,
    pub(super) folded: Memo<Folded>,
    /// What is being typed; `None` while the input shows the choice.
    pub(super) typed: RwSignal<Option<String>>,
    /// Whether it was left with something typed that is none of the options.
    pub(super) left: RwSignal<bool>,
    pub(super) list: OptionList,
}

impl Combo {
    pub(super) fn type_in(self, text: String) {
        self.typed.set(Some(text));
        self.left.set(false);
        self.list.open_at(None);
        self.list.step(Step::First);
    }

    pub(super) fn key(self, event: &leptos::ev::KeyboardEvent) {
        let is_open = self.list.open.get_untracked();
        let used = match event.key().as_str() {
            "ArrowDown" if event.alt_key() => {
                self.list.show();
                true
            }
            "ArrowUp" if event.alt_key() => {
                self.list.close();
                true
            }
            "ArrowDown" => self.list.arrow(Step::Next),
            "ArrowUp" => self.list.arrow(Step::Previous),
            "PageDown" if is_open => self.list.arrow(Step::By(PAGE)),
            "PageUp" if is_open => self.list.arrow(Step::By(-PAGE)),
            // While one walks through the list; else they move the caret.
            "Home" if self.list.is_walking() => self.list.arrow(Step::First),
            "End" if self.list.is_walking() => self.list.arrow(Step::Last),
            "Enter" => {
                match self.list.active_choice() {
                    Some(at) if is_open => self.choose(at),
                    _ => self.settle(),
                }
                is_open
            }
            "Escape" if is_open || self.typed.read_untracked().is_some() => {
                self.forget();
                self.list.close();
                true
            }
            "ArrowLeft" | "ArrowRight" => {
                self.list.stop_walking();
                false
            }
            _ => false,
        };
        if used {
            event.prevent_default();
            // Enter chooses here, and does not go on as well.
            event.stop_propagation();
        }
    }

    /// Takes the option at this place of the choices.
    pub(super) fn choose(self, at: usize) {
        let key = self
            .choices
            .read_untracked()
            .get(at)
            .filter(|choice| !choice.disabled)
            .map(|choice| choice.key);
        if key.is_none() {
            return;
        }
        self.forget();
        self.list.close();
        if self.value.get_untracked() != key {
            self.on_change.try_run(key);
        }
    }

    pub(super) fn clear(self) {
        self.forget();
        self.list.close();
        if self.value.get_untracked().is_some() {
            self.on_change.try_run(None);
        }
    }

    /// Shows the choice again, in place of what was typed.
    pub(super) fn forget(self) {
        self.typed.try_set(None);
        self.left.try_set(false);
    }

    /// The focus has gone on.
    pub(super) fn leave(self) {
        // A window that goes behind another one blurs its field too; nothing has been decided then.
        if document().has_focus().unwrap_or(true) {
            self.settle();
        }
    }

    /// Decides what was typed: what is written in full or marked in the list counts as chosen, nothing empties the field.
    /// Anything else stays as it was typed, with an error, and the choice below it as it was.
    fn settle(self) {
        // Removing a focused element blurs it, after its signals are gone.
        let Some(typed) = self.typed.try_get_untracked() else {
            return;
        };
        match typed {
            Some(typed) if typed.trim().is_empty() => self.clear(),
            Some(typed) => match self.meant(&typed) {
                Some(at) => self.choose(at),
                None => self.left.set(true),
            },
            None => {}
        }
        self.list.close();
    }

    /// The option that was walked to, or is called what was typed, or is the first that fits it.
    fn meant(self, typed: &str) -> Option<usize> {
        if !self.list.is_walking() {
            let folded = self.folded.get_untracked();
            let exact = folded.0.exact(&self.choices.read_untracked(), typed);
            if exact.is_some() {
                return exact;
            }
        }
        if self.list.active.get_untracked().is_none() {
            self.list.step(Step::First);
        }
        self.list.active_choice()
    }

    /// What is wrong with what was typed, once it was left.
    pub(super) fn unfound(self) -> Option<String> {
        let typed = self.typed.get().filter(|_| self.left.get())?;
        let why = self.list.nothing_found(typed.trim());
        Some(match why {
            Some(why) => copy::choose_one(&why),
            None => copy::CHOOSE_ONE.to_owned(),
        })
    }
}
