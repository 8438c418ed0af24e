//! Facts with their names, side by side where there is room.

use leptos::prelude::*;

/// A name and what stands under it.
pub struct Fact {
    name: &'static str,
    value: String,
    /// Whether it needs the whole width, as texts of several lines do.
    is_wide: bool,
}

impl Fact {
    /// A fact of a few words.
    pub const fn new(name: &'static str, value: String) -> Self {
        Self {
            name,
            value,
            is_wide: false,
        }
    }

    /// A text that somebody wrote, of whatever length.
    pub fn text(name: &'static str, value: String) -> Self {
        Self {
            name,
            is_wide: value.len() > 60 || value.contains('\n'),
            value,
        }
    }
}

/// The facts as a list of terms.
pub fn facts_grid(facts: Vec<Fact>) -> AnyView {
    let facts = facts.into_iter().map(|fact| {
        view! { <div class:is-wide=fact.is_wide><dt>{fact.name}</dt><dd>{fact.value}</dd></div> }
            .into_any()
    });
    view! { <dl class="facts-grid">{facts.collect_view()}</dl> }.into_any()
}
