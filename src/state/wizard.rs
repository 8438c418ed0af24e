//! The wizard's state: one draft in one signal, and everything else derived from it.

mod explaining;
mod findings;
mod sending;

use std::sync::Arc;

use contract::{ContractTerms, Preview, Violation};
use erp_client::ApiError;
use leptos::prelude::*;
use wizard::{
    Answers, ChoiceField, ContractDraft, Edit, Field, FlagField, Step, TextField, format_date,
    format_money, parse_date, parse_money,
};

use crate::derived::memo;
use crate::platform::keys;
use crate::state::entry::Entry;
use crate::state::kept_draft::KeptDraft;
use crate::state::submission::Submission;
use crate::state::surroundings::Surroundings;

/// The terms as they stand and what they create.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The body that would be sent.
    pub terms: ContractTerms,
    /// What it creates, and what is wrong with it.
    pub preview: Preview,
}

/// One wizard on the screen. Signals only, so that it can be handed around freely.
#[derive(Clone, Copy)]
pub struct Wizard {
    entry: StoredValue<Entry>,
    surroundings: RwSignal<Arc<Surroundings>>,
    kept: RwSignal<KeptDraft>,
    answers: Memo<Answers>,
    checked: Memo<Arc<Checked>>,
    /// Paths whose errors are shown.
    revealed: RwSignal<Vec<String>>,
    attempted: RwSignal<Vec<Step>>,
    /// What the ERP found, until its field is edited.
    refused: RwSignal<Vec<Violation>>,
    submission: RwSignal<Submission>,
    /// What the ERP itself says, and about which terms.
    asked: RwSignal<Option<(ContractTerms, Result<Preview, ApiError>)>>,
    storage_works: RwSignal<bool>,
}

impl Wizard {
    /// A wizard for an entry: the kept draft, or a new one.
    pub fn new(entry: Entry, surroundings: Surroundings) -> Self {
        let fresh = ContractDraft::new(surroundings.client.id, surroundings.origin());
        let kept = KeptDraft::load(entry, &fresh).unwrap_or_else(|| KeptDraft::new(fresh));
        let unanswered = kept.frozen.is_some();
        let surroundings = RwSignal::new(Arc::new(surroundings));
        let kept = RwSignal::new(kept);
        let answers = memo(move || {
            let surroundings = surroundings.get();
            kept.with(|kept| Answers::resolve(&kept.draft, &surroundings.context()))
        });
        let checked = memo(move || {
            let surroundings = surroundings.get();
            let (terms, preview) = kept.with(|kept| {
                answers.with(|answers| answers.checked(&kept.draft, &surroundings.context()))
            });
            Arc::new(Checked { terms, preview })
        });
        let submission = if unanswered {
            Submission::Unknown(ApiError::NoAnswer)
        } else {
            Submission::Idle
        };
        Self {
            entry: StoredValue::new(entry),
            surroundings,
            kept,
            answers,
            checked,
            revealed: RwSignal::new(Vec::new()),
            attempted: RwSignal::new(Vec::new()),
            refused: RwSignal::new(Vec::new()),
            submission: RwSignal::new(submission),
            asked: RwSignal::new(None),
            storage_works: RwSignal::new(true),
        }
    }

    /// From where the wizard was opened.
    pub fn entry(self) -> Entry {
        self.entry.get_value()
    }

    /// The catalogue, the customer, and where the contract comes from.
    pub fn surroundings(self) -> Arc<Surroundings> {
        self.surroundings.get()
    }

    /// Reads something of what is around the draft, without following it.
    pub fn surroundings_untracked<T>(self, read: impl FnOnce(&Surroundings) -> T) -> T {
        self.surroundings
            .with_untracked(|surroundings| read(surroundings))
    }

    /// Changes what is around the draft, as when a billing group was made. What was confirmed before may be another
    /// contract now.
    pub fn update_surroundings(self, change: impl FnOnce(&mut Surroundings)) {
        self.surroundings
            .update(|surroundings| change(Arc::make_mut(surroundings)));
        self.unconfirm();
    }

    /// The answers as they stand.
    pub fn answers(self) -> Memo<Answers> {
        self.answers
    }

    /// The terms as they stand and what they create.
    pub fn checked(self) -> Memo<Arc<Checked>> {
        self.checked
    }

