//! On or off: a switch for what takes effect as a setting, a check box for a statement.

use leptos::{html, prelude::*};

use super::{
    FieldMeta,
    frame::{foot, head_extras, help_text, invalid},
};

/// A native check box that looks like, and says that it is, a switch.
#[component]
pub fn Switch(
    /// The field's words and states.
    meta: FieldMeta,
    /// Whether it is on.
    #[prop(into)]
    value: Signal<bool>,
    /// Gets what the user set.
    #[prop(into)]
    on_change: Callback<bool>,
) -> AnyView {
    toggle(meta, value, on_change, Some("switch"))
}

/// A native check box.
#[component]
pub fn CheckBox(
    /// The field's words and states.
    meta: FieldMeta,
    /// Whether it is checked.
    #[prop(into)]
    value: Signal<bool>,
    /// Gets what the user set.
    #[prop(into)]
    on_change: Callback<bool>,
) -> AnyView {
    toggle(meta, value, on_change, None)
}

fn toggle(
    meta: FieldMeta,
    value: Signal<bool>,
    on_change: Callback<bool>,
    role: Option<&'static str>,
) -> AnyView {
    let helping = RwSignal::new(false);
    let node = NodeRef::<html::Input>::new();
    let class = if role.is_some() { "switch" } else { "check" };
    view! {
        <div class="field field-toggle" class:is-invalid=invalid(meta)>
            <div class="toggle-row">
                <input
                    class=class
                    type="checkbox"
                    role=role
                    id=meta.dom_id()
                    name=meta.path
                    aria-describedby=meta.described_by()
                    aria-invalid=meta.invalid()
                    disabled=meta.is_disabled()
                    prop:checked=value
                    node_ref=node
                    on:change=move |event| {
                        on_change.try_run(event_target_checked(&event));
                        // It shows what is the case, also when the change was not accepted.
                        if let (Some(input), Some(now)) = (
                            node.get_untracked(),
                            value.try_get_untracked(),
                        ) {
                            input.set_checked(now);
                        }
                    }
                />
                <label class="toggle-label" id=meta.label_id() for=meta.dom_id()>
                    {meta.label}
                </label>
                {head_extras(meta, helping)}
            </div>
            {help_text(meta, helping)}
            {foot(meta)}
        </div>
    }
    .into_any()
}
