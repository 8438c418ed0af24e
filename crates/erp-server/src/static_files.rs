//! The built program: its files, and its page for every route of it.

mod content_type;
mod policy;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::app::App;
use crate::compression::Encoding;
use crate::conditional::matches_etag;
use crate::error::{Answer, ApiError};
use crate::hex::hex;

/// Good compression for files that are compressed once; the build brings better ones along.
const BROTLI_QUALITY: u32 = 9;
/// The page that every route of the program opens.
const INDEX: &str = "index.html";
/// What the build marks as never changing under its name.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// The folder with the built program.
pub struct StaticFiles {
    root: PathBuf,
    image_hosts: Vec<String>,
    kept: Mutex<BTreeMap<(String, u8), Arc<StaticFile>>>,
}

/// A file in an encoding.
struct StaticFile {
    modified: SystemTime,
    body: Bytes,
    etag: String,
    /// The content security policy, of a page.
    policy: Option<HeaderValue>,
}

impl StaticFiles {
    /// The files below a folder; pages may show images of the given hosts.
    pub fn new(root: PathBuf, image_hosts: Vec<String>) -> Self {
        Self {
            root,
            image_hosts,
            kept: Mutex::default(),
        }
    }

    /// The file in an encoding, as it is on the disk now; `None` when there is no such file.
    async fn file(
        &self,
        name: &str,
        encoding: Encoding,
    ) -> std::io::Result<Option<Arc<StaticFile>>> {
        let path = self.root.join(name);
        let modified = match modified(&path).await {
            Ok(Some(modified)) => modified,
            Ok(None) => return Ok(None),
            Err(error) => return Err(error),
        };
        let key = (name.to_owned(), encoding as u8);
        if let Some(kept) = self.lock().get(&key)
            && kept.modified == modified
        {
            return Ok(Some(kept.clone()));
        }
        let is_page = content_type::is_page(name);
        let hosts = if is_page {
            self.image_hosts.clone()
        } else {
            Vec::new()
        };
        let read = move || read(&path, encoding, modified, is_page.then_some(&hosts));
        let file = Arc::new(
            tokio::task::spawn_blocking(read)
                .await
                .map_err(std::io::Error::other)??,
        );
        self.lock().insert(key, file.clone());
        Ok(Some(file))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<(String, u8), Arc<StaticFile>>> {
        // Entries are whole: whoever panicked, did so outside.
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn modified(path: &Path) -> std::io::Result<Option<SystemTime>> {
    let path = path.to_owned();
    let look = move || match std::fs::metadata(&path) {
        Ok(found) if found.is_file() => found.modified().map(Some),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Ok(None),
        Err(error) => Err(error),
    };
    tokio::task::spawn_blocking(look)
        .await
        .map_err(std::io::Error::other)?
}

fn read(
    path: &Path,
    encoding: Encoding,
    modified: SystemTime,
    page_with_images_of: Option<&Vec<String>>,
) -> std::io::Result<StaticFile> {
    let plain = std::fs::read(path)?;
    // The same for all encodings, and therefore weak.
    let etag = format!("W/\"{}\"", hex(&Sha256::digest(&plain)[..16]));
    let policy = match page_with_images_of {
        None => None,
        Some(hosts) => {
            let policy = policy::of_page(&String::from_utf8_lossy(&plain), hosts);
            Some(HeaderValue::from_str(&policy).map_err(std::io::Error::other)?)
        }
    };
    let body = match ready_made(path, encoding, modified) {
        Some(body) => body,
        None => encoding.encode(&plain, BROTLI_QUALITY)?,
    };
    Ok(StaticFile {
        modified,
        body: Bytes::from(body),
        etag,
        policy,
    })
}

/// The compressed file that the build put beside it, unless it is older than the file itself.
fn ready_made(path: &Path, encoding: Encoding, modified: SystemTime) -> Option<Vec<u8>> {
    let suffix = match encoding {
        Encoding::Brotli => ".br",
        Encoding::Gzip => ".gz",
        Encoding::Identity => return None,
    };
    let mut beside = path.as_os_str().to_owned();
    beside.push(suffix);
    let beside = PathBuf::from(beside);
    let is_current = std::fs::metadata(&beside).ok()?.modified().ok()? >= modified;
    if is_current {
        std::fs::read(beside).ok()
    } else {
        None
    }
}

/// Answers everything that is not the API's.
pub async fn serve(
    State(app): State<Arc<App>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Answer<Response> {
    let path = uri.path();
    if path == "/api" || path.starts_with("/api/") {
        return Err(ApiError::not_found());
    }
    if method != Method::GET && method != Method::HEAD {
        return Err(ApiError::status(StatusCode::METHOD_NOT_ALLOWED));
    }
    let name = content_type::file_name(path).ok_or_else(ApiError::not_found)?;
    // A route of the program has no extension; only files have.
    let is_route = !name.rsplit('/').next().unwrap_or_default().contains('.');
    let name = if is_route { INDEX } else { name.as_str() };
    let compressible = content_type::is_compressible(name);
    let encoding = if compressible {
        Encoding::negotiated(&headers)
    } else {
        Encoding::Identity
    };
    let file = app.static_files.file(name, encoding).await;
    let file = file.map_err(|error| ApiError::internal(&error))?;
    let Some(file) = file else {
        let missing = ApiError::not_found();
        let unbuilt = "The program is not built: there is no index.html in the --dist folder.";
        return Err(if is_route {
            missing.with_detail(unbuilt)
        } else {
            missing
        });
    };
    Ok(answer(&headers, name, encoding, &file))
}

fn answer(asked: &HeaderMap, name: &str, encoding: Encoding, file: &StaticFile) -> Response {
    let caching = if content_type::is_hashed(name) {
        IMMUTABLE
    } else {
        "no-cache"
    };
    let unchanged = matches_etag(asked, &file.etag);
    let mut response = if unchanged {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        file.body.clone().into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if let Ok(etag) = HeaderValue::from_str(&file.etag) {
        headers.insert(header::ETAG, etag);
    }
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(policy) = &file.policy {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.clone());
    }
    if !unchanged {
        let content_type = HeaderValue::from_static(content_type::of(name));
        headers.insert(header::CONTENT_TYPE, content_type);
        if let Some(encoding) = encoding.header() {
            headers.insert(header::CONTENT_ENCODING, encoding);
        }
    }
    response
}
