//! One submission, one transaction: everything that a contract creates, or nothing.

use std::sync::Arc;

use axum::http::StatusCode;
use contract::{ContractId, ContractTerms, Violation, rule, verify};
use erp_api::{ContractRecord, ProblemType};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Gathered;
use super::create::{Author, create};
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::hex::hex;
use crate::session::Actor;
use crate::storage::{Connection, StorageError, Stored, contract_list, contract_record};
use crate::tenant::TenantId;

/// Terms that were sent under a key.
#[derive(Debug, Clone)]
pub struct Submission {
    /// The idempotency key.
    pub key: String,
    /// The hash of the body, see [`canonical_hash`].
    pub body_hash: String,
    /// The body.
    pub terms: ContractTerms,
}

/// The contract that stands after a submission.
#[derive(Debug)]
pub enum Submitted {
    /// This submission made it.
    Created(Box<ContractRecord>),
    /// An earlier one under the same key did.
    Existing(Box<ContractRecord>),
}

/// The same for two bodies that are equal once parsed: white space and the order of keys do not
/// count.
pub fn canonical_hash(body: &Value) -> String {
    // serde_json keeps the keys of an object sorted.
    hex(&Sha256::digest(body.to_string()))
}

/// Makes a contract of a submission, once per key.
///
/// # Errors
/// The rules' (422, or 409 when only prices moved), the key's (422), the database's.
pub async fn submit(app: Arc<App>, actor: Actor, submission: Submission) -> Answer<Submitted> {
    let tenant = actor.tenant().id;
    let flight = app.in_flight.enter(tenant, &submission.key);
    // A task of its own: a sender who hangs up does not stop half-way what was begun.
    let work = tokio::spawn(async move {
        let answer = work_on(&app, &actor, &submission).await;
        let is_alone = app.in_flight.count(tenant, &submission.key) == 1;
        drop(flight);
        match answer {
            Err(Failure::Busy) if !is_alone => Err(in_flight()),
            Err(Failure::Busy) => Err(StorageError::Busy.into()),
            Err(Failure::Other(error)) => Err(error),
            Ok(submitted) => Ok(submitted),
        }
    });
    work.await.map_err(|error| ApiError::internal(&error))?
}

/// The answer to a request for a key that another request works on.
pub fn in_flight() -> ApiError {
    let title = "A request with this key is being worked on";
    ApiError::of(ProblemType::RequestInFlight, StatusCode::CONFLICT, title).worth_another_try()
}

enum Failure {
    Busy,
    Other(ApiError),
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Busy => Self::Busy,
            other => Self::Other(other.into()),
        }
    }
}

async fn work_on(app: &App, actor: &Actor, submission: &Submission) -> Result<Submitted, Failure> {
    let mut writer = app.storage.write().await?;
    let tenant = actor.tenant();
    let earlier = contract_list::by_key(&mut writer, tenant.id, &submission.key).await?;
    if let Some((id, body_hash)) = earlier {
        if body_hash != submission.body_hash {
            let title = "The key was used with another body";
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return Err(Failure::Other(ApiError::of(
                ProblemType::KeyReused,
                status,
                title,
            )));
        }
        return Ok(Submitted::Existing(
            record(&mut writer, tenant.id, id).await?,
        ));
    }
    let snapshot = app.catalogs.current(&mut writer, tenant).await?;
    let catalog = &snapshot.catalog;
    let author = Author::now(actor);
    let terms = submission.terms.clone();
    let gathered = Gathered::of(terms, catalog, &mut writer, tenant.id, author.at).await?;
    let new = verify(&gathered.terms, gathered.facts(catalog))
        .map_err(|violations| Failure::Other(refusal(violations)))?;
    let id = create(&mut writer, catalog, &author, submission, &new).await?;
    let record = record(&mut writer, tenant.id, id).await?;
    writer.commit().await?;
    Ok(Submitted::Created(record))
}

async fn record(
    connection: &mut Connection,
    tenant: TenantId,
    id: ContractId,
) -> Stored<Box<ContractRecord>> {
    let record = contract_record::find(connection, tenant, id).await?;
    record
        .map(Box::new)
        .ok_or_else(|| StorageError::Broken(format!("contract {id} is missing")))
}

/// Prices that moved are the sender's to look at again; anything else is theirs to mend.
fn refusal(violations: Vec<Violation>) -> ApiError {
    let moved = |violation: &Violation| {
        [rule::PRICE_CHANGED, rule::TOTALS_CHANGED].contains(&violation.rule.as_ref())
    };
    if violations
        .iter()
        .filter(|violation| violation.is_error())
        .all(moved)
    {
        let title = "A price or total is no longer what was shown";
        ApiError::of(ProblemType::PriceChanged, StatusCode::CONFLICT, title)
            .with_violations(violations)
    } else {
        ApiError::violations(violations)
    }
}
