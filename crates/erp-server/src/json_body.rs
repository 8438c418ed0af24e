//! JSON bodies: read once, refused with the place that is wrong.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{StatusCode, header};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use std::time::Duration;

use crate::error::{Answer, ApiError};

/// The largest body that is read.
pub const MAX_BODY: usize = 256 * 1024;
/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(20);

/// A type that a request body is read as.
pub trait Body: DeserializeOwned {
    /// JSON pointers of what has to be an object, besides the whole: serde would read an array
    /// as the object's fields in their order.
    const OBJECTS: &'static [&'static str] = &[];

    /// A pointer that is nearer to what is wrong than serde could tell.
    fn sharpened(pointer: String, _body: &Value) -> String {
        pointer
    }
}

/// A request's JSON body.
pub struct JsonBody<T> {
    /// As its type.
    pub value: T,
    /// As plain JSON, unknown fields included.
    pub json: Value,
}

impl<T: Body, S: Send + Sync> FromRequest<S> for JsonBody<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Answer<Self> {
        if !is_json(&request) {
            return Err(ApiError::status(StatusCode::UNSUPPORTED_MEDIA_TYPE)
                .with_detail("The body has to be application/json."));
        }
        let reading = tokio::time::timeout(PATIENCE, Bytes::from_request(request, state));
        let bytes = reading
            .await
            .map_err(|_| ApiError::status(StatusCode::REQUEST_TIMEOUT))?
            .map_err(|rejection| ApiError::status(rejection.status()))?;
        parse(&bytes)
    }
}

fn is_json(request: &Request) -> bool {
    let value = request.headers().get(header::CONTENT_TYPE);
    let media_type = value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn parse<T: Body>(bytes: &[u8]) -> Answer<JsonBody<T>> {
    let json: Value = serde_json::from_slice(bytes)
        .map_err(|error| ApiError::bad_request(format!("The body is no JSON: {error}")))?;
    let objects = std::iter::once("").chain(T::OBJECTS.iter().copied());
    for pointer in objects {
        let no_object =
            |value: &Value| !value.is_object() && (pointer.is_empty() || value.is_array());
        if json.pointer(pointer).is_some_and(no_object) {
            return Err(ApiError::bad_request("An object is expected here.").at(pointer));
        }
    }
    // From the text once more, not from `json`: there a key that stands twice shows only once.
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    match serde_path_to_error::deserialize(&mut deserializer) {
        Ok(value) => Ok(JsonBody { value, json }),
        Err(error) => {
            let pointer = T::sharpened(pointer_of(error.path()), &json);
            Err(ApiError::bad_request(error.into_inner().to_string()).at(pointer))
        }
    }
}

/// A path as a JSON pointer (RFC 6901).
fn pointer_of(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        let step = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => key.replace('~', "~0").replace('/', "~1"),
            Segment::Enum { .. } | Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&step);
    }
    pointer
}

impl Body for erp_api::BillingGroupInput {}
impl Body for erp_api::EmailTemplateInput {}
impl Body for erp_api::EmailTest {}

impl Body for contract::ContractTerms {
    const OBJECTS: &'static [&'static str] = &[
        "/origin",
        "/fiscal_documents",
        "/setup_fee",
        "/welcome_email",
        "/welcome_email/template",
        "/renewal",
        "/expected",
    ];

    /// The origin's fields depend on its kind, and are read only once that is known; by then
    /// serde has lost the way.
    fn sharpened(pointer: String, body: &Value) -> String {
        if pointer != "/origin" || !body["origin"].is_object() {
            return pointer;
        }
        let kind = body["origin"]["kind"].as_str().unwrap_or_default();
        let field = match kind {
            "attendance" | "attendance_panel" => "attendance_id",
            "crm_lead" => "lead_id",
            _ => "kind",
        };
        format!("{pointer}/{field}")
    }
}

#[cfg(test)]
mod tests {
    use contract::ContractTerms;

    use super::*;

    fn pointer(body: &str) -> Option<String> {
        let error = parse::<ContractTerms>(body.as_bytes()).err()?;
        let text = format!("{error:?}");
        let start = text.find("pointer: Some(\"")? + "pointer: Some(\"".len();
        Some(text[start..].split('"').next()?.to_owned())
    }

    #[test]
    fn a_wrong_value_is_pointed_at() {
        let cases = [
            (r#"{"setup_fee":{"amount":100}}"#, "/setup_fee/amount"),
            (r#"{"signup_date":"2026-02-30"}"#, "/signup_date"),
            (r#"{"invoicing_method":"barter"}"#, "/invoicing_method"),
            (
                r#"{"origin":{"kind":"crm_lead","lead_id":"x"}}"#,
                "/origin/lead_id",
            ),
            (r#"{"origin":{"kind":"street"}}"#, "/origin/kind"),
            (r#"{"origin":"client_panel"}"#, "/origin"),
            (r#"{"renewal":[]}"#, "/renewal"),
            (
                r#"{"welcome_email":{"template":{"name":7}}}"#,
                "/welcome_email/template/name",
            ),
            ("[]", ""),
        ];
        for (body, expected) in cases {
            assert_eq!(pointer(body).as_deref(), Some(expected), "{body}");
        }
    }

    #[test]
    fn unknown_fields_are_ignored_and_null_is_absent() {
        assert!(parse::<ContractTerms>(br#"{"x":[1],"setup_fee":null,"origin":null}"#).is_ok());
    }

    #[test]
    fn a_key_that_stands_twice_and_bottomless_nesting_are_refused() {
        assert!(parse::<ContractTerms>(br#"{"plan_id":1,"plan_id":2}"#).is_err());
        let deep = "[".repeat(10_000);
        assert!(parse::<ContractTerms>(format!("{{\"x\":{deep}").as_bytes()).is_err());
    }
}
