//! Lists, a page at a time.

use serde::{Deserialize, Serialize};

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct List<T> {
    /// The rows of this page.
    pub items: Vec<T>,
    /// Where the next page begins; null on the last one.
    #[serde(default)]
    pub next_cursor: Option<String>,
}

impl<T> List<T> {
    /// A list that fits one page.
    pub fn whole(items: Vec<T>) -> Self {
        Self {
            items,
            next_cursor: None,
        }
    }
}
