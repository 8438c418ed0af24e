//! The catalogue.

use std::sync::Arc;

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::openapi::CommonProblems;
use crate::app::App;
use crate::compression::Encoding;
use crate::conditional::matches_etag;
use crate::error::{Answer, ApiError};
use crate::session::Actor;

/// Every registry, the settings, and the server's today.
#[utoipa::path(get, path = "/api/v1/catalog", tag = "catalog",
    params(("If-None-Match" = Option<String>, Header, description = "The `ETag` at hand")),
    responses(
        (status = 200, body = contract::Catalog),
        (status = 304, description = "It is as it was"),
        CommonProblems))]
pub async fn whole(
    State(app): State<Arc<App>>,
    actor: Actor,
    headers: HeaderMap,
) -> Answer<Response> {
    let mut reader = app.storage.read().await?;
    let snapshot = app.catalogs.current(&mut reader, actor.tenant()).await?;
    drop(reader);
    let caching = [
        (header::ETAG, snapshot.etag.clone()),
        (header::CACHE_CONTROL, "private, no-cache".to_owned()),
        (header::VARY, "accept-encoding".to_owned()),
    ];
    if matches_etag(&headers, &snapshot.etag) {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    let encoding = Encoding::negotiated(&headers);
    let body = snapshot
        .encoded(encoding)
        .await
        .map_err(|error| ApiError::internal(&error))?;
    let mut response = (caching, body).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    if let Some(encoding) = encoding.header() {
        headers.insert(header::CONTENT_ENCODING, encoding);
    }
    Ok(response)
}
