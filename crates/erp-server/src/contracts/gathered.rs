//! What the rules must know besides the catalogue, gathered from the database.

use chrono::{DateTime, TimeDelta, Utc};
use contract::{Catalog, ClientFacts, ContractTerms, ErpFacts, Facts, Origin};

use crate::email::sanitised;
use crate::storage::{Connection, Stored, attendances, clients, contract_list, leads};
use crate::tenant::TenantId;

/// Within so many minutes a second contract of one plan is taken for a possible mistake.
const RECENT_MINUTES: i64 = 10;

/// Terms as they are judged, with what they are judged by.
pub struct Gathered {
    /// The terms, the e-mail's body sanitised.
    pub terms: ContractTerms,
    client: Option<ClientFacts>,
    erp: ErpFacts,
}

impl Gathered {
    /// Gathers what the rules must know of these terms at an instant.
    ///
    /// # Errors
    /// The database's.
    pub async fn of(
        mut terms: ContractTerms,
        catalog: &Catalog,
        connection: &mut Connection,
        tenant: TenantId,
        at: DateTime<Utc>,
    ) -> Stored<Self> {
        let mut erp = ErpFacts::default();
        if let Some(email) = &mut terms.welcome_email {
            let judged = sanitised(&email.body_html, &catalog.settings.email_image_hosts);
            erp.email_body_unsafe = judged.was_unsafe;
            email.body_html = judged.html;
        }
        if let Some(id) = terms.origin.and_then(Origin::lead_id) {
            erp.lead = leads::facts(connection, tenant, id).await?;
        }
        if let Some(id) = terms.origin.and_then(Origin::attendance_id) {
            let attendance = attendances::find(connection, tenant, id).await?;
            erp.attendance = attendance.map(|found| (found.id, found.client_id));
        }
        let client = match terms.client_id {
            None => None,
            Some(id) => clients::facts(connection, tenant, id).await?,
        };
        if let (Some(client), Some(plan)) = (&client, terms.plan_id) {
            let since = at - TimeDelta::try_minutes(RECENT_MINUTES).unwrap_or_default();
            erp.recent_contract =
                contract_list::recent(connection, tenant, client.id, plan, since).await?;
        }
        Ok(Self { terms, client, erp })
    }

    /// The facts for the rules.
    pub fn facts<'a>(&'a self, catalog: &'a Catalog) -> Facts<'a> {
        Facts {
            catalog,
            client: self.client.as_ref(),
            erp: Some(&self.erp),
        }
    }
}
