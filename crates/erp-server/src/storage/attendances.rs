//! Attendances.

use contract::AttendanceId;
use erp_api::Attendance;

use super::{Connection, Stored, row};
use crate::tenant::TenantId;

/// One attendance.
pub async fn find(
    connection: &mut Connection,
    tenant: TenantId,
    id: AttendanceId,
) -> Stored<Option<Attendance>> {
    let found = sqlx::query(
        "SELECT id, client_id, protocol, subject, opened_at, contract_id FROM attendances \
         WHERE tenant_id = $1 AND id = $2",
    )
    .bind(tenant.0)
    .bind(id.0)
    .fetch_optional(connection)
    .await?;
    let Some(found) = found else { return Ok(None) };
    Ok(Some(Attendance {
        id: row::id(&found, "id")?,
        client_id: row::id(&found, "client_id")?,
        protocol: row::get(&found, "protocol")?,
        subject: row::get(&found, "subject")?,
        opened_at: row::instant(&found, "opened_at")?,
        contract_id: row::optional_id(&found, "contract_id")?,
    }))
}
