//! Keyboard focus.

use std::time::Duration;

use leptos::prelude::{document, set_timeout};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

/// What can take the focus inside a group, the chosen radio button first.
const FIRST_STOPS: [&str; 2] = [
    "input:checked:not(:disabled)",
    "input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled), [tabindex]",
];

/// Moves the focus to the element with this id, or to the first control inside it when it is a group.
///
/// An element that is about to be rendered is waited for, once.
pub fn focus_dom(id: &str) {
    if !try_focus(id) {
        focus_dom_soon(id);
    }
}

/// The same, after what is being changed right now has reached the page.
pub fn focus_dom_soon(id: &str) {
    let id = id.to_owned();
    // Nothing is wrong when the element did not come: what was asked for has been overtaken.
    let focus = move || {
        try_focus(&id);
    };
    set_timeout(focus, Duration::ZERO);
}

/// Moves the focus to an input that is about to be rendered, with its text selected.
pub fn select_dom_soon(id: &str) {
    let id = id.to_owned();
    let select = move || {
        let found = document().get_element_by_id(&id);
        if let Some(input) = found.and_then(|found| found.dyn_into::<HtmlInputElement>().ok()) {
            // It fails only for an element that has left the page.
            drop(input.focus());
            input.select();
        }
    };
    set_timeout(select, Duration::ZERO);
}

/// Presses the first `button` inside the `around` that the event happened in. Tells whether there was one.
pub fn press_inside(event: &Event, around: &str, button: &str) -> bool {
    let pressed = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|target| target.closest(around).ok()?)
        .and_then(|around| around.query_selector(button).ok()?)
        .and_then(|button| button.dyn_into::<HtmlElement>().ok());
    if let Some(button) = &pressed {
        button.click();
    }
    pressed.is_some()
}

fn try_focus(id: &str) -> bool {
    let Some(found) = document().get_element_by_id(id) else {
        return false;
    };
    let Some(stop) = stop_of(found).and_then(|stop| stop.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    stop.focus().is_ok()
}

fn stop_of(found: Element) -> Option<Element> {
    let is_group = found.tag_name() == "FIELDSET";
    if !is_group {
        return Some(found);
    }
    FIRST_STOPS
        .iter()
        .find_map(|stops| found.query_selector(stops).ok().flatten())
}
