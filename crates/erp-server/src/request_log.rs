//! One line a request, under an id that the answer names too.
//!
//! The line has the route's pattern, never the address itself: that may hold a customer's name.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Logs a request, and marks its answer with its id.
pub async fn log(request: Request, next: Next) -> Response {
    let id = request
        .headers()
        .get(&REQUEST_ID)
        .filter(|id| is_sane(id))
        .cloned();
    let id = id.or_else(|| HeaderValue::from_str(&new_id()).ok());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map(|path| path.as_str().to_owned());
    let method = request.method().clone();
    let start = Instant::now();
    let mut response = next.run(request).await;
    let route = route.as_deref().unwrap_or("(static)");
    let status = response.status().as_u16();
    let milliseconds = start.elapsed().as_millis();
    let request_id = id
        .as_ref()
        .and_then(|id| id.to_str().ok())
        .unwrap_or_default();
    tracing::info!(%method, route, status, milliseconds, request_id, "answered");
    if let Some(id) = id {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}

/// An id of the caller's own is taken over when it cannot spoil the log.
fn is_sane(id: &HeaderValue) -> bool {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    (1..=64).contains(&id.len()) && id.as_bytes().iter().all(is_plain)
}

/// Unlike any other of this server's, and in all likelihood of others'.
fn new_id() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    format!(
        "{:x}-{:x}",
        since.as_nanos(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    )
}
