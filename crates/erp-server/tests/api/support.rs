//! A server to talk to, its database to look into, and a body that is valid.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{Days, NaiveDate};
use erp_server::{Config, Server};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use sqlx::Connection;
use sqlx::sqlite::SqliteConnection;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A folder of a test's own, gone with it.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("erp-server-test-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file, and the folders above it.
    pub fn write(&self, name: &str, content: &str) -> PathBuf {
        let path = self.file(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok();
    }
}

/// A running server.
pub struct Erp {
    pub folder: Folder,
    pub base: String,
    pub http: reqwest::Client,
    running: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
}

/// An answer, read to its end.
pub struct Reply {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    /// The JSON of an answer that has to have this status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Value {
        let body = String::from_utf8_lossy(&self.body).into_owned();
        assert_eq!(self.status.as_u16(), status, "{body}");
        self.json()
    }

    /// The problem of an answer that has to be one.
    #[track_caller]
    pub fn problem(self, status: u16, kind: &str) -> Value {
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem = self.expect(status);
        assert_eq!(problem["type"], kind, "{problem}");
        assert_eq!(problem["status"], status);
        problem
    }
}

impl Erp {
    /// A server with the demo's data.
    pub async fn demo() -> Self {
        Self::start(Folder::new(), |_| {}).await
    }

    /// A server on a folder, which may hold a database already.
    pub async fn start(folder: Folder, adapt: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config {
            listen: "127.0.0.1:0".parse().unwrap(),
            db: folder.file("erp.sqlite"),
            dist: folder.file("dist"),
            demo: true,
            ..Config::default()
        };
        adapt(&mut config);
        let server = Server::start(&config).await.unwrap();
        let base = format!("http://{}", server.address());
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(async move {
            let until = async {
                stopped.await.ok();
            };
            server.serve(until).await.unwrap();
        });
        // Many at once, and none through a proxy of the machine's.
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self {
            folder,
            base,
            http,
            running: Some((stop, serving)),
        }
    }

    /// Stops the server in an orderly way, and gives its folder back.
    pub async fn stop(mut self) -> Folder {
        if let Some((stop, serving)) = self.running.take() {
            stop.send(()).ok();
            // Idle connections would keep it waiting.
            self.http = reqwest::Client::new();
            serving.await.unwrap();
        }
        std::mem::replace(&mut self.folder, Folder::new())
    }

    pub fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let path = if path.starts_with("/api/") || path == "/healthz" {
            path.to_owned()
        } else {
            format!("/api/v1{path}")
        };
        self.http.request(method, format!("{}{path}", self.base))
    }

    pub async fn send(&self, request: reqwest::RequestBuilder) -> Reply {
        let answer = request.send().await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        Reply {
            status,
            headers,
            body: answer.bytes().await.unwrap().to_vec(),
        }
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(self.request(Method::GET, path)).await
    }

    pub async fn send_json(&self, method: Method, path: &str, body: &Value) -> Reply {
        self.send(self.request(method, path).json(body)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Reply {
        self.send_json(Method::POST, path, body).await
    }

    /// Sends a contract under a key.
    pub async fn submit(&self, key: &str, body: &Value) -> Reply {
        let request = self.request(Method::POST, "/contracts");
        self.send(request.header("Idempotency-Key", key).json(body))
            .await
    }

    /// A contract that has to be created.
    pub async fn create(&self, key: &str, body: &Value) -> Value {
        self.submit(key, body).await.expect(201)
    }

    pub async fn preview(&self, body: &Value) -> Value {
        self.post("/contracts/preview", body).await.expect(200)
    }

    /// The server's civil date.
    pub async fn today(&self) -> NaiveDate {
        let session = self.get("/session").await.expect(200);
        session["today"].as_str().unwrap().parse().unwrap()
    }

    /// A body that breaks no rule: client 1001, plan 1, today, nothing special.
    pub async fn body(&self) -> Value {
        body(self.today().await)
    }

    pub fn db_file(&self) -> PathBuf {
        self.folder.file("erp.sqlite")
    }

    /// The database, opened by somebody else than the server.
    pub async fn db(&self) -> Db {
        Db::open(&self.db_file()).await
    }
}

/// A body that breaks no rule.
pub fn body(signup_date: NaiveDate) -> Value {
    json!({
        "client_id": 1001,
        "origin": {"kind": "client_panel"},
        "signup_date": signup_date.to_string(),
        "plan_id": 6, "due_date_rule_id": 1, "sla_policy_id": 1,
        "suspension_policy_id": 1, "payment_method_id": 1, "payment_profile_id": 1,
        "invoicing_method": "per_receivable",
        "fiscal_documents": {"automatic": true, "document": "nfcom"},
        "setup_fee": {"amount": "0.00", "installments": 1},
        "renewal": {"basis": "plan_price", "auto_renewal": true},
        "ledger_account_id": 5,
        "expected": {"plan_price": "69.90"}
    })
}

/// The body with other values at some places.
pub fn with(body: &Value, changes: Value) -> Value {
    let mut body = body.clone();
    merge(&mut body, changes);
    body
}

fn merge(into: &mut Value, changes: Value) {
    match (into, changes) {
        (Value::Object(all), Value::Object(changes)) => {
            for (name, change) in changes {
                merge(all.entry(name).or_insert(Value::Null), change);
            }
        }
        (place, change) => *place = change,
    }
}

/// The rules that were broken, as `field:rule`.
pub fn broken(answer: &Value) -> Vec<String> {
    let violations = answer["violations"].as_array().cloned().unwrap_or_default();
    let name = |value: &Value| value.as_str().unwrap().to_owned();
    violations
        .iter()
        .map(|v| format!("{}:{}", name(&v["field"]), name(&v["rule"])))
        .collect()
}

pub fn days(date: NaiveDate, days: i64) -> NaiveDate {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        date - distance
    } else {
        date + distance
    }
}

/// The SQLite file.
pub struct Db(SqliteConnection);

impl Db {
    pub async fn open(file: &Path) -> Self {
        let url = format!("sqlite://{}", file.display());
        Self(SqliteConnection::connect(&url).await.unwrap())
    }

    pub async fn number(&mut self, sql: &str) -> i64 {
        sqlx::query_scalar(sql)
            .fetch_one(&mut self.0)
            .await
            .unwrap()
    }

    pub async fn text(&mut self, sql: &str) -> String {
        sqlx::query_scalar(sql)
            .fetch_one(&mut self.0)
            .await
            .unwrap()
    }

    pub async fn texts(&mut self, sql: &str) -> Vec<String> {
        sqlx::query_scalar(sql)
            .fetch_all(&mut self.0)
            .await
            .unwrap()
    }

    pub async fn run(&mut self, sql: &str) {
        sqlx::raw_sql(sql).execute(&mut self.0).await.unwrap();
    }

    /// How many rows each table has that a contract writes to.
    pub async fn counts(&mut self) -> Vec<(&'static str, i64)> {
        let tables = [
            "contracts",
            "receivables",
            "invoices",
            "invoice_receivables",
            "outbox_emails",
            "audit_entries",
            "email_templates",
        ];
        let mut counts = Vec::new();
        for table in tables {
            counts.push((
                table,
                self.number(&format!("SELECT COUNT(*) FROM {table}")).await,
            ));
        }
        counts
    }
}