    /// A typed field as it stands.
    pub fn written(self, field: TextField) -> Memo<String> {
        memo(move || self.answers.with(|answers| answers.text(field).to_owned()))
    }

    /// A field with options as it stands.
    pub fn chosen(self, field: ChoiceField) -> Memo<Option<i64>> {
        memo(move || self.answers.with(|answers| answers.choice(field)))
    }

    /// A switch as it stands.
    pub fn flag(self, field: FlagField) -> Memo<bool> {
        memo(move || self.answers.with(|answers| answers.flag(field)))
    }

    /// Whether a field is asked now.
    pub fn asks(self, field: impl Into<Field>) -> Memo<bool> {
        let field = field.into();
        memo(move || self.answers.with(|answers| answers.asks(field)))
    }

    /// Applies one thing that the user did.
    pub fn apply(self, edit: Edit) {
        self.apply_all(vec![edit]);
    }

    /// Applies several edits as one change.
    pub fn apply_all(self, edits: Vec<Edit>) {
        let touched: Vec<&'static str> = edits.iter().map(path_of).collect();
        self.kept.update(|kept| {
            for edit in edits {
                kept.draft.apply(edit);
            }
        });
        // What was refused about a field stands until it is edited, or is not asked any more.
        let answers = self.answers.get_untracked();
        let stands = |violation: &Violation| {
            !touched.contains(&violation.field.as_ref())
                && Field::from_path(&violation.field).is_some_and(|field| answers.asks(field))
        };
        self.refused.update(|refused| refused.retain(stands));
        self.hide_mended_errors();
        if matches!(self.submission.get_untracked(), Submission::NotSent(_)) {
            self.submission.set(Submission::Idle);
        }
        if matches!(
            self.submission.get_untracked(),
            Submission::Rejected(_) | Submission::Changed(_)
        ) {
            // A definite refusal and an edit: what is sent next is another contract.
            self.submission.set(Submission::Idle);
            self.kept.update(|kept| {
                kept.key = keys::new_idempotency_key().unwrap_or_default();
                kept.frozen = None;
            });
        }
        self.keep();
    }

    /// Writes an amount that can be read as Brazilians write it ("1234,5" becomes "1.234,50").
    pub fn tidy_amount(self, field: TextField) {
        let amount = self.typed(field).and_then(|text| parse_money(&text).ok());
        if let Some(money) = amount.and_then(|amount| amount.money().ok()) {
            self.tidy(field, format_money(money));
        }
    }

    /// Writes a date that can be read in full ("4/1" becomes "04/01/2026").
    pub fn tidy_date(self, field: TextField) {
        let today = self.surroundings_untracked(|surroundings| surroundings.catalog.today);
        if let Some(date) = self.typed(field).and_then(|text| parse_date(&text, today)) {
            self.tidy(field, format_date(date));
        }
    }

    /// What the user typed, not what is suggested.
    fn typed(self, field: TextField) -> Option<String> {
        self.kept
            .with_untracked(|kept| kept.draft.text(field).map(str::to_owned))
    }

    fn tidy(self, field: TextField, text: String) {
        if self.typed(field).is_some_and(|typed| typed != text) {
            self.apply(Edit::Text(field, text));
        }
    }

    /// The furthest step that was opened.
    pub fn furthest(self) -> Step {
        self.kept.with(|kept| kept.furthest)
    }

    /// Notes that a step is open.
    pub fn reach(self, step: Step) {
        if self.kept.with_untracked(|kept| kept.furthest < step) {
            self.kept.update(|kept| kept.furthest = step);
            self.keep();
        }
    }

    /// Whether the user did anything at all.
    pub fn is_untouched(self) -> bool {
        self.kept.with(|kept| kept.draft.is_untouched())
    }

    fn keep(self) {
        let works = self.kept.with_untracked(|kept| kept.keep(self.entry()));
        if self.storage_works.get_untracked() != works {
            self.storage_works.set(works);
        }
    }

    /// Whether the draft outlives a reload.
    pub fn storage_works(self) -> bool {
        self.storage_works.get()
    }
}

fn path_of(edit: &Edit) -> &'static str {
    match edit {
        Edit::Text(field, _) => field.path(),
        Edit::Choice(field, _) => field.path(),
        Edit::Flag(field, _) => field.path(),
        Edit::Restore(field) => field.path(),
    }
}
