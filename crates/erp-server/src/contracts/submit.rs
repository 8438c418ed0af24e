//! One submission, one transaction: everything that a contract creates, or nothing.

use std::sync::Arc;

use axum::http::StatusCode;
use chrono::{DateTime, Datelike, Utc};
use contract::{
    Catalog, ContractId, ContractTerms, NewContract, Origin, Violation, find, rule, verify,
};
use erp_api::{ContractRecord, ProblemType, RowState};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Gathered;
use super::new_rows::{first_state, new_rows};
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::hex::hex;
use crate::session::Actor;
use crate::storage::contract_rows::{self, NewAuditEntry, NewContractRow};
use crate::storage::outbox::{self, EmailKind, NewEmail};
use crate::storage::templates::{self, NewTemplate};
use crate::storage::{
    Connection, StorageError, Stored, catalog, contract_list, contract_record, counters, leads,
};
use crate::tenant::{Tenant, TenantId};

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

/// On whose behalf, and when.
#[derive(Debug, Clone)]
pub struct Author {
    /// The provider.
    pub tenant: Tenant,
    /// The user's id.
    pub user_id: i64,
    /// The user's name.
    pub user_name: String,
    /// The instant.
    pub at: DateTime<Utc>,
}

impl Author {
    /// A user who acts now.
    pub fn now(actor: &Actor) -> Self {
        let (user, tenant) = (actor.user(), actor.tenant().clone());
        Self {
            tenant,
            user_id: user.id,
            user_name: user.name.clone(),
            at: Utc::now(),
        }
    }
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

/// Writes a contract that the rules accepted, with everything it creates.
///
/// # Errors
/// The database's; then the transaction must not be committed.
pub async fn create(
    connection: &mut Connection,
    catalog: &Catalog,
    author: &Author,
    submission: &Submission,
    new: &NewContract,
) -> Stored<ContractId> {
    let (tenant, terms) = (author.tenant.id, new.terms());
    let named = || StorageError::Broken("the rules let an unknown reference through".to_owned());
    let client_id = terms.client_id.ok_or_else(named)?;
    let plan = terms
        .plan_id
        .and_then(|id| find(&catalog.plans, id))
        .ok_or_else(named)?;
    let rows = new_rows(new, &plan.name);
    let year = catalog.today.year();
    let count = counters::next(connection, tenant, &format!("contracts-{year}")).await?;
    let row = NewContractRow {
        number: &format!("{year}-{count:06}"),
        state: first_state(new, &rows),
        created_at: author.at,
        client_id,
        plan_id: plan.id,
        billing_group_id: terms.billing_group_id,
        key: &submission.key,
        body_hash: &submission.body_hash,
        terms,
        setup_fee: new.setup_fee(),
        receivables: new.receivables(),
        renewal: new.renewal(),
    };
    let id = contract_rows::insert_contract(connection, tenant, &row).await?;
    for row in &rows {
        let row_id = contract_rows::insert_receivable(connection, tenant, id, row).await?;
        if row.state == RowState::Invoiced {
            let count = counters::next(connection, tenant, &format!("invoices-{year}")).await?;
            let number = format!("F{year}-{count:06}");
            let whose = (client_id, id);
            contract_rows::insert_invoice(connection, tenant, whose, &number, (row_id, row))
                .await?;
        }
    }
    welcome(connection, author, id, terms).await?;
    if let Some(lead) = terms.origin.and_then(Origin::lead_id) {
        leads::effectuate(connection, tenant, lead, id).await?;
    }
    if let Some(terminal) = terms.phone_terminal_id {
        catalog::take_phone_terminal(connection, tenant, terminal).await?;
    }
    let entry = NewAuditEntry {
        at: author.at,
        user_id: author.user_id,
        user_name: &author.user_name,
        action: "created",
        origin: origin_word(terms.origin),
        key: Some(&submission.key),
    };
    contract_rows::insert_audit_entry(connection, tenant, id, &entry).await?;
    Ok(id)
}

/// Puts the welcome e-mail in the outbox, and keeps it as a template if it says so.
async fn welcome(
    connection: &mut Connection,
    author: &Author,
    contract: ContractId,
    terms: &ContractTerms,
) -> Stored<()> {
    let Some(email) = &terms.welcome_email else {
        return Ok(());
    };
    let Some(sender_account_id) = email.sender_account_id else {
        return Ok(());
    };
    let tenant = author.tenant.id;
    if let Some(template) = &email.template {
        let new = NewTemplate {
            name: template.name.trim().to_owned(),
            subject: email.subject.clone(),
            body_html: email.body_html.clone(),
            plan_id: terms.plan_id.filter(|_| template.exclusive_to_plan),
            is_default: template.default_for_new_contracts,
        };
        templates::insert(connection, tenant, &new).await?;
    }
    let email = NewEmail {
        kind: EmailKind::Welcome,
        contract_id: Some(contract),
        client_id: terms.client_id,
        plan_id: terms.plan_id,
        sender_account_id,
        to: email.to.clone(),
        subject: email.subject.clone(),
        body_html: email.body_html.clone(),
    };
    outbox::insert(connection, tenant, &email, author.at).await
}

const fn origin_word(origin: Option<Origin>) -> &'static str {
    match origin {
        Some(Origin::ClientPanel) | None => "client_panel",
        Some(Origin::Attendance { .. }) => "attendance",
        Some(Origin::AttendancePanel { .. }) => "attendance_panel",
        Some(Origin::CrmLead { .. }) => "crm_lead",
    }
}
