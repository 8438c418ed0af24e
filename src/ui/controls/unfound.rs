//! What was typed into searchable lists and is none of their options.

use leptos::prelude::*;

/// The searchable lists of a form, each with its error: the element's id, and the words. A form that has such an error
/// cannot go on, although its answers know nothing of it.
#[derive(Clone, Copy)]
pub struct Unfound(RwSignal<Vec<(String, Memo<Option<String>>)>>);

impl Unfound {
    /// Makes it known to the lists below.
    pub fn provide() -> Self {
        let all = Self(RwSignal::new(Vec::new()));
        provide_context(all);
        all
    }

    /// Adds a list, until it leaves the page. Where nobody asks, nothing happens.
    pub(super) fn register(id: String, error: Memo<Option<String>>) {
        let Some(Self(all)) = use_context() else {
            return;
        };
        let own = id.clone();
        on_cleanup(move || {
            // By its memo: the same field may stand on the page anew by now.
            all.try_update(|all| all.retain(|(id, known)| *id != own || *known != error));
        });
        all.update(|all| all.push((id, error)));
    }

    /// The errors there are.
    pub fn errors(self) -> Vec<(String, String)> {
        let words =
            |(id, error): &(String, Memo<Option<String>>)| Some((id.clone(), error.try_get()??));
        self.0.read().iter().filter_map(words).collect()
    }
}
