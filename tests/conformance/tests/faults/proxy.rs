//! A proxy that puts one fault into what it passes on.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;
use tokio::net::TcpListener;

/// One thing that a server does otherwise than it should.
pub struct Fault {
    request: Box<ChangeRequest>,
    answer: Box<ChangeAnswer>,
}

type ChangeRequest = dyn Fn(&mut Asked) + Send + Sync;
type ChangeAnswer = dyn Fn(&Asked, &mut Answer) + Send + Sync;

/// A request on its way to the server.
pub struct Asked {
    pub method: Method,
    /// The path below `/api/v1`, with its parameters.
    pub path: String,
    pub headers: HeaderMap,
}

/// The answer on its way back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    body: Bytes,
}

impl Fault {
    /// None at all.
    pub fn none() -> Self {
        Self::in_answers(|_, _| {})
    }

    /// One in requests.
    pub fn in_requests(change: impl Fn(&mut Asked) + Send + Sync + 'static) -> Self {
        Self {
            request: Box::new(change),
            answer: Box::new(|_, _| {}),
        }
    }

    /// One in answers.
    pub fn in_answers(change: impl Fn(&Asked, &mut Answer) + Send + Sync + 'static) -> Self {
        Self {
            request: Box::new(|_| {}),
            answer: Box::new(change),
        }
    }
}

impl Asked {
    /// Whether it asks to make a contract.
    pub fn is_submission(&self) -> bool {
        self.method == Method::POST && self.path == "/contracts"
    }

    /// Whether it asks for a preview.
    pub fn is_preview(&self) -> bool {
        self.path == "/contracts/preview"
    }
}

impl Answer {
    /// Changes the body as JSON.
    pub fn change(&mut self, change: impl FnOnce(&mut Value)) {
        let mut json: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        change(&mut json);
        self.body = json.to_string().into();
    }

    /// Gives a problem another status, in the head and in the body.
    pub fn say(&mut self, status: StatusCode) {
        self.status = status;
        self.change(|problem| problem["status"] = status.as_u16().into());
    }
}

struct Proxy {
    target: String,
    http: reqwest::Client,
    fault: Fault,
}

/// Starts a proxy on a free port, and says where.
pub async fn start(target: String, fault: Fault) -> String {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let proxy = Proxy {
        target,
        http,
        fault,
    };
    let router = Router::new().fallback(pass).with_state(Arc::new(proxy));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
    format!("http://{address}")
}

async fn pass(State(proxy): State<Arc<Proxy>>, request: Request<Body>) -> Response {
    let (head, body) = request.into_parts();
    let whole = head.uri.path_and_query().unwrap().as_str();
    let url = format!("{}{whole}", proxy.target);
    let mut asked = Asked {
        method: head.method,
        path: whole.trim_start_matches("/api/v1").to_owned(),
        headers: head.headers,
    };
    // These are about the connection that ends here.
    for name in [header::HOST, header::CONTENT_LENGTH, header::EXPECT] {
        asked.headers.remove(name);
    }
    (proxy.fault.request)(&mut asked);
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let request = proxy.http.request(asked.method.clone(), url);
    let sent = request.headers(asked.headers.clone()).body(body).send();
    let found = sent.await.unwrap();
    let mut answer = Answer {
        status: found.status(),
        headers: found.headers().clone(),
        body: found.bytes().await.unwrap(),
    };
    answer.headers.remove(header::CONTENT_LENGTH);
    answer.headers.remove(header::TRANSFER_ENCODING);
    (proxy.fault.answer)(&asked, &mut answer);
    (answer.status, answer.headers, answer.body).into_response()
}
