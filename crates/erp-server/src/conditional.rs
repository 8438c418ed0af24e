//! Whether the asker has the answer already.

use axum::http::{HeaderMap, header};

/// Whether `If-None-Match` names an entity tag; weak and strong ones compare alike (RFC 9110).
pub fn matches_etag(headers: &HeaderMap, etag: &str) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let asked = headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok());
    asked
        .flat_map(|tags| tags.split(','))
        .any(|tag| tag.trim() == "*" || bare(tag) == bare(etag))
}
