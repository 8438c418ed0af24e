//! A customer's billing groups.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use contract::{BillingGroupId, ClientId, Violation, rule};
use erp_api::{BillingGroup, BillingGroupInput, List, Permission, path};

use super::openapi::{BodyProblems, CommonProblems, NotFound};
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::extract::Id;
use crate::json_body::JsonBody;
use crate::session::Actor;
use crate::storage::{StorageError, billing_groups, clients};

/// The longest name.
const MAX_NAME: u32 = 100;
/// The rule that a name breaks which the customer has already.
const NAME_TAKEN: &str = "name_taken";
/// The kind of problem when a group cannot be switched off.
const IN_USE: &str = "/problems/billing-group-in-use";

/// A customer's groups by name, inactive ones too.
#[utoipa::path(get, path = "/api/v1/clients/{id}/billing-groups", tag = "billing groups",
    params(("id" = i64, Path)),
    responses((status = 200, body = List<BillingGroup>), NotFound, CommonProblems))]
pub async fn list(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<ClientId>,
) -> Answer<Json<List<BillingGroup>>> {
    actor.require(Permission::ReadClients)?;
    let tenant = actor.tenant().id;
    let mut reader = app.storage.read().await?;
    if !clients::exists(&mut reader, tenant, id).await? {
        return Err(ApiError::not_found());
    }
    Ok(Json(List::whole(
        billing_groups::list(&mut reader, tenant, id).await?,
    )))
}

/// Adds a group. Its name is the customer's only one without regard to case and accents.
#[utoipa::path(post, path = "/api/v1/clients/{id}/billing-groups", tag = "billing groups",
    params(("id" = i64, Path)), request_body = BillingGroupInput,
    responses((status = 201, body = BillingGroup), NotFound, BodyProblems, CommonProblems))]
pub async fn add(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<ClientId>,
    JsonBody { value: input, .. }: JsonBody<BillingGroupInput>,
) -> Answer<impl IntoResponse> {
    actor.require(Permission::ManageGroups)?;
    let tenant = actor.tenant().id;
    let mut writer = app.storage.write().await?;
    if !clients::exists(&mut writer, tenant, id).await? {
        return Err(ApiError::not_found());
    }
    let name = checked_name(&input.name.unwrap_or_default())?;
    let active = input.active.unwrap_or(true);
    let added = billing_groups::insert(&mut writer, tenant, id, &name, active).await;
    let added = added.map_err(name_taken)?;
    writer.commit().await?;
    let group = BillingGroup {
        id: added,
        client_id: id,
        name,
        active,
        contracts: 0,
    };
    let location = [(header::LOCATION, path::billing_group(added))];
    Ok((StatusCode::CREATED, location, Json(group)))
}

/// Renames a group, or switches it on or off; what is absent stays.
#[utoipa::path(patch, path = "/api/v1/billing-groups/{id}", tag = "billing groups",
    params(("id" = i64, Path)), request_body = BillingGroupInput,
    responses(
        (status = 200, body = BillingGroup),
        (status = 409, description = "A contract in force is in the group that is to be switched off",
            body = erp_api::Problem, content_type = "application/problem+json"),
        NotFound, BodyProblems, CommonProblems))]
pub async fn change(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<BillingGroupId>,
    JsonBody { value: input, .. }: JsonBody<BillingGroupInput>,
) -> Answer<Json<BillingGroup>> {
    actor.require(Permission::ManageGroups)?;
    let tenant = actor.tenant().id;
    let mut writer = app.storage.write().await?;
    let found = billing_groups::find(&mut writer, tenant, id).await?;
    let mut group = found.ok_or_else(ApiError::not_found)?;
    if let Some(name) = input.name {
        group.name = checked_name(&name)?;
    }
    if let Some(active) = input.active {
        if group.active && !active && group.contracts > 0 {
            let title = "Contracts in force are in this group";
            let detail = format!(
                "{} contract(s) in force are in this group.",
                group.contracts
            );
            return Err(ApiError::own(IN_USE, StatusCode::CONFLICT, title).with_detail(detail));
        }
        group.active = active;
    }
    let changed = billing_groups::update(&mut writer, tenant, id, &group.name, group.active).await;
    changed.map_err(name_taken)?;
    writer.commit().await?;
    Ok(Json(group))
}

fn checked_name(name: &str) -> Answer<String> {
    let name = name.trim();
    if name.is_empty() {
        return Err(ApiError::violations(vec![Violation::error(
            "name",
            rule::REQUIRED,
        )]));
    }
    if name.chars().count() > MAX_NAME as usize {
        let violation = Violation::error("name", rule::TEXT_TOO_LONG).with("max", MAX_NAME);
        return Err(ApiError::violations(vec![violation]));
    }
    Ok(name.to_owned())
}

fn name_taken(error: StorageError) -> ApiError {
    match error {
        StorageError::Duplicate => ApiError::violations(vec![Violation::error("name", NAME_TAKEN)]),
        other => other.into(),
    }
}
