//! Several lines of text, counted.

use leptos::prelude::*;

use super::{FieldMeta, frame::framed_with, line::left};
use crate::derived::memo;
use crate::ui::copy::controls as copy;

/// Several lines of text. Typing beyond the limit is possible and shown: cutting a pasted text would lose its end in silence.
#[component]
pub fn TextArea(
    /// The field's words and states.
    meta: FieldMeta,
    /// The text as it was typed.
    #[prop(into)]
    value: Signal<String>,
    /// Gets every change.
    #[prop(into)]
    on_input: Callback<String>,
    /// Called when the focus leaves.
    #[prop(optional, into)]
    on_leave: Option<Callback<()>>,
    /// How many characters it may have.
    max: usize,
    /// How they are counted.
    length: fn(&str) -> usize,
    /// Its height before it grows.
    #[prop(default = 3)]
    rows: u8,
) -> AnyView {
    let used = memo(move || length(&value.read()));
    let counter = view! {
        <span class="field-count" class:is-over=move || { used.get() > max } aria-hidden="true">
            {move || copy::counted(used.get(), max)}
        </span>
        <span class="visually-hidden" role="status">
            {move || is_near(used.get(), max).then(|| copy::room_left(used.get(), max))}
        </span>
    };
    let control = view! {
        <textarea
            class="input"
            id=meta.dom_id()
            name=meta.path
            rows=rows.to_string()
            spellcheck="true"
            autocomplete="off"
            aria-describedby=meta.described_by()
            aria-invalid=meta.invalid()
            disabled=meta.is_disabled()
            prop:value=value
            on:input=move |event| {
                on_input.try_run(event_target_value(&event));
            }
            on:blur=move |_| left(on_leave)
        ></textarea>
    };
    framed_with(meta, control.into_any(), counter.into_any())
}

/// Whether the last tenth of the room is in use: from there on the counter is read out.
const fn is_near(used: usize, max: usize) -> bool {
    used.saturating_mul(10) >= max.saturating_mul(9)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_tenth_is_near() {
        assert!(!is_near(1799, 2000));
        assert!(is_near(1800, 2000));
        assert!(is_near(2001, 2000));
    }
}
