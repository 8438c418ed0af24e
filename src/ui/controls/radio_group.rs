//! A few options, all of them seen at once.

use leptos::{html, prelude::*};

use super::{
    Choice, Choices, FieldMeta,
    frame::{foot, head_extras, help_text, invalid},
};

/// Native radio buttons under one name. Each one's name is its label; its detail describes it.
#[component]
pub fn RadioGroup(
    /// The field's words and states; the label is the group's name.
    meta: FieldMeta,
    /// What there is to choose from.
    #[prop(into)]
    choices: Signal<Choices>,
    /// The key of what is chosen.
    #[prop(into)]
    value: Signal<Option<i64>>,
    /// Gets what the user chose.
    #[prop(into)]
    on_change: Callback<Option<i64>>,
) -> AnyView {
    let helping = RwSignal::new(false);
    let id = meta.dom_id();
    let buttons = move || {
        choices
            .get()
            .iter()
            .map(|choice| radio(meta, choice.clone(), value, on_change))
            .collect_view()
    };
    view! {
        <fieldset
            class="field field-group"
            class:is-invalid=invalid(meta)
            id=id.clone()
            role="radiogroup"
            aria-labelledby=format!("{id}-label")
            aria-describedby=meta.described_by()
            aria-invalid=meta.invalid()
        >
            <legend class="field-head">
                <span class="field-label" id=format!("{id}-label")>
                    {meta.label}
                </span>
                {head_extras(meta, helping)}
            </legend>
            {help_text(meta, helping)}
            <div class="choices">{buttons}</div>
            {foot(meta)}
        </fieldset>
    }
    .into_any()
}

fn radio(
    meta: FieldMeta,
    choice: Choice,
    value: Signal<Option<i64>>,
    on_change: Callback<Option<i64>>,
) -> AnyView {
    let key = choice.key;
    let disabled = choice.disabled;
    let id = format!("{}-{key}", meta.dom_id());
    let detail_id = format!("{id}-detail");
    let node = NodeRef::<html::Input>::new();
    let detail = (!choice.detail.is_empty()).then(|| {
        view! {
            <span class="choice-detail" id=detail_id.clone()>
                {choice.detail}
            </span>
        }
        .into_any()
    });
    view! {
        <div class="choice">
            <input
                class="radio"
                type="radio"
                id=id.clone()
                name=meta.path
                value=key.to_string()
                aria-describedby=detail.is_some().then(|| detail_id.clone())
                disabled=move || disabled || meta.disabled.read().is_some()
                prop:checked=move || value.get() == Some(key)
                node_ref=node
                on:change=move |_| {
                    on_change.try_run(Some(key));
                    // The button shows what is the case, also when the change was not accepted.
                    if let (Some(button), Some(now)) = (
                        node.get_untracked(),
                        value.try_get_untracked(),
                    ) {
                        button.set_checked(now == Some(key));
                    }
                }
            />
            <label class="choice-label" for=id>
                {choice.label}
            </label>
            {detail}
        </div>
    }
    .into_any()
}
