//! "Gerenciar agrupamentos": a customer's billing groups, made and changed without leaving.

use contract::{BillingGroupId, ClientId, rule};
use erp_api::{BillingGroup, BillingGroupInput};
use erp_client::ApiError;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::api::erp;
use crate::ui::controls::{Button, ButtonKind, Dialog, FieldMeta, TextInput};
use crate::ui::copy::{options, pages, problems};

/// The ERP's rule about groups of the same name; it is none of a contract's.
const NAME_TAKEN: &str = "name_taken";

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
    let editor = Editor {
        client,
        groups,
        on_groups,
        on_created,
        name: RwSignal::new(String::new()),
        renaming: RwSignal::new(None),
        error: RwSignal::new(None),
        busy: RwSignal::new(false),
    };
    let close = Callback::new(move |()| {
        editor.reset();
        open.set(false);
    });
    let meta = FieldMeta::new("billing_group.name", pages::GROUP_NAME).error(editor.error);
    let save = Callback::new(move |()| editor.save());
    let save_words = move || {
        if editor.renaming.get().is_some() {
            pages::SAVE
        } else {
            pages::CREATE_GROUP
        }
    };
    view! {
        <Dialog open=open title=pages::GROUPS_TITLE on_close=close>
            {move || {
                let groups = editor.groups.get();
                if groups.is_empty() {
                    return view! { <p class="empty">{pages::NO_GROUPS}</p> }.into_any();
                }
                let rows = groups.iter().map(|group| row(editor, group));
                view! { <ul class="plain-list">{rows.collect_view()}</ul> }.into_any()
            }}
            // The dialog may stand in a form, which Enter would submit.
            <TextInput meta value=editor.name on_input=Callback::new(move |text| editor.name.set(text)) on_enter=save />
            <div class="dialog-actions">
                {move || editor.renaming.get().map(|_| view! {
                    <Button on_click=Callback::new(move |()| editor.reset())>{pages::CANCEL}</Button>
                }.into_any())}
                <Button kind=ButtonKind::Primary busy=editor.busy on_click=save>
                    {save_words}
                </Button>
            </div>
        </Dialog>
    }
    .into_any()
}

fn row(editor: Editor, group: &BillingGroup) -> AnyView {
    let id = group.id;
    let name = group.name.clone();
    let rename = Callback::new(move |()| {
        editor.error.set(None);
        editor.name.set(name.clone());
        editor.renaming.set(Some(id));
    });
    let active = group.active;
    let toggle = Callback::new(move |()| {
        editor.change(
            id,
            BillingGroupInput {
                active: Some(!active),
                name: None,
            },
        );
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
    view! {
        <li class="plain-row">
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
        </li>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct Editor {
    client: ClientId,
    groups: Signal<Vec<BillingGroup>>,
    on_groups: Callback<Vec<BillingGroup>>,
    on_created: Callback<BillingGroupId>,
    name: RwSignal<String>,
    renaming: RwSignal<Option<BillingGroupId>>,
    error: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

impl Editor {
    fn reset(self) {
        self.name.set(String::new());
        self.renaming.set(None);
        self.error.set(None);
    }

    fn save(self) {
        let name = self.name.get_untracked().trim().to_owned();
        if name.is_empty() {
            self.error.set(Some(pages::GROUP_NAME_REQUIRED.to_owned()));
            return;
        }
        let input = BillingGroupInput {
            name: Some(name),
            active: None,
        };
        match self.renaming.get_untracked() {
            Some(id) => self.change(id, input),
            None => self.create(input),
        }
    }

    fn create(self, input: BillingGroupInput) {
        if self.begin() {
            spawn_local(async move {
                let answer = erp().create_billing_group(self.client, &input).await;
                if let Some(id) = self.conclude(answer) {
                    self.on_created.try_run(id);
                }
            });
        }
    }

    fn change(self, id: BillingGroupId, input: BillingGroupInput) {
        if self.begin() {
            spawn_local(async move {
                let answer = erp().change_billing_group(id, &input).await;
                self.conclude(answer);
            });
        }
    }

    /// One change after the other: a second Enter while the first is on its way does nothing.
    fn begin(self) -> bool {
        let free = !self.busy.get_untracked();
        if free {
            self.busy.set(true);
        }
        free
    }

    /// Takes over an answer. The dialog may have left the page while it was awaited.
    fn conclude(self, answer: Result<BillingGroup, ApiError>) -> Option<BillingGroupId> {
        self.busy.try_set(false);
        match answer {
            Ok(group) => {
                let mut groups = self.groups.try_get_untracked()?;
                match groups.iter_mut().find(|known| known.id == group.id) {
                    Some(known) => *known = group.clone(),
                    None => groups.push(group.clone()),
                }
                self.on_groups.try_run(groups);
                self.reset();
                Some(group.id)
            }
            Err(error) => {
                self.error.try_set(Some(explain(&error)));
                None
            }
        }
    }
}

/// What the ERP says of a group: its name, or the contracts that use it.
fn explain(error: &ApiError) -> String {
    if let ApiError::Refused(problem) = error {
        let breaks = |rule: &str| problem.violations.iter().any(|found| found.rule == rule);
        if breaks(NAME_TAKEN) {
            return pages::GROUP_NAME_TAKEN.to_owned();
        }
        if breaks(rule::TEXT_TOO_LONG) {
            return pages::GROUP_NAME_TOO_LONG.to_owned();
        }
        if problem.kind.ends_with("/billing-group-in-use") {
            return pages::GROUP_IN_USE.to_owned();
        }
    }
    let (title, text) = problems::explain(error);
    format!("{title}. {text}")
}
