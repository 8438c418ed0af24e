//! The server that is checked: requests to it, and who makes them.

use std::time::Duration;

use erp_api::path;
use serde_json::{Value, json};
use ureq::http::{HeaderMap, HeaderName, HeaderValue, Method, Request, header};

use crate::answer::Answer;
use crate::args::Options;
use crate::finding::Finding;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(30);
/// How many seconds the suite waits when a server says that it is asked too much.
const LONGEST_PAUSE: u64 = 60;
/// The largest answer that is read: a catalogue of many thousand plans.
const MAX_ANSWER: u64 = 256 * 1024 * 1024;
/// What is shown of a request's body.
const SHOWN: usize = 2_000;

/// A server, and who asks it.
pub struct Erp {
    agent: ureq::Agent,
    base_url: String,
    cookies: Option<HeaderValue>,
}

/// A request.
#[derive(Clone)]
pub struct Ask {
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
}

impl Erp {
    /// A server that answers at all, signed in to if there are credentials.
    pub fn reach(options: &Options) -> Result<Self, String> {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(PATIENCE))
            // Nothing between the suite and the server; and what it takes is for the checks to say.
            .proxy(None)
            .accept_encoding(ureq::config::AutoHeaderValue::None)
            .build();
        let mut erp = Self {
            agent: config.new_agent(),
            base_url: options.base_url.clone(),
            cookies: None,
        };
        let said = |finding| match finding {
            Finding::Failed(failure) => format!("{}: {}", failure.asked, failure.came),
            Finding::Skipped(why) => why,
        };
        erp.send(&Ask::get("/healthz")).map_err(said)?;
        if let Some((login, password)) = &options.credentials {
            let credentials = json!({"login": login, "password": password});
            let answer = erp
                .send(&Ask::post(path::SESSION, &credentials))
                .map_err(said)?;
            if !answer.is_success() {
                return Err(format!("signing in as {login}: status {}", answer.status));
            }
            erp.cookies = answer.cookies();
        }
        Ok(erp)
    }

    /// Sends a request and reads the answer to its end. A server that asks for a pause gets it.
    ///
    /// # Errors
    /// There is no answer.
    pub fn send(&self, ask: &Ask) -> Result<Answer, Finding> {
        loop {
            let answer = self.send_once(ask).map_err(|error| {
                Finding::failed(
                    ask,
                    "an answer",
                    format!("none from {}: {error}", self.base_url),
                )
            })?;
            match answer.pause() {
                Some(seconds) if seconds <= LONGEST_PAUSE => {
                    std::thread::sleep(Duration::from_secs(seconds));
                }
                _ => return Ok(answer),
            }
        }
    }

    /// The answer to a GET.
    ///
    /// # Errors
    /// There is no answer.
    pub fn get(&self, path: &str) -> Result<Answer, Finding> {
        self.send(&Ask::get(path))
    }

    fn send_once(&self, ask: &Ask) -> Result<Answer, ureq::Error> {
        let mut request = Request::builder()
            .method(ask.method.clone())
            .uri(format!("{}{}", self.base_url, ask.path))
            .body(())?;
        *request.headers_mut() = ask.headers.clone();
        if let Some(cookies) = &self.cookies {
            request
                .headers_mut()
                .insert(header::COOKIE, cookies.clone());
        }
        let response = match &ask.body {
            None => self.agent.run(request)?,
            Some(body) => self.agent.run(request.map(|()| body))?,
        };
        let (head, mut body) = response.into_parts();
        let body = body.with_config().limit(MAX_ANSWER).read_to_vec()?;
        Ok(Answer::new(ask.to_string(), &head, body))
    }
}

impl Ask {
    /// A GET.
    pub fn get(path: impl Into<String>) -> Self {
        Self::new(Method::GET, path)
    }

    /// A DELETE.
    pub fn delete(path: impl Into<String>) -> Self {
        Self::new(Method::DELETE, path)
    }

    /// A POST of JSON.
    pub fn post(path: impl Into<String>, body: &Value) -> Self {
        Self::new(Method::POST, path).text("application/json", body.to_string())
    }

    /// A PATCH with JSON.
    pub fn patch(path: impl Into<String>, body: &Value) -> Self {
        Self::new(Method::PATCH, path).text("application/json", body.to_string())
    }

    /// A preview.
    pub fn preview(body: &Value) -> Self {
        Self::post(path::PREVIEW, body)
    }

    /// A contract sent under a key.
    pub fn contract(key: &str, body: &Value) -> Self {
        Self::post(path::CONTRACTS, body).key(key)
    }

    fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            headers: HeaderMap::new(),
            body: None,
        }
    }

    /// The same with a header; one that no header can be is left out.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// The same under an idempotency key.
    #[must_use]
    pub fn key(self, key: &str) -> Self {
        self.header(HeaderName::from_static("idempotency-key"), key)
    }

    /// The same with another body.
    #[must_use]
    pub fn text(self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut ask = self.header(header::CONTENT_TYPE, content_type);
        ask.body = Some(body.into());
        ask
    }
}

impl std::fmt::Display for Ask {
    /// The request as a person would make it again.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        for (name, value) in &self.headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            if *name != header::CONTENT_TYPE || value != "application/json" {
                write!(f, " {name}: {}", shortened(&value, 60))?;
            }
        }
        match &self.body {
            None => Ok(()),
            Some(body) => write!(f, " {}", shortened(&String::from_utf8_lossy(body), SHOWN)),
        }
    }
}

/// The beginning of a text that is too long to show.
pub fn shortened(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", &text[..end]),
    }
}

/// A value for the part of an address after the question mark.
pub fn encoded(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
