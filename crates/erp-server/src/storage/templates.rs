//! Templates of the welcome e-mail.

use contract::{EmailTemplateId, PlanId};
use erp_api::EmailTemplate;
use sqlx::any::AnyRow;

use super::{Connection, Stored, row};
use crate::tenant::TenantId;

const SELECT: &str = "SELECT id, name, subject, body_html, plan_id, is_default \
    FROM email_templates WHERE tenant_id = $1";

/// A template that has no id yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTemplate {
    /// Name shown.
    pub name: String,
    /// Subject.
    pub subject: String,
    /// Body, sanitised.
    pub body_html: String,
    /// The plan whose contracts open with it.
    pub plan_id: Option<PlanId>,
    /// Whether it is the general default.
    pub is_default: bool,
}

/// The plan's own first, then the general default, then the rest by name.
pub async fn list(
    connection: &mut Connection,
    tenant: TenantId,
    plan: Option<PlanId>,
) -> Stored<Vec<EmailTemplate>> {
    let sql = format!(
        "{SELECT} ORDER BY CASE WHEN plan_id = $2 THEN 0 WHEN is_default = 1 THEN 1 ELSE 2 END, name, id"
    );
    let rows = sqlx::query(&sql)
        .bind(tenant.0)
        .bind(plan.map_or(0, i64::from))
        .fetch_all(connection)
        .await?;
    rows.iter().map(template).collect()
}

/// One template.
pub async fn find(
    connection: &mut Connection,
    tenant: TenantId,
    id: EmailTemplateId,
) -> Stored<Option<EmailTemplate>> {
    let found = sqlx::query(&format!("{SELECT} AND id = $2"))
        .bind(tenant.0)
        .bind(id.0)
        .fetch_optional(connection)
        .await?;
    found.as_ref().map(template).transpose()
}

/// Adds a template; it takes the place of the plan's own or of the default, as it says.
pub async fn insert(
    connection: &mut Connection,
    tenant: TenantId,
    new: &NewTemplate,
) -> Stored<EmailTemplateId> {
    make_room(
        connection,
        tenant,
        new.plan_id,
        new.is_default,
        EmailTemplateId(0),
    )
    .await?;
    let id: i64 = sqlx::query_scalar(
        "INSERT INTO email_templates (tenant_id, name, subject, body_html, plan_id, is_default) \
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
    )
    .bind(tenant.0)
    .bind(new.name.as_str())
    .bind(new.subject.as_str())
    .bind(new.body_html.as_str())
    .bind(new.plan_id.map(i64::from))
    .bind(i64::from(new.is_default))
    .fetch_one(connection)
    .await?;
    Ok(EmailTemplateId(id))
}

/// Changes a template; it takes the place of the plan's own or of the default, as it says.
pub async fn update(
    connection: &mut Connection,
    tenant: TenantId,
    changed: &EmailTemplate,
) -> Stored<()> {
    make_room(
        connection,
        tenant,
        changed.plan_id,
        changed.is_default,
        changed.id,
    )
    .await?;
    sqlx::query(
        "UPDATE email_templates SET name = $3, subject = $4, body_html = $5, plan_id = $6, \
         is_default = $7 WHERE tenant_id = $1 AND id = $2",
    )
    .bind(tenant.0)
    .bind(changed.id.0)
    .bind(changed.name.as_str())
    .bind(changed.subject.as_str())
    .bind(changed.body_html.as_str())
    .bind(changed.plan_id.map(i64::from))
    .bind(i64::from(changed.is_default))
    .execute(connection)
    .await?;
    Ok(())
}

/// Takes a template away; false when there was none.
pub async fn delete(
    connection: &mut Connection,
    tenant: TenantId,
    id: EmailTemplateId,
) -> Stored<bool> {
    let done = sqlx::query("DELETE FROM email_templates WHERE tenant_id = $1 AND id = $2")
        .bind(tenant.0)
        .bind(id.0)
        .execute(connection)
        .await?;
    Ok(done.rows_affected() > 0)
}

/// The template that stood in a place before stays in the list, without the place.
async fn make_room(
    connection: &mut Connection,
    tenant: TenantId,
    plan: Option<PlanId>,
    is_default: bool,
    keeper: EmailTemplateId,
) -> Stored<()> {
    if let Some(plan) = plan {
        sqlx::query(
            "UPDATE email_templates SET plan_id = NULL \
             WHERE tenant_id = $1 AND plan_id = $2 AND id <> $3",
        )
        .bind(tenant.0)
        .bind(plan.0)
        .bind(keeper.0)
        .execute(&mut *connection)
        .await?;
    }
    if is_default {
        sqlx::query(
            "UPDATE email_templates SET is_default = 0 \
             WHERE tenant_id = $1 AND is_default = 1 AND id <> $2",
        )
        .bind(tenant.0)
        .bind(keeper.0)
        .execute(connection)
        .await?;
    }
    Ok(())
}

fn template(found: &AnyRow) -> Stored<EmailTemplate> {
    Ok(EmailTemplate {
        id: row::id(found, "id")?,
        name: row::get(found, "name")?,
        subject: row::get(found, "subject")?,
        body_html: row::get(found, "body_html")?,
        plan_id: row::optional_id(found, "plan_id")?,
        is_default: row::flag(found, "is_default")?,
    })
}
