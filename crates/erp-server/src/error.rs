//! How every error is answered: problem details, and the words for our own log.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::Violation;
use erp_api::{PROBLEM_JSON, Problem, ProblemType};

use crate::storage::StorageError;

/// Seconds after which a busy server is worth another try.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("1");

/// A request that is not done as asked.
#[derive(Debug)]
pub struct ApiError {
    problem: Box<Problem>,
    try_again: bool,
}

/// What a handler answers.
pub type Answer<T> = Result<T, ApiError>;

impl ApiError {
    /// An error of a kind that clients act on.
    pub fn of(kind: ProblemType, status: StatusCode, title: &str) -> Self {
        let problem = Box::new(Problem::new(kind, status.as_u16(), title));
        Self {
            problem,
            try_again: false,
        }
    }

    /// An error whose status says it all.
    pub fn status(status: StatusCode) -> Self {
        Self::of(
            ProblemType::AboutBlank,
            status,
            status.canonical_reason().unwrap_or("Error"),
        )
    }

    /// An error of this server's own kind.
    pub fn own(uri: &str, status: StatusCode, title: &str) -> Self {
        let mut error = Self::of(ProblemType::AboutBlank, status, title);
        uri.clone_into(&mut error.problem.kind);
        error
    }

    /// There is no such thing, or it is another provider's.
    pub fn not_found() -> Self {
        Self::status(StatusCode::NOT_FOUND)
    }

    /// The request breaks rules.
    pub fn violations(violations: Vec<Violation>) -> Self {
        let title = "The request breaks rules";
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        let mut error = Self::of(ProblemType::Violations, status, title);
        error.problem.violations = violations;
        error
    }

    /// The same with rules that the request breaks.
    #[must_use]
    pub fn with_violations(mut self, violations: Vec<Violation>) -> Self {
        self.problem.violations = violations;
        self
    }

    /// The same with what went wrong this time.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.problem.detail = Some(detail.into());
        self
    }

    /// The same with the place in the request's JSON.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.problem.pointer = Some(pointer.into());
        self
    }

    /// The same, worth another try soon.
    #[must_use]
    pub fn worth_another_try(mut self) -> Self {
        self.try_again = true;
        self
    }

    /// The request cannot be read.
    pub fn bad_request(detail: impl Into<String>) -> Self {
        Self::status(StatusCode::BAD_REQUEST).with_detail(detail)
    }

    /// Nobody is signed in.
    pub fn unauthorized() -> Self {
        Self::status(StatusCode::UNAUTHORIZED).with_detail("Sign in first.")
    }

    /// The user may not do this.
    pub fn forbidden(detail: impl Into<String>) -> Self {
        Self::status(StatusCode::FORBIDDEN).with_detail(detail)
    }

    /// The server failed, and its log says how.
    pub fn internal(what: &dyn std::fmt::Display) -> Self {
        tracing::error!(error = %what, "internal error");
        Self::status(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

impl From<StorageError> for ApiError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Busy => Self::status(StatusCode::SERVICE_UNAVAILABLE)
                .with_detail("The database is busy.")
                .worth_another_try(),
            other => Self::internal(&other),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let status =
            StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self.problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        if self.try_again {
            headers.insert(header::RETRY_AFTER, RETRY_AFTER);
        }
        response
    }
}
