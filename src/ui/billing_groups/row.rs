//! A group in the list, and its name while it is being changed there.

use contract::BillingGroupId;
use erp_api::{BillingGroup, BillingGroupInput};
use leptos::{ev::KeyboardEvent, prelude::*};

use super::editor::Editor;
use crate::platform::focus::{focus_dom_soon, select_dom_soon};
use crate::ui::controls::{Button, ButtonKind, FieldMeta, TextInput, dom_id};
use crate::ui::copy::{options, pages};

/// The path of the name that is being changed; only one is at a time.
const NEW_NAME: &str = "billing_group.new_name";

pub(super) fn row(editor: Editor, group: &BillingGroup) -> AnyView {
    let group = group.clone();
    let id = group.id;
    let is_renaming = Memo::new(move |_| editor.renaming.get() == Some(id));
    let inside = move || {
        if is_renaming.get() {
            renaming(editor, id)
        } else {
            shown(editor, &group)
        }
    };
    // It takes the focus when what was pressed in it has gone.
    view! { <li class="plain-row" id=row_id(id) tabindex="-1">{inside}</li> }.into_any()
}

/// The id of a group's row.
pub(super) fn row_id(id: BillingGroupId) -> String {
    format!("group-{id}")
}

fn shown(editor: Editor, group: &BillingGroup) -> AnyView {
    let id = group.id;
    let name = group.name.clone();
    let rename = Callback::new(move |()| {
        editor.rename.start(name.clone());
        editor.renaming.set(Some(id));
        select_dom_soon(&dom_id(NEW_NAME));
    });
    let active = group.active;
    let toggle = Callback::new(move |()| {
        let input = BillingGroupInput {
            active: Some(!active),
            name: None,
        };
        editor.change(id, input);
    });
    let contracts = options::group_contracts(group.contracts);
    let state = if active {
        contracts
    } else {
        format!("{contracts} · {}", pages::INACTIVE)
    };
    let toggle_words = if active {
        pages::DEACTIVATE
    } else {
        pages::REACTIVATE
    };
    let named = format!(" {}", group.name);
    let also_named = named.clone();
    let refused = move || {
        let (of, words) = editor.refused.get()?;
        let shown = view! { <p class="field-message is-error" role="alert">{words}</p> };
        (of == id).then(|| shown.into_any())
    };
    view! {
        <span class="result-title">{group.name.clone()}</span>
        <span class="result-sub">{state}</span>
        <span class="cluster">
            <Button kind=ButtonKind::Quiet on_click=rename>
                {pages::RENAME}<span class="visually-hidden">{named}</span>
            </Button>
            <Button kind=ButtonKind::Quiet on_click=toggle>
                {toggle_words}<span class="visually-hidden">{also_named}</span>
            </Button>
        </span>
        {refused}
    }
    .into_any()
}

fn renaming(editor: Editor, id: BillingGroupId) -> AnyView {
    let meta = FieldMeta::new(NEW_NAME, options::GROUP_NEW_NAME).error(editor.rename.error);
    let save = Callback::new(move |()| editor.save_name(id));
    let leave = move || {
        editor.renaming.set(None);
        focus_dom_soon(&row_id(id));
    };
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            // It gives up the name alone, and not the dialog around it.
            event.prevent_default();
            event.stop_propagation();
            leave();
        }
    };
    view! {
        <div class="row-edit" on:keydown=escape>
            <TextInput meta value=editor.rename.text on_input=editor.rename.on_input() on_enter=save />
            <span class="cluster">
                <Button busy=editor.busy on_click=save>{pages::SAVE}</Button>
                <Button kind=ButtonKind::Quiet on_click=Callback::new(move |()| leave())>{pages::CANCEL}</Button>
            </span>
        </div>
    }
    .into_any()
}
