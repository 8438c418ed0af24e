//! The wizard's state: one draft in one signal, and everything else derived from it.

use std::collections::BTreeSet;
use std::sync::Arc;

use contract::{ContractTerms, Preview, Violation};
use erp_api::{Problem, ProblemType};
use erp_client::ApiError;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wizard::{
    Answers, ChoiceField, Chosen, ContractDraft, Edit, Field, FlagField, Step, TextField, Written,
    format_date, format_money, parse_date, parse_money, step_of_path,
};

use crate::platform::keys;
use crate::state::api::erp;
use crate::state::entry::Entry;
use crate::state::kept_draft::KeptDraft;
use crate::state::submission::{Frozen, Submission, send};
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
    revealed: RwSignal<BTreeSet<String>>,
    attempted: RwSignal<BTreeSet<Step>>,
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
        let answers = Memo::new(move |_| {
            let surroundings = surroundings.get();
            kept.with(|kept| Answers::resolve(&kept.draft, &surroundings.context()))
        });
        let checked = Memo::new(move |_| {
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
            revealed: RwSignal::new(BTreeSet::new()),
            attempted: RwSignal::new(BTreeSet::new()),
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

    /// Changes what is around the draft, as when a billing group was made.
    pub fn update_surroundings(self, change: impl FnOnce(&mut Surroundings)) {
        self.surroundings
            .update(|surroundings| change(Arc::make_mut(surroundings)));
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
    pub fn written(self, field: TextField) -> Memo<Written> {
        Memo::new(move |_| self.answers.with(|answers| answers.written(field).clone()))
    }

    /// A field with options as it stands.
    pub fn chosen(self, field: ChoiceField) -> Memo<Chosen> {
        Memo::new(move |_| self.answers.with(|answers| answers.chosen_for(field)))
    }

    /// A switch as it stands.
    pub fn flag(self, field: FlagField) -> Memo<bool> {
        Memo::new(move |_| self.answers.with(|answers| answers.flag(field)))
    }

    /// Whether a field is asked now.
    pub fn asks(self, field: impl Into<Field>) -> Memo<bool> {
        let field = field.into();
        Memo::new(move |_| self.answers.with(|answers| answers.asks(field)))
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
        self.refused
            .update(|refused| refused.retain(|v| !touched.contains(&v.field.as_ref())));
        self.hide_mended_errors();
        if matches!(self.submission.get_untracked(), Submission::NotSent(_)) {
            self.submission.set(Submission::Idle);
        }
        if matches!(self.submission.get_untracked(), Submission::Rejected(_)) {
            // A definite refusal and an edit: what is sent next is another contract.
            self.submission.set(Submission::Idle);
            self.kept.update(|kept| {
                kept.key = keys::new_idempotency_key().unwrap_or_default();
                kept.frozen = None;
            });
        }
        self.keep();
    }

    fn hide_mended_errors(self) {
        let wrong: BTreeSet<String> = self
            .errors_untracked()
            .map(|v| v.field.into_owned())
            .collect();
        self.revealed
            .update(|revealed| revealed.retain(|path| wrong.contains(path)));
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

    /// Reveals the error of a field that is left, once its step was tried.
    pub fn leave(self, field: impl Into<Field>) {
        let field = field.into();
        if self
            .attempted
            .with_untracked(|steps| steps.contains(&field.step()))
            && self
                .errors_untracked()
                .any(|violation| violation.field == field.path())
        {
            self.revealed.update(|revealed| {
                revealed.insert(field.path().to_owned());
            });
        }
    }

    /// Tries to go on from a step: reveals its errors, and says whether there are none.
    pub fn attempt(self, step: Step) -> bool {
        let wrong: Vec<String> = self
            .errors_untracked()
            .filter(|violation| step_of_path(&violation.field) == step)
            .map(|violation| violation.field.into_owned())
            .collect();
        self.attempted.update(|steps| {
            steps.insert(step);
        });
        let passes = wrong.is_empty();
        self.revealed.update(|revealed| revealed.extend(wrong));
        passes
    }

    fn errors_untracked(self) -> impl Iterator<Item = Violation> {
        let checked = self.checked.get_untracked();
        let refused = self.refused.get_untracked();
        let all = checked.preview.violations.iter().cloned().chain(refused);
        all.filter(Violation::is_error)
            .collect::<Vec<_>>()
            .into_iter()
    }

    /// Everything that the rules and the ERP have to say now.
    pub fn violations(self) -> Vec<Violation> {
        let mut all = self.checked.get().preview.violations.clone();
        for violation in self.refused.get() {
            if !all
                .iter()
                .any(|other| other.field == violation.field && other.rule == violation.rule)
            {
                all.push(violation);
            }
        }
        all
    }

    /// The violations of a path that are shown at its field: errors once revealed, warnings always.
    pub fn shown(self, path: &'static str) -> Memo<Vec<Violation>> {
        Memo::new(move |_| {
            let revealed = self.revealed.with(|revealed| revealed.contains(path));
            let mut shown = self.violations();
            shown
                .retain(|violation| violation.field == path && (revealed || !violation.is_error()));
            shown
        })
    }

    /// The revealed errors of a step, in the order of its fields.
    pub fn shown_errors(self, step: Step) -> Memo<Vec<Violation>> {
        Memo::new(move |_| {
            let revealed = self.revealed.get();
            let mut errors = self.violations();
            errors.retain(|violation| {
                violation.is_error()
                    && revealed.contains(violation.field.as_ref())
                    && step_of_path(&violation.field) == step
            });
            errors
        })
    }

    /// The first step that has an error, if any has.
    pub fn first_incomplete(self) -> Option<Step> {
        let violations = self.violations();
        violations
            .iter()
            .filter(|v| v.is_error())
            .map(|v| step_of_path(&v.field))
            .min()
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

    /// How far the sending is.
    pub fn submission(self) -> Submission {
        self.submission.get()
    }

    /// Shows what the ERP found, at its fields.
    pub fn show_refusal(self, problem: &Problem) {
        let paths = problem
            .violations
            .iter()
            .filter(|violation| violation.is_error());
        let paths: Vec<String> = paths.map(|violation| violation.field.to_string()).collect();
        self.revealed.update(|revealed| revealed.extend(paths));
        self.refused.set(problem.violations.clone());
    }

    /// Asks the ERP what it would create from the terms as they stand.
    pub fn ask_server_preview(self) {
        let terms = self.checked.get_untracked().terms.clone();
        spawn_local(async move {
            let answer = erp().preview(&terms).await;
            self.asked.set(Some((terms, answer)));
        });
    }

    /// What the ERP itself says, once it was asked and has answered.
    pub fn server_preview(self) -> Option<Result<Preview, ApiError>> {
        self.asked
            .with(|asked| asked.as_ref().map(|(_, answer)| answer.clone()))
    }

    /// Whether the terms are no longer those that the ERP was asked about.
    pub fn changed_since_server_preview(self) -> bool {
        let terms = &self.checked.get().terms;
        self.asked
            .with(|asked| asked.as_ref().is_none_or(|(about, _)| about != terms))
    }

    /// Sends the contract, or sends it again: an unanswered body goes out as it was. A click while
    /// one is on its way does nothing.
    pub fn send(self) {
        if matches!(
            self.submission.get_untracked(),
            Submission::Sending | Submission::Created(_)
        ) {
            return;
        }
        let again = self.kept.with_untracked(|kept| kept.frozen.clone());
        let terms = self.checked.get_untracked().terms.clone();
        self.submission.set(Submission::Sending);
        spawn_local(async move {
            let outcome = match again {
                Some(frozen) => send(&erp(), &frozen).await,
                None => self.send_new(terms).await,
            };
            self.conclude(outcome);
        });
    }

    /// Asks the ERP once more, then freezes the body and sends it.
    async fn send_new(self, terms: ContractTerms) -> Submission {
        let theirs = match erp().preview(&terms).await {
            Ok(theirs) => theirs,
            Err(error) => return Submission::NotSent(error),
        };
        let errors = theirs.violations.iter().any(Violation::is_error);
        self.asked.set(Some((terms.clone(), Ok(theirs.clone()))));
        if errors {
            let mut problem = Problem::new(ProblemType::Violations, 422, "");
            problem.violations = theirs.violations;
            return Submission::Rejected(ApiError::Refused(Box::new(problem)));
        }
        let Ok(body) = serde_json_wasm::to_string(&terms) else {
            return Submission::NotSent(ApiError::NoAnswer);
        };
        let frozen = Frozen {
            key: self.kept.with_untracked(|kept| kept.key.clone()),
            body,
        };
        self.kept.update(|kept| kept.frozen = Some(frozen.clone()));
        self.keep();
        send(&erp(), &frozen).await
    }

    fn conclude(self, outcome: Submission) {
        match &outcome {
            Submission::Created(_) => KeptDraft::forget(self.entry()),
            Submission::Rejected(error) => {
                self.kept.update(|kept| kept.frozen = None);
                self.keep();
                if let ApiError::Refused(problem) = error {
                    self.show_refusal(problem);
                }
            }
            _ => {}
        }
        self.submission.set(outcome);
    }

    /// Finds out whether an unanswered contract exists, without sending it. If it does not, the
    /// form opens again under the same key: a request that arrives late cannot make a second one.
    pub fn settle(self) {
        let Some(frozen) = self.kept.with_untracked(|kept| kept.frozen.clone()) else {
            return;
        };
        self.submission.set(Submission::Sending);
        spawn_local(async move {
            let outcome = match erp().contract_by_key(&frozen.key).await {
                Ok(record) => Submission::Created(Arc::new(record)),
                Err(error) if error.status() == Some(404) => {
                    self.kept.update(|kept| kept.frozen = None);
                    self.keep();
                    Submission::Idle
                }
                Err(error) => Submission::Unknown(error),
            };
            self.conclude(outcome);
        });
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
