//! One request and its answer, whatever they are about.

use erp_api::{PROBLEM_JSON, Problem, path};
use gloo_net::http::{Method, RequestBuilder, Response};
use serde::de::DeserializeOwned;
use web_sys::AbortSignal;

use crate::error::ApiError;

/// After so long without an answer there is none: a person on the phone waits no longer, and a
/// mobile connection that is alive answers before.
const TIME_LIMIT_MS: u32 = 20_000;

/// A body that is sent as it is, so that a second try sends the same bytes.
#[derive(Clone, Copy)]
pub(crate) struct JsonBody<'a> {
    pub text: &'a str,
    pub idempotency_key: Option<&'a str>,
}

/// Sends a request and reads the ERP's answer.
pub(crate) async fn send<T: DeserializeOwned>(
    method: Method,
    url: &str,
    body: Option<JsonBody<'_>>,
) -> Result<T, ApiError> {
    let (status, text) = exchange(method, url, body).await?;
    serde_json_wasm::from_str(&text).map_err(|_| ApiError::Unreadable { status })
}

/// Sends a request whose answer says nothing but that it was accepted.
pub(crate) async fn send_without_answer(
    method: Method,
    url: &str,
    body: JsonBody<'_>,
) -> Result<(), ApiError> {
    exchange(method, url, Some(body)).await.map(|_| ())
}

/// The part that does not depend on the answer's type, compiled once.
async fn exchange(
    method: Method,
    url: &str,
    body: Option<JsonBody<'_>>,
) -> Result<(u16, String), ApiError> {
    let mut builder = RequestBuilder::new(url)
        .method(method)
        .header("Accept", "application/json")
        .abort_signal(Some(&AbortSignal::timeout_with_u32(TIME_LIMIT_MS)));
    if let Some(key) = body.and_then(|body| body.idempotency_key) {
        builder = builder.header(path::IDEMPOTENCY_KEY, key);
    }
    let request = match body {
        Some(body) => builder
            .header("Content-Type", "application/json")
            .body(body.text),
        None => builder.build(),
    };
    let response = request.map_err(|_| ApiError::NoAnswer)?.send().await;
    let response = response.map_err(|_| ApiError::NoAnswer)?;
    let status = response.status();
    let media_type = media_type(&response);
    let text = response.text().await.map_err(|_| ApiError::NoAnswer)?;
    let no_body = text.is_empty() && matches!(status, 202 | 204);
    if response.ok() && (media_type == "application/json" || no_body) {
        return Ok((status, text));
    }
    if media_type == PROBLEM_JSON
        && let Ok(mut problem) = serde_json_wasm::from_str::<Problem>(&text)
    {
        problem.status = status;
        return Err(ApiError::Refused(Box::new(problem)));
    }
    Err(ApiError::Unreadable { status })
}

fn media_type(response: &Response) -> String {
    let header = response.headers().get("content-type").unwrap_or_default();
    header
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
}
