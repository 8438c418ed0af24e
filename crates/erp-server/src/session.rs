//! Who is acting, and what they may do.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use erp_api::{Permission, User};

use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::storage::tenants::Account;
use crate::tenant::Tenant;

/// The user whom a request acts for.
#[derive(Clone)]
pub struct Actor(Arc<Account>);

impl Actor {
    /// Somebody who acts.
    pub fn new(account: Account) -> Self {
        Self(Arc::new(account))
    }

    /// Who it is.
    pub fn user(&self) -> &User {
        &self.0.user
    }

    /// The provider they work for.
    pub fn tenant(&self) -> &Tenant {
        &self.0.tenant
    }

    /// What they may do.
    pub fn permissions(&self) -> &[Permission] {
        &self.0.permissions
    }

    /// Goes on only with a permission.
    ///
    /// # Errors
    /// 403 without it.
    pub fn require(&self, permission: Permission) -> Answer<()> {
        if self.0.permissions.contains(&permission) {
            Ok(())
        } else {
            Err(ApiError::forbidden("You lack the permission for this."))
        }
    }
}

impl FromRequestParts<Arc<App>> for Actor {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Answer<Self> {
        // Credentials that nobody checked are no credentials: the demo user is for those who
        // bring none.
        if parts.headers.contains_key(header::AUTHORIZATION) {
            return Err(ApiError::unauthorized());
        }
        app.demo_actor.clone().ok_or_else(ApiError::unauthorized)
    }
}
