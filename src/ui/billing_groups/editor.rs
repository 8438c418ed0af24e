//! What the dialog of the billing groups does: one change after the other, each with its answer.

use contract::{BillingGroupId, ClientId, rule, text_length};
use erp_api::{BillingGroup, BillingGroupInput};
use erp_client::ApiError;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::row::row_id;
use crate::platform::focus::focus_dom_soon;
use crate::state::api::erp;
use crate::ui::copy::{options, pages, problems};

/// The ERP's rule about groups of the same name; it is none of a contract's.
const NAME_TAKEN: &str = "name_taken";

/// How long a group's name may be, in characters.
const NAME_MAX_CHARS: usize = 100;

/// A name that is being typed, and what is wrong with it.
#[derive(Clone, Copy)]
pub(super) struct Name {
    pub(super) text: RwSignal<String>,
    pub(super) error: RwSignal<Option<String>>,
}

impl Name {
    fn new() -> Self {
        Self {
            text: RwSignal::new(String::new()),
            error: RwSignal::new(None),
        }
    }

    /// Begins with this text.
    pub(super) fn start(self, text: String) {
        self.text.set(text);
        self.error.set(None);
    }

    /// Takes what is typed. An error goes as soon as it is mended.
    pub(super) fn on_input(self) -> Callback<String> {
        Callback::new(move |text: String| {
            if self.error.read_untracked().is_some() {
                self.error.set(fault(&text));
            }
            self.text.set(text);
        })
    }

    /// The change to this name, unless something is wrong with it.
    fn input(self) -> Option<BillingGroupInput> {
        let name = self.text.get_untracked().trim().to_owned();
        let fault = fault(&name);
        let is_good = fault.is_none();
        self.error.set(fault);
        is_good.then_some(BillingGroupInput {
            name: Some(name),
            active: None,
        })
    }
}

fn fault(name: &str) -> Option<String> {
    let words = match text_length(name.trim()) {
        0 => pages::GROUP_NAME_REQUIRED,
        length if length > NAME_MAX_CHARS => pages::GROUP_NAME_TOO_LONG,
        _ => return None,
    };
    Some(words.to_owned())
}

/// The dialog's state. All signals.
#[derive(Clone, Copy)]
pub(super) struct Editor {
    client: ClientId,
    pub(super) groups: Signal<Vec<BillingGroup>>,
    on_groups: Callback<Vec<BillingGroup>>,
    on_created: Callback<BillingGroupId>,
    /// The name of a group to be made.
    pub(super) new: Name,
    /// The name of the group that is being renamed.
    pub(super) rename: Name,
    pub(super) renaming: RwSignal<Option<BillingGroupId>>,
    /// Why the ERP did not switch a group on or off.
    pub(super) refused: RwSignal<Option<(BillingGroupId, String)>>,
    /// What the last change did.
    pub(super) said: RwSignal<String>,
    pub(super) busy: RwSignal<bool>,
}

impl Editor {
    pub(super) fn new(
        client: ClientId,
        groups: Signal<Vec<BillingGroup>>,
        on_groups: Callback<Vec<BillingGroup>>,
        on_created: Callback<BillingGroupId>,
    ) -> Self {
        Self {
            client,
            groups,
            on_groups,
            on_created,
            new: Name::new(),
            rename: Name::new(),
            renaming: RwSignal::new(None),
            refused: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            busy: RwSignal::new(false),
        }
    }

    /// Forgets everything that was not saved.
    pub(super) fn reset(self) {
        self.new.start(String::new());
        self.renaming.set(None);
        self.refused.set(None);
        self.said.set(String::new());
    }

    /// Makes a group of the name that was typed.
    pub(super) fn create(self) {
        if let Some(input) = self.new.input()
            && self.begin()
        {
            spawn_local(async move {
                let answer = erp().create_billing_group(self.client, &input).await;
                match self.conclude(answer) {
                    Some(Ok(group)) => {
                        self.new.start(String::new());
                        self.said.set(options::group_created(&group.name));
                        self.on_created.try_run(group.id);
                    }
                    Some(Err(words)) => self.new.error.set(Some(words)),
                    None => {}
                }
            });
        }
    }

    /// Gives a group the name that was typed in its row.
    pub(super) fn save_name(self, id: BillingGroupId) {
        if let Some(input) = self.rename.input() {
            self.change(id, input);
        }
    }

    /// Changes a group, and stays at its row, which may be another one by then.
    pub(super) fn change(self, id: BillingGroupId, input: BillingGroupInput) {
        if self.begin() {
            spawn_local(async move {
                let is_named = input.name.is_some();
                let answer = erp().change_billing_group(id, &input).await;
                match self.conclude(answer) {
                    Some(Ok(group)) => {
                        self.renaming.set(None);
                        self.said
                            .set(options::group_changed(&group.name, input.active));
                        focus_dom_soon(&row_id(id));
                    }
                    Some(Err(words)) if is_named => self.rename.error.set(Some(words)),
                    Some(Err(words)) => self.refused.set(Some((id, words))),
                    None => {}
                }
            });
        }
    }

    /// One change after the other: a second Enter while the first is on its way does nothing.
    fn begin(self) -> bool {
        let free = !self.busy.get_untracked();
        if free {
            self.busy.set(true);
            self.refused.set(None);
            self.said.set(String::new());
        }
        free
    }

    /// Takes over an answer: the group, or why not. `None` when the dialog has left the page meanwhile.
    fn conclude(
        self,
        answer: Result<BillingGroup, ApiError>,
    ) -> Option<Result<BillingGroup, String>> {
        let mut groups = self.groups.try_get_untracked()?;
        self.busy.try_set(false);
        Some(match answer {
            Ok(group) => {
                match groups.iter_mut().find(|known| known.id == group.id) {
                    Some(known) => *known = group.clone(),
                    None => groups.push(group.clone()),
                }
                self.on_groups.try_run(groups);
                Ok(group)
            }
            Err(error) => Err(explain(&error)),
        })
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
