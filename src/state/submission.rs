//! Sending the contract: once, under one key, with the same bytes on every try.

use std::sync::Arc;

use erp_api::ContractRecord;
use erp_client::{ApiError, ErpClient};
use serde::{Deserialize, Serialize};

/// How far the sending is.
#[derive(Debug, Clone, PartialEq)]
pub enum Submission {
    /// Nothing was sent, or what was sent was refused and edited since.
    Idle,
    /// On its way.
    Sending,
    /// The ERP could not be asked whether the terms still hold, so nothing was sent.
    NotSent(ApiError),
    /// The ERP refused; nothing was created.
    Rejected(ApiError),
    /// No answer that can be relied on: the contract may exist.
    Unknown(ApiError),
    /// The contract exists.
    Created(Arc<ContractRecord>),
}

/// A body that was sent: another try sends these bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    /// The idempotency key.
    pub key: String,
    /// The body, to the byte.
    pub body: String,
}

/// Sends a frozen body and says what came of it.
pub async fn send(erp: &ErpClient, frozen: &Frozen) -> Submission {
    match erp.create_contract(&frozen.key, &frozen.body).await {
        Ok(record) => Submission::Created(Arc::new(record)),
        Err(error) if error.is_definite_refusal() => Submission::Rejected(error),
        Err(error) => Submission::Unknown(error),
    }
}
