//! Leads of the CRM.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use contract::LeadId;
use erp_api::{Lead, List, Permission};
use serde::Deserialize;

use super::openapi::{CommonProblems, NotFound};
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::extract::{Id, Parameters};
use crate::session::Actor;
use crate::storage::leads;

/// Which leads.
#[derive(Deserialize)]
pub struct Query {
    stage: Option<String>,
}

/// Leads in the order they came in, of one stage or of all.
#[utoipa::path(get, path = "/api/v1/leads", tag = "leads",
    params(("stage" = Option<String>, Query, description = "Such as `effectuation`")),
    responses((status = 200, body = List<Lead>), CommonProblems))]
pub async fn list(
    State(app): State<Arc<App>>,
    actor: Actor,
    Parameters(Query { stage }): Parameters<Query>,
) -> Answer<Json<List<Lead>>> {
    actor.require(Permission::ReadClients)?;
    let mut reader = app.storage.read().await?;
    let leads = leads::list(&mut reader, actor.tenant().id, stage.as_deref()).await?;
    Ok(Json(List::whole(leads)))
}

/// One lead.
#[utoipa::path(get, path = "/api/v1/leads/{id}", tag = "leads",
    params(("id" = i64, Path)),
    responses((status = 200, body = Lead), NotFound, CommonProblems))]
pub async fn one(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<LeadId>,
) -> Answer<Json<Lead>> {
    actor.require(Permission::ReadClients)?;
    let mut reader = app.storage.read().await?;
    let lead = leads::find(&mut reader, actor.tenant().id, id).await?;
    lead.map(Json).ok_or_else(ApiError::not_found)
}
