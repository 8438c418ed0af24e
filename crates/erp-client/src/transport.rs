//! One request and its answer, whatever they are about.

use std::pin::Pin;

use erp_api::{PROBLEM_JSON, Problem, path};
use gloo_net::http::{Method, RequestBuilder, Response};
use web_sys::AbortSignal;

use crate::error::ApiError;
use crate::wire::{self, Json, Read};

/// After so long without an answer there is none: a person on the phone waits no longer, and a
/// mobile connection that is alive answers before.
const TIME_LIMIT_MS: u32 = 20_000;

/// A request. Its body is sent as it is, so that a second try sends the same bytes.
pub(crate) struct Request {
    pub method: Method,
    pub url: String,
    pub body: Option<String>,
    pub idempotency_key: Option<String>,
}

/// Sends a request and reads the ERP's answer.
pub(crate) async fn send<T: Read>(request: Request) -> Result<T, ApiError> {
    read(boxed(request).await?)
}

/// Reads an answer that has come.
pub(crate) fn read<T: Read>((status, json): (u16, Json)) -> Result<T, ApiError> {
    wire::read(json).ok_or(ApiError::Unreadable { status })
}

/// Sends a request whose answer says nothing but that it was accepted.
pub(crate) async fn send_without_answer(request: Request) -> Result<(), ApiError> {
    boxed(request).await.map(|_| ())
}

/// A status and what came with it.
pub(crate) type Exchanged = Result<(u16, Json), ApiError>;

/// What does not depend on the answer's type, in a box: its code is not a part of every request's.
pub(crate) fn boxed(request: Request) -> Pin<Box<dyn Future<Output = Exchanged>>> {
    Box::pin(exchange(request))
}

async fn exchange(request: Request) -> Exchanged {
    let mut builder = RequestBuilder::new(&request.url)
        .method(request.method)
        .header("Accept", "application/json")
        .abort_signal(Some(&AbortSignal::timeout_with_u32(TIME_LIMIT_MS)));
    if let Some(key) = &request.idempotency_key {
        builder = builder.header(path::IDEMPOTENCY_KEY, key);
    }
    let request = match request.body {
        Some(body) => builder
            .header("Content-Type", "application/json")
            .body(body),
        None => builder.build(),
    };
    let response = request.map_err(|_| ApiError::NoAnswer)?.send().await;
    let response = response.map_err(|_| ApiError::NoAnswer)?;
    let status = response.status();
    let media_type = media_type(&response);
    let text = response.text().await.map_err(|_| ApiError::NoAnswer)?;
    let no_body = text.is_empty() && matches!(status, 202 | 204);
    if response.ok() && no_body {
        return Ok((status, Json::Null));
    }
    let json = Json::parse(&text).ok_or(ApiError::Unreadable { status })?;
    if response.ok() && media_type == "application/json" {
        return Ok((status, json));
    }
    if media_type == PROBLEM_JSON
        && let Some(mut problem) = wire::read::<Problem>(json)
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
