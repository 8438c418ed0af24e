//! Lists that come a page at a time.

use serde_json::Value;

use crate::erp::{Erp, encoded};
use crate::finding::Finding;

/// The rows of a list, page after page, up to so many pages. The path may have parameters.
pub fn rows(erp: &Erp, path: &str, most_pages: usize) -> Result<Vec<Value>, Finding> {
    let mut rows = Vec::new();
    let mut cursor: Option<String> = None;
    for _ in 0..most_pages {
        let joint = if path.contains('?') { '&' } else { '?' };
        let page = match &cursor {
            None => erp.get(path)?,
            Some(cursor) => erp.get(&format!("{path}{joint}cursor={}", encoded(cursor)))?,
        };
        let list = page.expect(200)?.json()?;
        let Some(items) = list["items"].as_array() else {
            return Err(page.failed("a list with \"items\""));
        };
        rows.extend(items.iter().cloned());
        match list["next_cursor"].as_str() {
            None => break,
            Some(next) => cursor = Some(next.to_owned()),
        }
    }
    Ok(rows)
}

/// The ids of rows.
pub fn ids(rows: &[Value]) -> Vec<&Value> {
    rows.iter().map(|row| &row["id"]).collect()
}
