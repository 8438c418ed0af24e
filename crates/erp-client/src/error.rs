//! What can go wrong between the browser and the ERP.

use erp_api::{Problem, ProblemType};

/// A request without the answer that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum ApiError {
    /// No answer: no connection, a connection that broke, or the time limit. Whether the request
    /// had an effect is unknown.
    NoAnswer,
    /// An answer that is not the ERP's: a page of a proxy, a body cut short. Whether the request
    /// had an effect is unknown.
    Unreadable {
        /// The HTTP status.
        status: u16,
    },
    /// The ERP refused, and says why.
    Refused(Box<Problem>),
}

impl ApiError {
    /// Whether the ERP said for sure that nothing was created, so that another try may differ.
    pub fn is_definite_refusal(&self) -> bool {
        match self {
            Self::Refused(problem) => {
                (400..500).contains(&problem.status)
                    && !matches!(problem.status, 401 | 408 | 425 | 429)
                    && problem.problem_type() != ProblemType::RequestInFlight
            }
            Self::NoAnswer | Self::Unreadable { .. } => false,
        }
    }

    /// Whether the key has made a contract already, of another body.
    pub fn is_key_reused(&self) -> bool {
        matches!(self, Self::Refused(problem) if problem.problem_type() == ProblemType::KeyReused)
    }

    /// The HTTP status, where there was an answer.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::NoAnswer => None,
            Self::Unreadable { status } => Some(*status),
            Self::Refused(problem) => Some(problem.status),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(kind: ProblemType, status: u16) -> ApiError {
        ApiError::Refused(Box::new(Problem::new(kind, status, "")))
    }

    #[test]
    fn only_a_clear_no_is_a_definite_refusal() {
        for (error, definite) in [
            (refused(ProblemType::Violations, 422), true),
            (refused(ProblemType::PriceChanged, 409), true),
            (refused(ProblemType::KeyReused, 422), true),
            (refused(ProblemType::AboutBlank, 400), true),
            (refused(ProblemType::AboutBlank, 403), true),
            (refused(ProblemType::RequestInFlight, 409), false),
            (refused(ProblemType::AboutBlank, 401), false),
            (refused(ProblemType::AboutBlank, 429), false),
            (refused(ProblemType::AboutBlank, 500), false),
            (refused(ProblemType::AboutBlank, 503), false),
            (ApiError::NoAnswer, false),
            (ApiError::Unreadable { status: 502 }, false),
            (ApiError::Unreadable { status: 201 }, false),
        ] {
            assert_eq!(error.is_definite_refusal(), definite, "{error:?}");
        }
    }
}
