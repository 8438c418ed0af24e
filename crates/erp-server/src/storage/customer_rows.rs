//! Writes customers and where they come from as a whole, as the demo's data needs it.

use erp_api::{Attendance, BillingGroup, Client, Lead};

use super::bulk::insert;
use super::{Connection, Stored, row};
use crate::folding::{bare_document, folded};
use crate::tenant::TenantId;

/// Adds customers with their addresses.
pub async fn insert_clients(
    connection: &mut Connection,
    tenant: TenantId,
    clients: &[Client],
) -> Stored<()> {
    let columns = [
        "id",
        "tenant_id",
        "code",
        "name",
        "search_name",
        "document",
        "person",
        "email",
        "phone",
        "city",
        "state",
        "defaults",
    ];
    let (mut rows, mut addresses) = (Vec::new(), Vec::new());
    for client in clients {
        rows.push([
            client.id.0.into(),
            tenant.0.into(),
            client.code.as_str().into(),
            client.name.as_str().into(),
            folded(&client.name).into(),
            bare_document(&client.document).into(),
            row::to_word(client.person)?.into(),
            client.email.clone().into(),
            client.phone.clone().into(),
            client.city.as_str().into(),
            client.state.as_str().into(),
            serde_json::to_string(&client.defaults)?.into(),
        ]);
        addresses.extend(client.addresses.iter().map(|address| {
            let (label, text) = (address.label.as_str().into(), address.text.as_str().into());
            [
                address.id.0.into(),
                tenant.0.into(),
                client.id.0.into(),
                label,
                text,
            ]
        }));
    }
    insert(connection, "clients", columns, rows).await?;
    insert(
        connection,
        "addresses",
        ["id", "tenant_id", "client_id", "label", "text"],
        addresses,
    )
    .await
}

/// Adds billing groups.
pub async fn insert_billing_groups(
    connection: &mut Connection,
    tenant: TenantId,
    groups: &[BillingGroup],
) -> Stored<()> {
    let columns = ["id", "tenant_id", "client_id", "name", "name_key", "active"];
    let rows = groups.iter().map(|row| {
        let (name, key) = (row.name.as_str().into(), folded(&row.name).into());
        [
            row.id.0.into(),
            tenant.0.into(),
            row.client_id.0.into(),
            name,
            key,
            row.active.into(),
        ]
    });
    insert(connection, "billing_groups", columns, rows.collect()).await
}

/// Adds leads.
pub async fn insert_leads(
    connection: &mut Connection,
    tenant: TenantId,
    leads: &[Lead],
) -> Stored<()> {
    let columns = [
        "id",
        "tenant_id",
        "client_id",
        "stage",
        "plan_id",
        "setup_fee_cents",
        "setup_fee_installments",
        "sales_rep_id",
        "contract_id",
    ];
    let rows = leads.iter().map(|row| {
        [
            row.id.0.into(),
            tenant.0.into(),
            row.client_id.0.into(),
            row.stage.as_str().into(),
            row.plan_id.map(i64::from).into(),
            row.setup_fee.map(|fee| fee.amount.cents()).into(),
            row.setup_fee.map(|fee| i64::from(fee.installments)).into(),
            row.sales_rep_id.map(i64::from).into(),
            row.contract_id.map(i64::from).into(),
        ]
    });
    insert(connection, "leads", columns, rows.collect()).await
}

/// Adds attendances.
pub async fn insert_attendances(
    connection: &mut Connection,
    tenant: TenantId,
    attendances: &[Attendance],
) -> Stored<()> {
    let columns = [
        "id",
        "tenant_id",
        "client_id",
        "protocol",
        "subject",
        "opened_at",
        "contract_id",
    ];
    let rows = attendances.iter().map(|row| {
        [
            row.id.0.into(),
            tenant.0.into(),
            row.client_id.0.into(),
            row.protocol.as_str().into(),
            row.subject.as_str().into(),
            row::instant_text(row.opened_at).into(),
            row.contract_id.map(i64::from).into(),
        ]
    });
    insert(connection, "attendances", columns, rows.collect()).await
}
