//! A list that is searched by typing: the editable combobox with list autocomplete of the ARIA authoring practices.

use std::sync::Arc;

use leptos::{html, prelude::*};

use super::{
    Choice, Choices, FieldMeta, Glyph, Icon, Unfound,
    combo::Combo,
    finder::{Finder, Folded},
    frame::framed,
    option_list::OptionList,
};
use crate::derived::memo;
use crate::ui::copy::controls as copy;

/// A searchable list of options, 50,000 of them at ease. The focus stays in the input.
#[component]
pub fn Combobox(
    /// The field's words and states.
    meta: FieldMeta,
    /// What there is to choose from; headings of a tree are disabled choices.
    #[prop(into)]
    choices: Signal<Choices>,
    /// The key of what is chosen.
    #[prop(into)]
    value: Signal<Option<i64>>,
    /// Gets what the user chose, or `None` when the field was emptied.
    #[prop(into)]
    on_change: Callback<Option<i64>>,
    /// Shown while nothing is chosen.
    #[prop(optional, into)]
    placeholder: Option<&'static str>,
) -> AnyView {
    let input = NodeRef::<html::Input>::new();
    let typed = RwSignal::new(None::<String>);
    let folded = memo(move || Folded(Arc::new(Finder::new(&choices.read()))));
    let found = memo(move || {
        let query = typed.get().unwrap_or_default();
        Arc::new(folded.read().0.find(&choices.read(), &query))
    });
    let list = OptionList::new(meta, choices, value, typed.into(), found.into());
    let combo = Combo {
        choices,
        value,
        on_change,
        folded,
        typed,
        left: RwSignal::new(false),
        list,
    };
    // An answer that changes elsewhere, by the way back to a suggestion, takes the place of what was typed.
    Effect::new(move |_| {
        value.track();
        combo.forget();
    });
    let unfound = memo(move || combo.unfound());
    Unfound::register(meta.dom_id(), unfound);
    let said = meta.error;
    let meta = meta.error(Signal::derive(move || unfound.get().or_else(|| said.get())));
    let label = memo(move || label_of(&choices.read(), value.get()).unwrap_or_default());
    let text = Signal::derive(move || typed.get().unwrap_or_else(|| label.get()));
    let has_rows = move || list.open.get() && !found.read().is_empty();
    let choose = move |at: usize| combo.choose(at);

    let control = view! {
        <div class="input-box combo" class:has-clear=move || !text.read().is_empty()>
            <input
                class="input"
                id=meta.dom_id()
                name=meta.path
                type="text"
                role="combobox"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                placeholder=placeholder
                aria-autocomplete="list"
                aria-expanded=move || if has_rows() { "true" } else { "false" }
                aria-controls=move || has_rows().then(|| list.id())
                aria-activedescendant=move || list.active_id()
                aria-describedby=meta.described_by()
                aria-invalid=meta.invalid()
                disabled=meta.is_disabled()
                prop:value=text
                node_ref=input
                on:input=move |event| combo.type_in(event_target_value(&event))
                on:keydown=move |event| combo.key(&event)
                on:click=move |_| combo.list.show()
                on:focus=move |_| {
                    if let Some(input) = input.get_untracked() {
                        input.select();
                    }
                }
                on:blur=move |_| combo.leave()
            />
            <button
                type="button"
                class="input-button combo-clear"
                tabindex="-1"
                aria-label=copy::CLEAR
                aria-describedby=meta.label_id()
                disabled=meta.is_disabled()
                hidden=move || text.read().is_empty()
                // The focus stays in the input.
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| {
                    combo.clear();
                    if let Some(input) = input.get_untracked() {
                        // It fails only for an element that has left the page.
                        drop(input.focus());
                    }
                }
            >
                <Icon name=Glyph::Close/>
            </button>
            <button
                type="button"
                class="input-button combo-arrow"
                tabindex="-1"
                aria-label=copy::OPEN_LIST
                aria-describedby=meta.label_id()
                disabled=meta.is_disabled()
                on:mousedown=|event| event.prevent_default()
                on:click=move |_| {
                    combo.list.toggle();
                    if let Some(input) = input.get_untracked() {
                        drop(input.focus());
                    }
                }
            >
                <Icon name=Glyph::ChevronDown/>
            </button>
            {list.view(Callback::new(choose))}
        </div>
    };
    framed(meta, control.into_any())
}

fn label_of(choices: &[Choice], key: Option<i64>) -> Option<String> {
    let chosen = choices.iter().find(|choice| Some(choice.key) == key)?;
    Some(chosen.label.clone())
}
