//! Templates of the welcome e-mail.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use contract::{EmailTemplateId, PlanId, SUBJECT_MAX_CHARS, Violation, is_valid_subject, rule};
use erp_api::{EmailTemplate, EmailTemplateInput, List, Permission, path};
use serde::Deserialize;

use super::openapi::{BodyProblems, CommonProblems, NotFound};
use crate::app::App;
use crate::email::sanitised;
use crate::error::{Answer, ApiError};
use crate::extract::{Id, Parameters};
use crate::json_body::JsonBody;
use crate::session::Actor;
use crate::storage::templates::{self, NewTemplate};

/// For which plan templates are asked for.
#[derive(Deserialize)]
pub struct Query {
    plan_id: Option<i64>,
}

/// The plan's own template first, then the general default, then the rest.
#[utoipa::path(get, path = "/api/v1/email-templates", tag = "e-mail",
    params(("plan_id" = Option<i64>, Query, description = "The plan whose own template comes first")),
    responses((status = 200, body = List<EmailTemplate>), CommonProblems))]
pub async fn list(
    State(app): State<Arc<App>>,
    actor: Actor,
    Parameters(Query { plan_id }): Parameters<Query>,
) -> Answer<Json<List<EmailTemplate>>> {
    let mut reader = app.storage.read().await?;
    let plan = plan_id.map(PlanId);
    Ok(Json(List::whole(
        templates::list(&mut reader, actor.tenant().id, plan).await?,
    )))
}

/// One template.
#[utoipa::path(get, path = "/api/v1/email-templates/{id}", tag = "e-mail",
    params(("id" = i64, Path)),
    responses((status = 200, body = EmailTemplate), NotFound, CommonProblems))]
pub async fn one(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<EmailTemplateId>,
) -> Answer<Json<EmailTemplate>> {
    let mut reader = app.storage.read().await?;
    let template = templates::find(&mut reader, actor.tenant().id, id).await?;
    template.map(Json).ok_or_else(ApiError::not_found)
}

/// Adds a template; it takes the place of the plan's own or of the default, as it says.
#[utoipa::path(post, path = "/api/v1/email-templates", tag = "e-mail",
    request_body = EmailTemplateInput,
    responses((status = 201, body = EmailTemplate), BodyProblems, CommonProblems))]
pub async fn add(
    State(app): State<Arc<App>>,
    actor: Actor,
    JsonBody { value: input, .. }: JsonBody<EmailTemplateInput>,
) -> Answer<impl IntoResponse> {
    actor.require(Permission::ManageTemplates)?;
    let blank = EmailTemplate {
        id: EmailTemplateId(0),
        name: String::new(),
        subject: String::new(),
        body_html: String::new(),
        plan_id: None,
        is_default: false,
    };
    let mut writer = app.storage.write().await?;
    let snapshot = app.catalogs.current(&mut writer, actor.tenant()).await?;
    let mut template = checked(blank, input, &snapshot.catalog)?;
    let new = NewTemplate {
        name: template.name.clone(),
        subject: template.subject.clone(),
        body_html: template.body_html.clone(),
        plan_id: template.plan_id,
        is_default: template.is_default,
    };
    template.id = templates::insert(&mut writer, actor.tenant().id, &new).await?;
    writer.commit().await?;
    let location = [(header::LOCATION, path::email_template(template.id))];
    Ok((StatusCode::CREATED, location, Json(template)))
}

/// Changes a template; what is absent stays.
#[utoipa::path(patch, path = "/api/v1/email-templates/{id}", tag = "e-mail",
    params(("id" = i64, Path)), request_body = EmailTemplateInput,
    responses((status = 200, body = EmailTemplate), NotFound, BodyProblems, CommonProblems))]
pub async fn change(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<EmailTemplateId>,
    JsonBody { value: input, .. }: JsonBody<EmailTemplateInput>,
) -> Answer<Json<EmailTemplate>> {
    actor.require(Permission::ManageTemplates)?;
    let mut writer = app.storage.write().await?;
    let found = templates::find(&mut writer, actor.tenant().id, id).await?;
    let template = found.ok_or_else(ApiError::not_found)?;
    let snapshot = app.catalogs.current(&mut writer, actor.tenant()).await?;
    let template = checked(template, input, &snapshot.catalog)?;
    templates::update(&mut writer, actor.tenant().id, &template).await?;
    writer.commit().await?;
    Ok(Json(template))
}

/// Takes a template away. Contracts that were made with it keep their text.
#[utoipa::path(delete, path = "/api/v1/email-templates/{id}", tag = "e-mail",
    params(("id" = i64, Path)),
    responses((status = 204, description = "It is gone"), NotFound, CommonProblems))]
pub async fn remove(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<EmailTemplateId>,
) -> Answer<StatusCode> {
    actor.require(Permission::ManageTemplates)?;
    let mut writer = app.storage.write().await?;
    if !templates::delete(&mut writer, actor.tenant().id, id).await? {
        return Err(ApiError::not_found());
    }
    writer.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// The template with the input's changes, if it may be kept like that.
fn checked(
    mut template: EmailTemplate,
    input: EmailTemplateInput,
    catalog: &contract::Catalog,
) -> Answer<EmailTemplate> {
    let mut violations = Vec::new();
    if let Some(name) = input.name {
        name.trim().clone_into(&mut template.name);
    }
    if template.name.is_empty() {
        violations.push(Violation::error("name", rule::REQUIRED));
    }
    if let Some(subject) = input.subject {
        if !is_valid_subject(&subject) {
            let violation = Violation::error("subject", rule::EMAIL_SUBJECT_INVALID);
            violations.push(violation.with("max", SUBJECT_MAX_CHARS));
        }
        template.subject = subject;
    }
    if let Some(body_html) = input.body_html {
        let judged = sanitised(&body_html, &catalog.settings.email_image_hosts);
        if judged.was_unsafe {
            violations.push(Violation::error("body_html", rule::EMAIL_BODY_UNSAFE));
        }
        template.body_html = judged.html;
    }
    if let Some(plan_id) = input.plan_id {
        let is_known = |id| contract::find(&catalog.plans, id).is_some();
        if !plan_id.is_none_or(is_known) {
            violations.push(Violation::error("plan_id", rule::UNKNOWN_REFERENCE));
        }
        template.plan_id = plan_id;
    }
    template.is_default = input.is_default.unwrap_or(template.is_default);
    if violations.is_empty() {
        Ok(template)
    } else {
        Err(ApiError::violations(violations))
    }
}
