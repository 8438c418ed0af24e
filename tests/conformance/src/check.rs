//! One thing that a server must do, and those that belong together.

use crate::finding::Verdict;
use crate::suite::Suite;

/// How a check is carried out.
pub type Run = Box<dyn Fn(&Suite) -> Verdict>;

/// Checks that belong together.
pub struct Area {
    /// The heading in the table.
    pub name: &'static str,
    /// In their order: some look at what earlier ones made.
    pub checks: Vec<Check>,
}

/// One thing that a server must do.
pub struct Check {
    /// What it must do, as a sentence.
    pub name: &'static str,
    /// Finds out.
    pub run: Run,
}

/// A check that is a function.
pub fn check(name: &'static str, run: impl Fn(&Suite) -> Verdict + 'static) -> Check {
    Check {
        name,
        run: Box::new(run),
    }
}
