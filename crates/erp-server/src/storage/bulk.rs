//! Writes many rows of a registry with few statements.

use sqlx::Any;
use sqlx::query::Query;

use super::{Connection, Stored};

/// The most parameters in a statement. SQLite would take 32,766, but looks each of them up by its
/// name among all the others: with many, that is what all the time goes into.
const MAX_PARAMETERS: usize = 500;

/// A value of a column.
#[derive(Debug, Clone)]
pub enum Value {
    /// An id, an amount in cents, a count, a flag.
    Int(i64),
    /// The same, or null.
    OptionalInt(Option<i64>),
    /// A text, a date, an instant.
    Text(String),
    /// The same, or null.
    OptionalText(Option<String>),
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Int(value.into())
    }
}

impl From<Option<i64>> for Value {
    fn from(value: Option<i64>) -> Self {
        Self::OptionalInt(value)
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Option<String>> for Value {
    fn from(value: Option<String>) -> Self {
        Self::OptionalText(value)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Int(value.into())
    }
}

type AnyQuery<'q> = Query<'q, Any, sqlx::any::AnyArguments<'q>>;

fn bound(query: AnyQuery<'_>, value: Value) -> AnyQuery<'_> {
    match value {
        Value::Int(value) => query.bind(value),
        Value::OptionalInt(value) => query.bind(value),
        Value::Text(value) => query.bind(value),
        Value::OptionalText(value) => query.bind(value),
    }
}

/// Inserts rows into a table, whose columns are given as in SQL.
pub async fn insert<const N: usize>(
    connection: &mut Connection,
    table: &str,
    columns: [&str; N],
    rows: Vec<[Value; N]>,
) -> Stored<()> {
    let columns = columns.join(", ");
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let chunk: Vec<_> = rows.by_ref().take(MAX_PARAMETERS / N).collect();
        let sql = format!(
            "INSERT INTO {table} ({columns}) VALUES {}",
            placeholders(chunk.len(), N)
        );
        let query = chunk.into_iter().flatten().fold(sqlx::query(&sql), bound);
        query.execute(&mut *connection).await?;
    }
    Ok(())
}

/// `($1, $2), ($3, $4)` for two rows of two columns.
fn placeholders(rows: usize, columns: usize) -> String {
    let row = |row: usize| {
        let row: Vec<String> = (1..=columns)
            .map(|column| format!("${}", row * columns + column))
            .collect();
        format!("({})", row.join(", "))
    };
    (0..rows).map(row).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    #[test]
    fn placeholders_count_through_all_rows() {
        assert_eq!(super::placeholders(2, 3), "($1, $2, $3), ($4, $5, $6)");
    }
}
