//! Contracts: preview, creation, and finding one again.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use contract::{ContractId, ContractTerms, Preview};
use erp_api::{ContractRecord, Permission, path};

use super::openapi::{BodyProblems, CommonProblems, NotFound};
use crate::app::App;
use crate::contracts::{self, Submission, Submitted, canonical_hash};
use crate::error::{Answer, ApiError};
use crate::extract::{Id, Key};
use crate::json_body::JsonBody;
use crate::session::Actor;
use crate::storage::{contract_list, contract_record};

/// The longest idempotency key.
const MAX_KEY: usize = 255;

/// What a contract would create, with every rule that the terms break; nothing is stored.
#[utoipa::path(post, path = "/api/v1/contracts/preview", tag = "contracts",
    request_body = ContractTerms,
    responses((status = 200, body = Preview), BodyProblems, CommonProblems))]
pub async fn preview(
    State(app): State<Arc<App>>,
    actor: Actor,
    JsonBody { value: terms, .. }: JsonBody<ContractTerms>,
) -> Answer<Json<Preview>> {
    actor.require(Permission::CreateContracts)?;
    Ok(Json(contracts::preview(&app, actor.tenant(), terms).await?))
}

/// Creates a contract with its parcels, accounts, invoices and welcome e-mail; once per key.
#[utoipa::path(post, path = "/api/v1/contracts", tag = "contracts",
    params(("Idempotency-Key" = String, Header, description = "1 to 255 characters, one per contract")),
    request_body = ContractTerms,
    responses(
        (status = 201, body = ContractRecord, headers(("Location" = String))),
        (status = 200, body = ContractRecord, description = "The key created it before",
            headers(("Location" = String))),
        (status = 409, body = erp_api::Problem, content_type = "application/problem+json",
            description = "Only prices or totals changed, or the key is being worked on"),
        BodyProblems, CommonProblems))]
pub async fn create(
    State(app): State<Arc<App>>,
    actor: Actor,
    headers: HeaderMap,
    JsonBody { value: terms, json }: JsonBody<ContractTerms>,
) -> Answer<Response> {
    actor.require(Permission::CreateContracts)?;
    let keeps_template = terms
        .welcome_email
        .as_ref()
        .is_some_and(|email| email.template.is_some());
    if keeps_template {
        actor.require(Permission::ManageTemplates)?;
    }
    let submission = Submission {
        key: key(&headers)?,
        body_hash: canonical_hash(&json),
        terms,
    };
    let (status, record) = match contracts::submit(app, actor, submission).await? {
        Submitted::Created(record) => (StatusCode::CREATED, record),
        Submitted::Existing(record) => (StatusCode::OK, record),
    };
    let location = [(header::LOCATION, path::contract(record.id))];
    Ok((status, location, Json(record)).into_response())
}

fn key(headers: &HeaderMap) -> Answer<String> {
    let mut values = headers.get_all(path::IDEMPOTENCY_KEY).iter();
    let value = values
        .next()
        .and_then(|value| value.to_str().ok())
        .map(str::trim);
    let key = value.filter(|key| !key.is_empty() && key.len() <= MAX_KEY);
    match (key, values.next()) {
        (Some(key), None) => Ok(key.to_owned()),
        _ => Err(ApiError::bad_request(
            "The header Idempotency-Key is required, once, with 1 to 255 ASCII characters.",
        )),
    }
}

/// One contract with everything it created.
#[utoipa::path(get, path = "/api/v1/contracts/{id}", tag = "contracts",
    params(("id" = i64, Path)),
    responses((status = 200, body = ContractRecord), NotFound, CommonProblems))]
pub async fn one(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<ContractId>,
) -> Answer<Json<ContractRecord>> {
    actor.require(Permission::ReadClients)?;
    let mut reader = app.storage.read().await?;
    let record = contract_record::find(&mut reader, actor.tenant().id, id).await?;
    record.map(Json).ok_or_else(ApiError::not_found)
}

/// The contract that a key created.
#[utoipa::path(get, path = "/api/v1/contracts/by-key/{key}", tag = "contracts",
    params(("key" = String, Path)),
    responses(
        (status = 200, body = ContractRecord),
        (status = 409, body = erp_api::Problem, content_type = "application/problem+json",
            description = "The key is being worked on"),
        NotFound, CommonProblems))]
pub async fn by_key(
    State(app): State<Arc<App>>,
    actor: Actor,
    Key(key): Key,
) -> Answer<Json<ContractRecord>> {
    actor.require(Permission::CreateContracts)?;
    let tenant = actor.tenant().id;
    // Asked before the database: a request that ends in between has left its contract there.
    let is_in_flight = app.in_flight.contains(tenant, &key);
    let mut reader = app.storage.read().await?;
    let found = contract_list::by_key(&mut reader, tenant, &key).await?;
    let Some((id, _)) = found else {
        return Err(if is_in_flight {
            contracts::in_flight()
        } else {
            ApiError::not_found()
        });
    };
    let record = contract_record::find(&mut reader, tenant, id).await?;
    record.map(Json).ok_or_else(ApiError::not_found)
}
