//! Whether the server is fit for work.

use std::sync::Arc;

use axum::extract::State;

use crate::app::App;
use crate::error::Answer;
use crate::storage::tenants;

/// 200 when the database answers.
pub async fn healthy(State(app): State<Arc<App>>) -> Answer<&'static str> {
    let mut reader = app.storage.read().await?;
    tenants::any(&mut reader).await?;
    Ok("ok")
}
