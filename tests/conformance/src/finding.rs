//! Why a check did not pass.

use std::fmt::Display;

/// What a check comes to.
pub type Verdict = Result<(), Finding>;

/// Why a check did not pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The server does something else than the specification says.
    Failed(Box<Failure>),
    /// There is nothing to check it on, and why.
    Skipped(String),
}

/// What the server does otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The request.
    pub asked: String,
    /// What the specification says.
    pub expected: String,
    /// What the server answered.
    pub came: String,
}

impl Finding {
    /// The server does something else than the specification says.
    pub fn failed(asked: impl Display, expected: impl Display, came: impl Display) -> Self {
        Self::Failed(Box::new(Failure {
            asked: asked.to_string(),
            expected: expected.to_string(),
            came: came.to_string(),
        }))
    }

    /// There is nothing to check it on.
    pub fn skipped(why: impl Display) -> Self {
        Self::Skipped(why.to_string())
    }
}
