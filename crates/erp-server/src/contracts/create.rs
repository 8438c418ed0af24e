//! The rows of a contract that the rules accepted: all of them, in the caller's transaction.

use chrono::{DateTime, Datelike, Utc};
use contract::{Catalog, ContractId, ContractTerms, NewContract, Origin, find};
use erp_api::RowState;

use super::Submission;
use super::new_rows::{first_state, new_rows};
use crate::session::Actor;
use crate::storage::contract_rows::{self, NewAuditEntry, NewContractRow};
use crate::storage::outbox::{self, EmailKind, NewEmail};
use crate::storage::templates::{self, NewTemplate};
use crate::storage::{Connection, StorageError, Stored, catalog, counters, leads};
use crate::tenant::Tenant;

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
