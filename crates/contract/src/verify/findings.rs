//! Collects violations, and the checks that every reference goes through.

use crate::catalog::{Registry, find};
use crate::names::rule;
use crate::violation::Violation;

#[derive(Default)]
pub(super) struct Findings {
    violations: Vec<Violation>,
}

impl Findings {
    pub fn error(&mut self, field: &'static str, rule: &'static str) {
        self.push(Violation::error(field, rule));
    }

    pub fn warning(&mut self, field: &'static str, rule: &'static str) {
        self.push(Violation::warning(field, rule));
    }

    pub fn push(&mut self, violation: Violation) {
        self.violations.push(violation);
    }

    pub fn into_violations(self) -> Vec<Violation> {
        self.violations
    }

    /// A field without which there is no contract.
    pub fn require<T>(&mut self, field: &'static str, value: Option<&T>) {
        if value.is_none() {
            self.error(field, rule::REQUIRED);
        }
    }

    /// An id and the row that it names: known and active. An absent id is no concern of this check.
    pub fn reference<R: Registry>(
        &mut self,
        field: &'static str,
        id: Option<R::Id>,
        row: Option<&R>,
    ) {
        self.known(field, id, row.map(Registry::is_active));
    }

    /// Looks an id up among rows and checks it as [`Self::reference`] does.
    pub fn lookup<'a, R: Registry>(
        &mut self,
        field: &'static str,
        id: Option<R::Id>,
        rows: &'a [R],
    ) -> Option<&'a R> {
        let row = id.and_then(|id| find(rows, id));
        self.reference(field, id, row);
        row
    }

    /// An id, and whether what it names is active; `None` when it names nothing.
    pub fn known<Id>(&mut self, field: &'static str, id: Option<Id>, active: Option<bool>) {
        match (id, active) {
            (None, _) | (_, Some(true)) => {}
            (Some(_), None) => self.error(field, rule::UNKNOWN_REFERENCE),
            (Some(_), Some(false)) => self.error(field, rule::INACTIVE_REFERENCE),
        }
    }

    /// Whether a flag is on, as the precondition of an error.
    pub fn error_if(&mut self, broken: bool, field: &'static str, rule: &'static str) {
        if broken {
            self.error(field, rule);
        }
    }

    /// Whether a flag is on, as the precondition of a warning.
    pub fn warn_if(&mut self, striking: bool, field: &'static str, rule: &'static str) {
        if striking {
            self.warning(field, rule);
        }
    }
}
