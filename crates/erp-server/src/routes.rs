//! The API's paths.

mod attendances;
mod billing_groups;
mod catalog;
mod clients;
mod contracts;
mod email_templates;
mod email_test;
mod health;
mod leads;
mod openapi;
mod session;

use std::sync::Arc;

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};

use crate::app::App;
use crate::error::ApiError;

/// Every path of the API with its handlers.
pub fn router() -> Router<Arc<App>> {
    let api = Router::new()
        .route("/session", get(session::who_am_i))
        .route("/clients", get(clients::search))
        .route("/clients/{id}", get(clients::one))
        .route("/clients/{id}/contracts", get(clients::contracts))
        .route(
            "/clients/{id}/billing-groups",
            get(billing_groups::list).post(billing_groups::add),
        )
        .route(
            "/billing-groups/{id}",
            axum::routing::patch(billing_groups::change),
        )
        .route("/leads", get(leads::list))
        .route("/leads/{id}", get(leads::one))
        .route("/attendances/{id}", get(attendances::one))
        .route("/catalog", get(catalog::whole))
        .route(
            "/email-templates",
            get(email_templates::list).post(email_templates::add),
        )
        .route(
            "/email-templates/{id}",
            get(email_templates::one)
                .patch(email_templates::change)
                .delete(email_templates::remove),
        )
        .route("/email-test", post(email_test::send))
        .route("/contracts", post(contracts::create))
        .route("/contracts/preview", post(contracts::preview))
        .route("/contracts/by-key/{key}", get(contracts::by_key))
        .route("/contracts/{id}", get(contracts::one))
        .route("/openapi.json", get(openapi::document));
    Router::new()
        .nest(erp_api::path::BASE, api)
        .route("/healthz", get(health::healthy))
        .method_not_allowed_fallback(async || ApiError::status(StatusCode::METHOD_NOT_ALLOWED))
}
