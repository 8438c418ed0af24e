//! Why a figure is what it is, for the terms as they stand.

use chrono::NaiveDate;
use contract::{ContractTerms, Facts, Preview, estimated_activation, find, preview_of};

use leptos::prelude::*;

use super::Wizard;

impl Wizard {
    /// Asks the rules for a reason, and follows what it rests on.
    pub fn explain<T>(
        self,
        reason: impl FnOnce(&ContractTerms, Facts<'_>) -> Option<T>,
    ) -> Option<T> {
        let surroundings = self.surroundings();
        let checked = self.checked.get();
        reason(&checked.terms, surroundings.context().facts())
    }

    /// The day from which the accounts count: the signup date, or the estimated activation.
    pub fn accounts_start(self) -> Option<NaiveDate> {
        let surroundings = self.surroundings();
        let checked = self.checked.get();
        let terms = &checked.terms;
        let signup = terms.signup_date?;
        if !terms.await_activation {
            return Some(signup);
        }
        let policy = find(&surroundings.catalog.sla_policies, terms.sla_policy_id?)?;
        estimated_activation(signup, policy)
    }

    /// What the terms would create if they were changed a little: for comparing choices.
    pub fn preview_if(self, change: impl FnOnce(&mut ContractTerms)) -> Preview {
        let surroundings = self.surroundings();
        let mut terms = self.checked.get().terms.clone();
        change(&mut terms);
        preview_of(&terms, surroundings.context().facts())
    }
}
