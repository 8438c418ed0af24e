//! The `OpenAPI` document, made from the types and handlers.

use axum::Json;
use erp_api::Problem;
use utoipa::{IntoResponses, OpenApi};

/// Problems that any path may answer with.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "only the document is made of it")]
pub enum CommonProblems {
    /// A parameter cannot be read.
    #[response(status = 400, content_type = "application/problem+json")]
    BadRequest(#[to_schema] Problem),
    /// Nobody is signed in.
    #[response(status = 401, content_type = "application/problem+json")]
    Unauthorized(#[to_schema] Problem),
    /// The user lacks the permission, or the request came from another site.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(#[to_schema] Problem),
    /// The server failed.
    #[response(status = 500, content_type = "application/problem+json")]
    Internal(#[to_schema] Problem),
    /// The server is busy; `Retry-After` says when to try again.
    #[response(status = 503, content_type = "application/problem+json")]
    Unavailable(#[to_schema] Problem),
}

/// The problem of paths with an id.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "only the document is made of it")]
pub enum NotFound {
    /// There is no such thing, or it is another provider's.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(#[to_schema] Problem),
}

/// Problems of paths that take a body.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "only the document is made of it")]
pub enum BodyProblems {
    /// The body took too long to arrive.
    #[response(status = 408, content_type = "application/problem+json")]
    Timeout(#[to_schema] Problem),
    /// The body is above 256 KiB.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(#[to_schema] Problem),
    /// The body is no JSON.
    #[response(status = 415, content_type = "application/problem+json")]
    MediaType(#[to_schema] Problem),
    /// The request breaks rules; `violations` has all of them.
    #[response(status = 422, content_type = "application/problem+json")]
    Unprocessable(#[to_schema] Problem),
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "ERP API of the contract wizard",
        description = "What the wizard speaks with an ERP."
    ),
    paths(
        super::session::who_am_i,
        super::clients::search,
        super::clients::one,
        super::clients::contracts,
        super::billing_groups::list,
        super::billing_groups::add,
        super::billing_groups::change,
        super::leads::list,
        super::leads::one,
        super::attendances::one,
        super::catalog::whole,
        super::email_templates::list,
        super::email_templates::one,
        super::email_templates::add,
        super::email_templates::change,
        super::email_templates::remove,
        super::email_test::send,
        super::contracts::preview,
        super::contracts::create,
        super::contracts::one,
        super::contracts::by_key,
    )
)]
struct Document;

/// The document.
pub async fn document() -> Json<utoipa::openapi::OpenApi> {
    Json(Document::openapi())
}
