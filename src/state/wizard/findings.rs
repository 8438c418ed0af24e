//! What is wrong, and when it is shown: on "Próximo", and on leaving a field that was wrong before.

use contract::Violation;
use erp_api::Problem;
use leptos::prelude::*;
use wizard::{Field, Step, step_of_path};

use super::Wizard;
use crate::derived::memo;

impl Wizard {
    pub(super) fn hide_mended_errors(self) {
        let wrong: Vec<String> = self
            .errors_untracked()
            .map(|v| v.field.into_owned())
            .collect();
        self.revealed
            .update(|revealed| revealed.retain(|path| wrong.contains(path)));
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
            self.reveal(vec![field.path().to_owned()]);
        }
    }

    /// Reveals the error of a field at once: what was left open for the person to choose.
    pub fn show_error(self, field: impl Into<Field>) {
        self.reveal(vec![field.into().path().to_owned()]);
    }

    /// Tries to go on from a step: reveals its errors, and says whether there are none.
    pub fn attempt(self, step: Step) -> bool {
        let wrong: Vec<String> = self
            .errors_untracked()
            .filter(|violation| step_of_path(&violation.field) == step)
            .map(|violation| violation.field.into_owned())
            .collect();
        self.attempted.update(|steps| steps.push(step));
        let passes = wrong.is_empty();
        self.reveal(wrong);
        passes
    }

    pub(super) fn errors_untracked(self) -> impl Iterator<Item = Violation> {
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
        memo(move || {
            let revealed = self
                .revealed
                .with(|revealed| revealed.iter().any(|other| other == path));
            let mut shown = self.violations();
            shown
                .retain(|violation| violation.field == path && (revealed || !violation.is_error()));
            shown
        })
    }

    /// The revealed errors of a step, in the order of its fields.
    pub fn shown_errors(self, step: Step) -> Memo<Vec<Violation>> {
        memo(move || {
            let revealed = self.revealed.get();
            let mut errors = self.violations();
            errors.retain(|violation| {
                violation.is_error()
                    && revealed.iter().any(|path| violation.field == *path)
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

    /// Shows what the ERP found, at its fields.
    pub fn show_refusal(self, problem: &Problem) {
        let paths = problem
            .violations
            .iter()
            .filter(|violation| violation.is_error());
        let paths: Vec<String> = paths.map(|violation| violation.field.to_string()).collect();
        self.reveal(paths);
        // What is about no field is said where the outcome is said: no step could mend it.
        let mut refused = problem.violations.clone();
        refused.retain(|violation| Field::from_path(&violation.field).is_some());
        self.refused.set(refused);
    }

    fn reveal(self, paths: Vec<String>) {
        self.revealed.update(|revealed| {
            for path in paths {
                if !revealed.contains(&path) {
                    revealed.push(path);
                }
            }
        });
    }
}
