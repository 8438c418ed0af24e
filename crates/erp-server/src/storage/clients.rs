//! Customers.

use chrono::NaiveDate;
use contract::{ClientFacts, ClientId};
use erp_api::{Address, Client, Overdue};
use sqlx::any::AnyRow;

use super::{Connection, Stored, row};
use crate::folding::{bare_document, folded};
use crate::tenant::TenantId;

/// The most words of a search that are looked at.
const MAX_WORDS: usize = 8;

/// Everything of a customer but the addresses; `$1` is the tenant, `$2` its today.
const SELECT: &str = "SELECT c.id, c.code, c.name, c.document, c.person, c.email, c.phone, c.city, \
    c.state, c.defaults, \
    (SELECT COUNT(*) FROM contracts k WHERE k.tenant_id = c.tenant_id AND k.client_id = c.id \
        AND k.state <> 'cancelled') AS active_contracts, \
    (SELECT COUNT(*) FROM invoices i WHERE i.tenant_id = c.tenant_id AND i.client_id = c.id \
        AND i.state = 'open' AND i.payable_until < $2) AS overdue_count, \
    (SELECT CAST(COALESCE(SUM(i.amount_cents), 0) AS BIGINT) FROM invoices i \
        WHERE i.tenant_id = c.tenant_id AND i.client_id = c.id \
        AND i.state = 'open' AND i.payable_until < $2) AS overdue_cents \
    FROM clients c WHERE c.tenant_id = $1";

/// What is searched for, and which page of it.
pub struct Search<'a> {
    /// A name or part of one, a document with or without punctuation, a code; empty for all.
    pub query: &'a str,
    /// How many rows at most.
    pub limit: i64,
    /// The last customer of the page before.
    pub after: Option<ClientId>,
}

/// Customers by name, and one more than the limit where there are more.
pub async fn search(
    connection: &mut Connection,
    tenant: TenantId,
    today: NaiveDate,
    search: Search<'_>,
) -> Stored<Vec<Client>> {
    let (condition, patterns) = condition_of(search.query);
    let sql = format!(
        "{SELECT} AND ($3 = 0 OR (c.search_name, c.id) > \
         (SELECT p.search_name, p.id FROM clients p WHERE p.tenant_id = $1 AND p.id = $3)) \
         {condition} ORDER BY c.search_name, c.id LIMIT $4"
    );
    let query = sqlx::query(&sql)
        .bind(tenant.0)
        .bind(today.to_string())
        .bind(search.after.map_or(0, i64::from))
        .bind(search.limit);
    let query = patterns.into_iter().fold(query, sqlx::query::Query::bind);
    let rows = query.fetch_all(&mut *connection).await?;
    let mut clients = rows.iter().map(client).collect::<Stored<Vec<_>>>()?;
    for client in &mut clients {
        client.addresses = addresses(connection, tenant, client.id).await?;
    }
    Ok(clients)
}

/// The search as SQL, with the patterns that its placeholders from `$5` on stand for.
fn condition_of(query: &str) -> (String, Vec<String>) {
    let mut patterns = Vec::new();
    let mut like = |column: &str, pattern: String| {
        patterns.push(pattern);
        format!("c.{column} LIKE ${} ESCAPE '\\'", patterns.len() + 4)
    };
    let folded_query = folded(query);
    let words: Vec<&str> = folded_query
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(MAX_WORDS)
        .collect();
    if words.is_empty() {
        return (String::new(), patterns);
    }
    let all_words: Vec<String> = words
        .iter()
        .map(|word| like("search_name", format!("%{}%", escaped(word))))
        .collect();
    let mut any = vec![format!("({})", all_words.join(" AND "))];
    any.push(like(
        "code",
        format!("{}%", escaped(&query.trim().to_uppercase())),
    ));
    let document = bare_document(query);
    // A name is no document: without a digit, letters would be looked for within CNPJs.
    if document.contains(|c: char| c.is_ascii_digit()) {
        any.push(like("document", format!("%{document}%")));
    }
    (format!("AND ({})", any.join(" OR ")), patterns)
}

/// The text with what LIKE would take for a wildcard marked as itself.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_")
}

/// One customer with addresses.
pub async fn find(
    connection: &mut Connection,
    tenant: TenantId,
    today: NaiveDate,
    id: ClientId,
) -> Stored<Option<Client>> {
    let found = sqlx::query(&format!("{SELECT} AND c.id = $3"))
        .bind(tenant.0)
        .bind(today.to_string())
        .bind(id.0)
        .fetch_optional(&mut *connection)
        .await?;
    let Some(found) = found else { return Ok(None) };
    let mut client = client(&found)?;
    client.addresses = addresses(connection, tenant, id).await?;
    Ok(Some(client))
}

/// Whether there is such a customer.
pub async fn exists(connection: &mut Connection, tenant: TenantId, id: ClientId) -> Stored<bool> {
    let count: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM clients WHERE tenant_id = $1 AND id = $2")
            .bind(tenant.0)
            .bind(id.0)
            .fetch_one(connection)
            .await?;
    Ok(count > 0)
}

/// What the rules must know of a customer.
pub async fn facts(
    connection: &mut Connection,
    tenant: TenantId,
    id: ClientId,
) -> Stored<Option<ClientFacts>> {
    let found = sqlx::query("SELECT person FROM clients WHERE tenant_id = $1 AND id = $2")
        .bind(tenant.0)
        .bind(id.0)
        .fetch_optional(&mut *connection)
        .await?;
    let Some(found) = found else { return Ok(None) };
    let groups = sqlx::query(
        "SELECT id, active FROM billing_groups WHERE tenant_id = $1 AND client_id = $2",
    )
    .bind(tenant.0)
    .bind(id.0)
    .fetch_all(&mut *connection)
    .await?;
    let group = |found: &AnyRow| Ok((row::id(found, "id")?, row::flag(found, "active")?));
    let addresses = addresses(connection, tenant, id).await?;
    Ok(Some(ClientFacts {
        id,
        person: row::word(&found, "person")?,
        address_ids: addresses.iter().map(|address| address.id).collect(),
        billing_groups: groups.iter().map(group).collect::<Stored<_>>()?,
    }))
}

async fn addresses(
    connection: &mut Connection,
    tenant: TenantId,
    client: ClientId,
) -> Stored<Vec<Address>> {
    let rows = sqlx::query(
        "SELECT id, label, text FROM addresses WHERE tenant_id = $1 AND client_id = $2 ORDER BY id",
    )
    .bind(tenant.0)
    .bind(client.0)
    .fetch_all(connection)
    .await?;
    let address = |found: &AnyRow| {
        Ok(Address {
            id: row::id(found, "id")?,
            label: row::get(found, "label")?,
            text: row::get(found, "text")?,
        })
    };
    rows.iter().map(address).collect()
}

fn client(found: &AnyRow) -> Stored<Client> {
    Ok(Client {
        id: row::id(found, "id")?,
        code: row::get(found, "code")?,
        name: row::get(found, "name")?,
        document: row::get(found, "document")?,
        person: row::word(found, "person")?,
        email: row::get(found, "email")?,
        phone: row::get(found, "phone")?,
        city: row::get(found, "city")?,
        state: row::get(found, "state")?,
        addresses: Vec::new(),
        active_contracts: row::count(found, "active_contracts")?,
        overdue: Overdue {
            count: row::count(found, "overdue_count")?,
            total: row::money(found, "overdue_cents")?,
        },
        defaults: row::json(found, "defaults")?,
    })
}
