//! E-mails that wait to be sent.

use chrono::{DateTime, Utc};
use contract::{ClientId, ContractId, EmailAccountId, PlanId};
use erp_api::{EmailState, WelcomeEmailRecord};

use super::{Connection, Stored, row};
use crate::tenant::TenantId;

/// An e-mail to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEmail {
    /// What it is for.
    pub kind: EmailKind,
    /// The contract it welcomes to.
    pub contract_id: Option<ContractId>,
    /// The customer that fills the variables in.
    pub client_id: Option<ClientId>,
    /// The plan that fills the variables in.
    pub plan_id: Option<PlanId>,
    /// The account it is sent from.
    pub sender_account_id: EmailAccountId,
    /// One address or several, parted by ";".
    pub to: String,
    /// Subject, with variables.
    pub subject: String,
    /// Body, sanitised, with variables.
    pub body_html: String,
}

/// What an e-mail is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmailKind {
    /// It welcomes a customer to a contract.
    Welcome,
    /// A user looks at it.
    Test,
}

impl EmailKind {
    const fn word(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Test => "test",
        }
    }
}

/// Puts an e-mail in the outbox.
pub async fn insert(
    connection: &mut Connection,
    tenant: TenantId,
    email: &NewEmail,
    at: DateTime<Utc>,
) -> Stored<()> {
    sqlx::query(
        "INSERT INTO outbox_emails (tenant_id, kind, contract_id, client_id, plan_id, \
         sender_account_id, recipients, subject, body_html, state, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(tenant.0)
    .bind(email.kind.word())
    .bind(email.contract_id.map(i64::from))
    .bind(email.client_id.map(i64::from))
    .bind(email.plan_id.map(i64::from))
    .bind(email.sender_account_id.0)
    .bind(email.to.as_str())
    .bind(email.subject.as_str())
    .bind(email.body_html.as_str())
    .bind(row::to_word(EmailState::Waiting)?)
    .bind(row::instant_text(at))
    .execute(connection)
    .await?;
    Ok(())
}

/// The welcome e-mail of a contract.
pub async fn welcome_of(
    connection: &mut Connection,
    tenant: TenantId,
    contract: ContractId,
) -> Stored<Option<WelcomeEmailRecord>> {
    let found = sqlx::query(
        "SELECT state, recipients, sent_at, reason FROM outbox_emails \
         WHERE tenant_id = $1 AND contract_id = $2 AND kind = $3 ORDER BY id DESC LIMIT 1",
    )
    .bind(tenant.0)
    .bind(contract.0)
    .bind(EmailKind::Welcome.word())
    .fetch_optional(connection)
    .await?;
    let Some(found) = found else { return Ok(None) };
    Ok(Some(WelcomeEmailRecord {
        state: row::word(&found, "state")?,
        to: row::get(&found, "recipients")?,
        sent_at: row::optional_instant(&found, "sent_at")?,
        reason: row::get(&found, "reason")?,
    }))
}
