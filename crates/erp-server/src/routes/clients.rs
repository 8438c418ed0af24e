//! Customers and their contracts.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use contract::ClientId;
use erp_api::{Client, ContractSummary, List, Permission};
use serde::Deserialize;

use super::openapi::{CommonProblems, NotFound};
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::extract::{Id, Page, Parameters};
use crate::session::Actor;
use crate::storage::clients::Search;
use crate::storage::{clients, contract_list};

/// What is searched for.
#[derive(Deserialize)]
pub struct Query {
    #[serde(default)]
    query: String,
}

/// Customers by name, document or code; all of them without a query.
#[utoipa::path(get, path = "/api/v1/clients", tag = "clients",
    params(
        ("query" = Option<String>, Query, description = "Part of the name, CPF/CNPJ, or code"),
        ("limit" = Option<u32>, Query, description = "1 to 100, 20 without"),
        ("cursor" = Option<String>, Query, description = "`next_cursor` of the page before"),
    ),
    responses((status = 200, body = List<Client>), CommonProblems))]
pub async fn search(
    State(app): State<Arc<App>>,
    actor: Actor,
    Parameters(Query { query }): Parameters<Query>,
    Parameters(page): Parameters<Page>,
) -> Answer<Json<List<Client>>> {
    actor.require(Permission::ReadClients)?;
    let tenant = actor.tenant();
    let search = Search {
        query: &query,
        limit: page.fetched(),
        after: page.after()?,
    };
    let mut reader = app.storage.read().await?;
    let rows = clients::search(&mut reader, tenant.id, tenant.today(), search).await?;
    Ok(Json(page.list(rows, |client| client.id.0)))
}

/// One customer with addresses, defaults, contracts in force and overdue invoices.
#[utoipa::path(get, path = "/api/v1/clients/{id}", tag = "clients",
    params(("id" = i64, Path)),
    responses((status = 200, body = Client), NotFound, CommonProblems))]
pub async fn one(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<ClientId>,
) -> Answer<Json<Client>> {
    actor.require(Permission::ReadClients)?;
    let tenant = actor.tenant();
    let mut reader = app.storage.read().await?;
    let client = clients::find(&mut reader, tenant.id, tenant.today(), id).await?;
    client.map(Json).ok_or_else(ApiError::not_found)
}

/// A customer's contracts, newest first.
#[utoipa::path(get, path = "/api/v1/clients/{id}/contracts", tag = "clients",
    params(
        ("id" = i64, Path),
        ("limit" = Option<u32>, Query, description = "1 to 100, 20 without"),
        ("cursor" = Option<String>, Query, description = "`next_cursor` of the page before"),
    ),
    responses((status = 200, body = List<ContractSummary>), NotFound, CommonProblems))]
pub async fn contracts(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<ClientId>,
    Parameters(page): Parameters<Page>,
) -> Answer<Json<List<ContractSummary>>> {
    actor.require(Permission::ReadClients)?;
    let tenant = actor.tenant().id;
    let mut reader = app.storage.read().await?;
    if !clients::exists(&mut reader, tenant, id).await? {
        return Err(ApiError::not_found());
    }
    let (limit, before) = (page.fetched(), page.after()?);
    let rows = contract_list::of_client(&mut reader, tenant, id, limit, before).await?;
    Ok(Json(page.list(rows, |contract| contract.id.0)))
}
