//! "Gerenciar agrupamentos": a customer's billing groups, made and changed without leaving.

mod editor;
mod row;

use contract::{BillingGroupId, ClientId};
use erp_api::BillingGroup;
use leptos::prelude::*;

use crate::ui::controls::{Button, ButtonKind, Dialog, FieldMeta, TextInput};
use crate::ui::copy::pages;
use editor::Editor;

/// The dialog. What is created is handed on, so that it can be chosen at once.
#[component]
pub fn BillingGroupsDialog(
    /// Whose groups.
    client: ClientId,
    /// Whether it is open.
    open: RwSignal<bool>,
    /// The groups as they are known.
    groups: Signal<Vec<BillingGroup>>,
    /// The groups as they are after a change.
    on_groups: Callback<Vec<BillingGroup>>,
    /// The group that was made.
    on_created: Callback<BillingGroupId>,
) -> AnyView {
    let editor = Editor::new(client, groups, on_groups, on_created);
    let close = Callback::new(move |()| {
        editor.reset();
        open.set(false);
    });
    let meta = FieldMeta::new("billing_group.name", pages::GROUP_NAME).error(editor.new.error);
    let create = Callback::new(move |()| editor.create());
    view! {
        <Dialog open=open title=pages::GROUPS_TITLE on_close=close>
            {move || {
                let groups = editor.groups.get();
                if groups.is_empty() {
                    return view! { <p class="empty">{pages::NO_GROUPS}</p> }.into_any();
                }
                let rows = groups.iter().map(|group| row::row(editor, group));
                view! { <ul class="plain-list">{rows.collect_view()}</ul> }.into_any()
            }}
            <p class="hint" role="status">{move || editor.said.get()}</p>
            // The dialog may stand in a form, which Enter would submit.
            <TextInput meta value=editor.new.text on_input=editor.new.on_input() on_enter=create />
            <div class="dialog-actions">
                <Button kind=ButtonKind::Primary busy=editor.busy on_click=create>
                    {pages::CREATE_GROUP}
                </Button>
            </div>
        </Dialog>
    }
    .into_any()
}
