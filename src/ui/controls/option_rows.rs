//! The popup of a combobox. Only the rows in sight, and a few around them, are on the page.

use leptos::prelude::*;

use super::{
    Choice, Glyph, Icon,
    fold::{matches, words},
    option_list::OptionList,
};
use crate::derived::memo;
use crate::ui::copy::controls as copy;

/// Rows on the page at once.
const SEEN: usize = 30;

impl OptionList {
    /// The popup, or nothing while it is closed; and, for those who listen, how much was found.
    pub(super) fn view(self, choose: Callback<usize>) -> AnyView {
        let said = move || {
            if !self.open.get() {
                return None;
            }
            let typed = self.typed.get();
            let none = self.nothing_found(typed.as_deref().unwrap_or_default().trim());
            none.or_else(|| typed.map(|_| copy::found(self.found.read().len())))
        };
        let is_empty = memo(move || self.found.read().is_empty());
        let popup = move || {
            self.open.get().then(|| {
                let body = if is_empty.get() {
                    self.nothing()
                } else {
                    self.rows(choose)
                };
                view! {
                    <div class="combo-popup" class:is-above=self.upwards>
                        {body}
                    </div>
                }
                .into_any()
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

    /// Why there is no row: the field's own reason where nothing is offered at all, else what was searched.
    pub(super) fn nothing_found(self, typed: &str) -> Option<String> {
        if !self.found.read().is_empty() {
            return None;
        }
        let reason = self
            .meta
            .hint
            .get()
            .filter(|_| self.choices.read().is_empty());
        Some(reason.unwrap_or_else(|| match typed {
            "" => copy::NO_OPTIONS.to_owned(),
            _ => copy::nothing_found(typed),
        }))
    }

    fn nothing(self) -> AnyView {
        let words = move || self.nothing_found(self.typed.get().unwrap_or_default().trim());
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
            format!(
                "{}px",
                i64::try_from(rows).unwrap_or(0) * i64::from(self.row.get())
            )
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
    ) -> AnyView {
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
                " "
                <span class="option-detail">{marked(&choice.detail, words)}</span>
                <Icon name=Glyph::Check/>
            </div>
        }.into_any()
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
