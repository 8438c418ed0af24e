//! Who is signed in.

use axum::Json;
use erp_api::{Session, TenantInfo};

use super::openapi::CommonProblems;
use crate::session::Actor;

/// Who am I, for which provider, what may I do, and what day is it there.
#[utoipa::path(get, path = "/api/v1/session", tag = "session",
    responses((status = 200, body = Session), CommonProblems))]
pub async fn who_am_i(actor: Actor) -> Json<Session> {
    let tenant = actor.tenant();
    Json(Session {
        user: actor.user().clone(),
        tenant: TenantInfo {
            id: tenant.id.0,
            name: tenant.name.clone(),
        },
        permissions: actor.permissions().to_vec(),
        today: tenant.today(),
    })
}
