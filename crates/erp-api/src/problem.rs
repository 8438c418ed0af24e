//! Problem details (RFC 9457): how every error is answered.

use contract::Violation;
use serde::{Deserialize, Serialize};

/// The media type of an error.
pub const PROBLEM_JSON: &str = "application/problem+json";

/// An error, for a program to act on and a person to read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// What kind of problem; `about:blank` where the status says it all.
    #[serde(rename = "type", default = "about_blank")]
    pub kind: String,
    /// A short sentence.
    #[serde(default)]
    pub title: String,
    /// The HTTP status once more.
    #[serde(default)]
    pub status: u16,
    /// What went wrong this time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Where in the request's JSON (RFC 6901), if it is about one place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// Every rule that the request breaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub violations: Vec<Violation>,
}

fn about_blank() -> String {
    ProblemType::AboutBlank.uri().to_owned()
}

/// The kinds of problem that a client acts on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProblemType {
    /// The status says it all.
    AboutBlank,
    /// The terms break rules.
    Violations,
    /// A price or total is no longer what the sender saw.
    PriceChanged,
    /// A request with the same key is being worked on.
    RequestInFlight,
    /// The key was used with another body.
    KeyReused,
}

impl ProblemType {
    const ALL: [Self; 5] = [
        Self::AboutBlank,
        Self::Violations,
        Self::PriceChanged,
        Self::RequestInFlight,
        Self::KeyReused,
    ];

    /// The URI reference that names the kind.
    pub const fn uri(self) -> &'static str {
        match self {
            Self::AboutBlank => "about:blank",
            Self::Violations => "/problems/violations",
            Self::PriceChanged => "/problems/price-changed",
            Self::RequestInFlight => "/problems/request-in-flight",
            Self::KeyReused => "/problems/key-reused",
        }
    }
}

impl Problem {
    /// A problem of a kind with a status and a title.
    pub fn new(kind: ProblemType, status: u16, title: impl Into<String>) -> Self {
        Self {
            kind: kind.uri().to_owned(),
            title: title.into(),
            status,
            detail: None,
            pointer: None,
            violations: Vec::new(),
        }
    }

    /// The kind, as far as it is one that a client acts on.
    pub fn problem_type(&self) -> ProblemType {
        ProblemType::ALL
            .into_iter()
            .find(|kind| kind.uri() == self.kind)
            .unwrap_or(ProblemType::AboutBlank)
    }
}
