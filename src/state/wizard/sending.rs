//! Sending the contract, and what the ERP itself says of it.

use std::sync::Arc;

use contract::{ContractTerms, Preview, Violation};
use erp_api::{Problem, ProblemType};
use erp_client::ApiError;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Wizard;
use crate::state::api::erp;
use crate::state::kept_draft::KeptDraft;
use crate::state::submission::{Frozen, Submission, send};

impl Wizard {
    /// How far the sending is.
    pub fn submission(self) -> Submission {
        self.submission.get()
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
