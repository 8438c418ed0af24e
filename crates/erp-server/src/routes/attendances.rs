//! Attendances.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use contract::AttendanceId;
use erp_api::{Attendance, Permission};

use super::openapi::{CommonProblems, NotFound};
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::extract::Id;
use crate::session::Actor;
use crate::storage::attendances;

/// One attendance.
#[utoipa::path(get, path = "/api/v1/attendances/{id}", tag = "attendances",
    params(("id" = i64, Path)),
    responses((status = 200, body = Attendance), NotFound, CommonProblems))]
pub async fn one(
    State(app): State<Arc<App>>,
    actor: Actor,
    Id(id): Id<AttendanceId>,
) -> Answer<Json<Attendance>> {
    actor.require(Permission::ReadClients)?;
    let mut reader = app.storage.read().await?;
    let attendance = attendances::find(&mut reader, actor.tenant().id, id).await?;
    attendance.map(Json).ok_or_else(ApiError::not_found)
}
