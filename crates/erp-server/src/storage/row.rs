//! Reads the columns of a row into the types of the domain.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use contract::Money;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::any::AnyRow;
use sqlx::{Any, ColumnIndex, Decode, Row, Type};

use super::{StorageError, Stored};

/// A column as its own type.
pub fn get<'r, T>(row: &'r AnyRow, column: &'static str) -> Stored<T>
where
    T: Decode<'r, Any> + Type<Any>,
    &'static str: ColumnIndex<AnyRow>,
{
    Ok(row.try_get(column)?)
}

/// An identifier.
pub fn id<T: From<i64>>(row: &AnyRow, column: &'static str) -> Stored<T> {
    get::<i64>(row, column).map(T::from)
}

/// An identifier that may be missing.
pub fn optional_id<T: From<i64>>(row: &AnyRow, column: &'static str) -> Stored<Option<T>> {
    Ok(get::<Option<i64>>(row, column)?.map(T::from))
}

/// An amount, kept in cents.
pub fn money(row: &AnyRow, column: &'static str) -> Stored<Money> {
    get::<i64>(row, column).map(Money::from_cents)
}

/// A count.
pub fn count(row: &AnyRow, column: &'static str) -> Stored<u32> {
    let count: i64 = get(row, column)?;
    u32::try_from(count).map_err(|_| broken(column, &count.to_string()))
}

/// A flag, kept as 0 or 1: sqlx's `Any` knows no boolean of SQLite's.
pub fn flag(row: &AnyRow, column: &'static str) -> Stored<bool> {
    get::<i64>(row, column).map(|flag| flag != 0)
}

/// A civil date.
pub fn date(row: &AnyRow, column: &'static str) -> Stored<NaiveDate> {
    let text: String = get(row, column)?;
    text.parse().map_err(|_| broken(column, &text))
}

/// An instant.
pub fn instant(row: &AnyRow, column: &'static str) -> Stored<DateTime<Utc>> {
    let text: String = get(row, column)?;
    text.parse().map_err(|_| broken(column, &text))
}

/// An instant that may be missing.
pub fn optional_instant(row: &AnyRow, column: &'static str) -> Stored<Option<DateTime<Utc>>> {
    match get::<Option<String>>(row, column)? {
        None => Ok(None),
        Some(text) => text.parse().map(Some).map_err(|_| broken(column, &text)),
    }
}

/// A value kept as JSON.
pub fn json<T: DeserializeOwned>(row: &AnyRow, column: &'static str) -> Stored<T> {
    Ok(serde_json::from_str(&get::<String>(row, column)?)?)
}

/// A value whose JSON form is a bare word, such as an enum.
pub fn word<T: DeserializeOwned>(row: &AnyRow, column: &'static str) -> Stored<T> {
    Ok(serde_json::from_value(serde_json::Value::String(get(
        row, column,
    )?))?)
}

/// The bare word that stands for a value.
pub fn to_word<T: Serialize>(value: T) -> Stored<String> {
    match serde_json::to_value(value)? {
        serde_json::Value::String(word) => Ok(word),
        other => Err(StorageError::Broken(format!("{other} is no word"))),
    }
}

/// An instant as it is kept: in UTC and of one length, so that text order is time order.
pub fn instant_text(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn broken(column: &str, text: &str) -> StorageError {
    StorageError::Broken(format!("the column {column} holds {text:?}"))
}
