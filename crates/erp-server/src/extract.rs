//! Ids, keys and parameters of a request's address. Axum refuses in plain text, so that its own extractors stand
//! nowhere else.

use axum::extract::{FromRequestParts, Path, Query};
use axum::http::request::Parts;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::error::{Answer, ApiError};

/// An id in the path. One that is no number belongs to nothing: 404.
pub struct Id<T>(pub T);

impl<T: From<i64>, S: Send + Sync> FromRequestParts<S> for Id<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Answer<Self> {
        let path = Path::<i64>::from_request_parts(parts, state).await;
        path.map(|Path(id)| Self(id.into()))
            .map_err(|_| ApiError::not_found())
    }
}

/// An idempotency key in the path. One that is no text has created nothing: 404.
pub struct Key(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Key {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Answer<Self> {
        let path = Path::<String>::from_request_parts(parts, state).await;
        path.map(|Path(key)| Self(key))
            .map_err(|_| ApiError::not_found())
    }
}

/// The parameters after the question mark; 400 where one cannot be read.
pub struct Parameters<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Parameters<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Answer<Self> {
        let query = Query::<T>::from_request_parts(parts, state).await;
        query
            .map(|Query(parameters)| Self(parameters))
            .map_err(|rejection| ApiError::bad_request(rejection.body_text()))
    }
}

/// Which page of a list, and how long.
#[derive(Debug, Default, Deserialize)]
pub struct Page {
    limit: Option<u32>,
    cursor: Option<String>,
}

impl Page {
    const DEFAULT_LIMIT: u32 = 20;
    const MAX_LIMIT: u32 = 100;

    /// How many rows at most.
    pub fn limit(&self) -> usize {
        let limit = self
            .limit
            .unwrap_or(Self::DEFAULT_LIMIT)
            .clamp(1, Self::MAX_LIMIT);
        usize::try_from(limit).unwrap_or(usize::MAX)
    }

    /// One row more than shown, which tells whether there is a next page.
    pub fn fetched(&self) -> i64 {
        i64::try_from(self.limit())
            .unwrap_or(i64::MAX)
            .saturating_add(1)
    }

    /// The last row of the page before.
    ///
    /// # Errors
    /// 400 when the cursor is none of ours.
    pub fn after<T: From<i64>>(&self) -> Answer<Option<T>> {
        let bad = |_| ApiError::bad_request("The cursor is none that this server gave.");
        let Some(cursor) = &self.cursor else {
            return Ok(None);
        };
        cursor
            .parse::<i64>()
            .map(|id| Some(T::from(id)))
            .map_err(bad)
    }

    /// The rows that were fetched as a page of the list.
    pub fn list<T>(&self, mut rows: Vec<T>, id: impl Fn(&T) -> i64) -> erp_api::List<T> {
        let limit = self.limit();
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next_cursor = rows
            .last()
            .filter(|_| more)
            .map(|last| id(last).to_string());
        erp_api::List {
            items: rows,
            next_cursor,
        }
    }
}
