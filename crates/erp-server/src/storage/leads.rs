//! Leads of the CRM.

use contract::{ContractId, LeadFacts, LeadId};
use erp_api::{Lead, LeadSetupFee};
use sqlx::any::AnyRow;

use super::{Connection, Stored, row};
use crate::tenant::TenantId;

/// The stage of a lead that became a contract.
const EFFECTUATED: &str = "effectuated";

const SELECT: &str = "SELECT id, client_id, stage, plan_id, setup_fee_cents, \
    setup_fee_installments, sales_rep_id, contract_id FROM leads WHERE tenant_id = $1";

/// Leads in the order they came in, of one stage or of all.
pub async fn list(
    connection: &mut Connection,
    tenant: TenantId,
    stage: Option<&str>,
) -> Stored<Vec<Lead>> {
    let rows = sqlx::query(&format!("{SELECT} AND ($2 = '' OR stage = $2) ORDER BY id"))
        .bind(tenant.0)
        .bind(stage.unwrap_or_default())
        .fetch_all(connection)
        .await?;
    rows.iter().map(lead).collect()
}

/// One lead.
pub async fn find(
    connection: &mut Connection,
    tenant: TenantId,
    id: LeadId,
) -> Stored<Option<Lead>> {
    let found = sqlx::query(&format!("{SELECT} AND id = $2"))
        .bind(tenant.0)
        .bind(id.0)
        .fetch_optional(connection)
        .await?;
    found.as_ref().map(lead).transpose()
}

/// What the rules must know of a lead.
pub async fn facts(
    connection: &mut Connection,
    tenant: TenantId,
    id: LeadId,
) -> Stored<Option<LeadFacts>> {
    let lead = find(connection, tenant, id).await?;
    Ok(lead.map(
        |Lead {
             id,
             client_id,
             stage,
             contract_id,
             ..
         }| LeadFacts {
            id,
            client_id,
            stage,
            contract_id,
        },
    ))
}

/// Notes that a lead became a contract.
pub async fn effectuate(
    connection: &mut Connection,
    tenant: TenantId,
    id: LeadId,
    contract: ContractId,
) -> Stored<()> {
    sqlx::query("UPDATE leads SET stage = $3, contract_id = $4 WHERE tenant_id = $1 AND id = $2")
        .bind(tenant.0)
        .bind(id.0)
        .bind(EFFECTUATED)
        .bind(contract.0)
        .execute(connection)
        .await?;
    Ok(())
}

fn lead(found: &AnyRow) -> Stored<Lead> {
    let amount: Option<i64> = row::get(found, "setup_fee_cents")?;
    let setup_fee = match amount {
        None => None,
        Some(_) => Some(LeadSetupFee {
            amount: row::money(found, "setup_fee_cents")?,
            installments: row::count(found, "setup_fee_installments")?,
        }),
    };
    Ok(Lead {
        id: row::id(found, "id")?,
        client_id: row::id(found, "client_id")?,
        stage: row::get(found, "stage")?,
        plan_id: row::optional_id(found, "plan_id")?,
        setup_fee,
        sales_rep_id: row::optional_id(found, "sales_rep_id")?,
        contract_id: row::optional_id(found, "contract_id")?,
    })
}
