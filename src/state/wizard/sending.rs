//! Sending the contract, and what the ERP itself says of it.
//!
//! The page may be left while an answer is awaited. What is kept in the tab is then brought up to date all the same, and
//! signals that are gone are left alone.

use contract::{ContractTerms, Preview, Violation};
use erp_api::{Problem, ProblemType};
use erp_client::ApiError;
use futures::join;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wizard::{Edit, Field, FlagField};

use super::Wizard;
use crate::state::api::erp;
use crate::state::entry::Entry;
use crate::state::kept_draft::KeptDraft;
use crate::state::submission::{Change, Frozen, Submission, send, settle};

impl Wizard {
    /// How far the sending is.
    pub fn submission(self) -> Submission {
        self.submission.get()
    }

    /// Asks the ERP what it would create from the terms as they stand.
    pub fn ask_server_preview(self) {
        let terms = self.checked.get_untracked().terms.clone();
        self.asked.set(None);
        spawn_local(async move {
            let answer = erp().preview(&terms).await;
            let changes = answer
                .as_ref()
                .ok()
                .and_then(|theirs| Change::all_of(&theirs.violations, &terms));
            self.asked.try_set(Some((terms, answer)));
            if let Some(changes) = changes {
                self.reload_registries().await;
                self.submission.try_set(Submission::Changed(changes));
            }
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
        let before = self.submission.get_untracked();
        if matches!(
            before,
            Submission::Sending | Submission::Settling(_) | Submission::Created(_)
        ) {
            return;
        }
        let kept = self.kept.get_untracked();
        let terms = self.checked.get_untracked().terms.clone();
        self.submission.set(match before {
            Submission::Unknown(error) => Submission::Settling(error),
            _ => Submission::Sending,
        });
        let entry = self.entry();
        spawn_local(async move {
            let outcome = match &kept.frozen {
                Some(frozen) => send(&erp(), frozen).await,
                None => self.send_new(entry, kept, &terms).await,
            };
            self.conclude(entry, outcome, &terms).await;
        });
    }

    /// Asks the ERP once more, then freezes the body and sends it.
    async fn send_new(
        self,
        entry: Entry,
        mut kept: KeptDraft,
        terms: &ContractTerms,
    ) -> Submission {
        let theirs = match erp().preview(terms).await {
            Ok(theirs) => theirs,
            Err(error) => return Submission::NotSent(error),
        };
        let errors = theirs.violations.iter().any(Violation::is_error);
        self.asked
            .try_set(Some((terms.clone(), Ok(theirs.clone()))));
        if errors {
            let mut problem = Problem::new(ProblemType::Violations, 422, "");
            problem.violations = theirs.violations;
            return Submission::Rejected(ApiError::Refused(Box::new(problem)));
        }
        let Ok(body) = serde_json_wasm::to_string(terms) else {
            return Submission::NotSent(ApiError::NoAnswer);
        };
        let key = kept.key.clone();
        let frozen = Frozen { key, body };
        kept.frozen = Some(frozen.clone());
        kept.keep(entry);
        self.kept.try_set(kept);
        send(&erp(), &frozen).await
    }

    /// Takes over what came of a sending.
    async fn conclude(self, entry: Entry, outcome: Submission, terms: &ContractTerms) {
        let outcome = match outcome {
            Submission::Created(record) => {
                KeptDraft::forget(entry);
                Submission::Created(record)
            }
            Submission::Rejected(error) => {
                self.thaw();
                self.reload_registries().await;
                self.refuse(error, terms)
            }
            // Nothing exists under the key: the form opens again under the same one, so that a
            // request that arrives late cannot make a second contract.
            Submission::Idle => {
                self.thaw();
                Submission::Idle
            }
            other => other,
        };
        self.submission.try_set(outcome);
    }

    /// A refusal as it is shown: at its fields, or as figures that moved.
    fn refuse(self, error: ApiError, terms: &ContractTerms) -> Submission {
        let ApiError::Refused(problem) = &error else {
            return Submission::Rejected(error);
        };
        if let Some(changes) = Change::all_of(&problem.violations, terms) {
            return Submission::Changed(changes);
        }
        if self.refused.try_get_untracked().is_some() {
            self.show_refusal(problem);
        }
        Submission::Rejected(error)
    }

    /// What was sent is settled: the answers can be edited again.
    fn thaw(self) {
        let thawed = self.kept.try_update(|kept| kept.frozen = None);
        if thawed.is_some() {
            self.keep();
        }
    }

    /// Takes over the registries as they are now, since something in them has moved. What was
    /// confirmed was something else.
    async fn reload_registries(self) {
        let Some(client) = self
            .surroundings
            .try_with_untracked(|around| around.client.id)
        else {
            return;
        };
        let erp = erp();
        let (catalog, groups) = join!(erp.catalog(), erp.billing_groups(client));
        if self.surroundings.try_get_untracked().is_none() {
            return;
        }
        // Without an answer the old ones have to do: the ERP checks everything again anyway.
        self.update_surroundings(|around| {
            if let Ok(catalog) = catalog {
                around.catalog = catalog.into();
            }
            if let Ok(groups) = groups {
                around.set_billing_groups(groups.items);
            }
        });
    }

    /// The confirmation was of something that has changed since.
    pub(super) fn unconfirm(self) {
        self.kept.update(|kept| {
            let confirmed = Field::Flag(FlagField::Confirmed);
            kept.draft.apply(Edit::Restore(confirmed));
        });
        self.keep();
    }

    /// Finds out whether an unanswered contract exists, without sending it.
    pub fn settle(self) {
        let Some(frozen) = self.kept.with_untracked(|kept| kept.frozen.clone()) else {
            return;
        };
        let Submission::Unknown(error) = self.submission.get_untracked() else {
            return;
        };
        self.submission.set(Submission::Settling(error));
        let entry = self.entry();
        let terms = self.checked.get_untracked().terms.clone();
        spawn_local(async move {
            let outcome = settle(&erp(), &frozen).await;
            self.conclude(entry, outcome, &terms).await;
        });
    }
}
