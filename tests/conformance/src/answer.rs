//! An answer, and what is expected of one.

use std::fmt::Display;

use erp_api::{PROBLEM_JSON, ProblemType};
use serde_json::Value;
use ureq::http::{HeaderMap, HeaderValue, header, response};

use crate::erp::shortened;
use crate::finding::{Finding, Verdict};
use crate::json::difference;
use crate::shape::Shape;
use crate::shapes::PROBLEM;

/// What is shown of an answer's body.
const SHOWN: usize = 400;
/// How many places are named where a body has another shape.
const MOST_MISFITS: usize = 5;

/// An answer, read to its end.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The request, for the table.
    pub asked: String,
    /// The status.
    pub status: u16,
    /// The body as it came.
    pub body: Vec<u8>,
    headers: HeaderMap,
}

impl Answer {
    /// The answer to a request.
    pub fn new(asked: String, head: &response::Parts, body: Vec<u8>) -> Self {
        Self {
            asked,
            status: head.status.as_u16(),
            body,
            headers: head.headers.clone(),
        }
    }

    /// A header, empty when it is not there.
    pub fn header(&self, name: impl header::AsHeaderName) -> &str {
        let value = self.headers.get(name);
        value
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// Whether the status says that it was done.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Seconds to wait before asking again, if that is the answer.
    pub fn pause(&self) -> Option<u64> {
        let is_too_much = self.status == 429;
        is_too_much
            .then(|| self.header(header::RETRY_AFTER).parse().ok())
            .flatten()
    }

    /// The cookies that it sets, as they are sent back.
    pub fn cookies(&self) -> Option<HeaderValue> {
        let set = self.headers.get_all(header::SET_COOKIE).iter();
        let pairs = set
            .filter_map(|value| value.to_str().ok())
            .filter_map(|text| text.split(';').next());
        HeaderValue::from_str(&pairs.collect::<Vec<_>>().join("; ")).ok()
    }

    /// Something else was expected of this answer.
    pub fn failed(&self, expected: impl Display) -> Finding {
        let body = String::from_utf8_lossy(&self.body);
        let kind = self.header(header::CONTENT_TYPE);
        let came = format!(
            "status {}, {kind}: {}",
            self.status,
            shortened(&body, SHOWN)
        );
        Finding::failed(&self.asked, expected, came)
    }

    /// Something of this answer was expected to be otherwise, and it is told what it was.
    pub fn differs(&self, expected: impl Display, came: impl Display) -> Finding {
        Finding::failed(&self.asked, expected, came)
    }

    /// This answer, if it has the status.
    pub fn expect(&self, status: u16) -> Result<&Self, Finding> {
        if self.status == status {
            Ok(self)
        } else {
            Err(self.failed(format!("status {status}")))
        }
    }

    /// The body as JSON.
    pub fn json(&self) -> Result<Value, Finding> {
        serde_json::from_slice(&self.body).map_err(|_| self.failed("JSON"))
    }

    /// The JSON of an answer with this status and shape.
    pub fn shaped(&self, status: u16, shape: &Shape) -> Result<Value, Finding> {
        let json = self.expect(status)?.json()?;
        let misfits = shape.misfits(&json);
        if misfits.is_empty() {
            return Ok(json);
        }
        let shown = misfits.len().min(MOST_MISFITS);
        let mut came = misfits[..shown].join("; ");
        if misfits.len() > shown {
            came.push_str("; and so on");
        }
        Err(self.differs("the shape of the specification", came))
    }

    /// A part of this answer has to have these values at least.
    pub fn has(&self, part: &Value, expected: &Value) -> Verdict {
        match difference(expected, part) {
            None => Ok(()),
            Some(difference) => Err(self.differs(difference.expected, difference.came)),
        }
    }

    /// The problem of an answer that has to be one.
    pub fn problem(&self, status: u16) -> Result<Value, Finding> {
        let kind = self.header(header::CONTENT_TYPE);
        let essence = kind.split(';').next().unwrap_or_default().trim();
        self.expect(status)?;
        if !essence.eq_ignore_ascii_case(PROBLEM_JSON) {
            return Err(self.failed(format!("status {status} as {PROBLEM_JSON}")));
        }
        let problem = self.shaped(status, &PROBLEM)?;
        if problem["status"] == status {
            Ok(problem)
        } else {
            Err(self.failed(format!("a problem with the status {status} in it")))
        }
    }

    /// The problem of an answer that has to be of a kind that clients act on.
    pub fn problem_of(&self, status: u16, kind: ProblemType) -> Result<Value, Finding> {
        let problem = self.problem(status)?;
        if problem["type"] == kind.uri() {
            Ok(problem)
        } else {
            Err(self.failed(format!("status {status} with the type {}", kind.uri())))
        }
    }
}
