//! A row of buttons that is one stop of the Tab key; the arrows walk inside it.

use leptos::ev::KeyboardEvent;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The `tabindex` of a button at the beginning: the first one is the stop.
pub(super) const fn tabindex(place: usize) -> &'static str {
    if place == 0 { "0" } else { "-1" }
}

/// Moves the focus, and the stop with it, to where an arrow, Home or End leads.
pub(super) fn rove(event: &KeyboardEvent) {
    let of = |target: Option<web_sys::EventTarget>| target?.dyn_into::<Element>().ok();
    let Some(row) = of(event.current_target()) else {
        return;
    };
    let Some(from) = of(event.target()).and_then(|inside| inside.closest("button").ok()?) else {
        return;
    };
    let (first, last) = (row.first_element_child(), row.last_element_child());
    let to = match event.key().as_str() {
        "ArrowRight" => from.next_element_sibling().or(first),
        "ArrowLeft" => from.previous_element_sibling().or(last),
        "Home" => first,
        "End" => last,
        _ => return,
    };
    if let Some(to) = to.and_then(|to| to.dyn_into::<HtmlElement>().ok()) {
        event.prevent_default();
        from.unchecked_ref::<HtmlElement>().set_tab_index(-1);
        to.set_tab_index(0);
        // It fails only for an element that has left the page.
        drop(to.focus());
    }
}
