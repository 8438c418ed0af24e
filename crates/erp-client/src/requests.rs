//! The requests that the wizard makes.

use contract::{
    AttendanceId, BillingGroupId, Catalog, ClientId, ContractId, ContractTerms, LeadId, PlanId,
    Preview,
};
use erp_api::{
    Attendance, BillingGroup, BillingGroupInput, Client, ContractRecord, ContractSummary,
    EmailTemplate, EmailTest, Lead, List, Session, path,
};
use gloo_net::http::Method;
use serde::Serialize;

use crate::error::ApiError;
use crate::transport::{Request, send, send_without_answer};
use crate::wire::Read;

/// The ERP at an address.
#[derive(Debug, Clone, Default)]
pub struct ErpClient {
    base_url: String,
}

type Answer<T> = Result<T, ApiError>;

impl ErpClient {
    /// The ERP that served the page.
    pub fn same_origin() -> Self {
        Self::default()
    }

    /// Who is signed in.
    ///
    /// # Errors
    /// As every request: see [`ApiError`].
    pub async fn session(&self) -> Answer<Session> {
        self.get(path::SESSION).await
    }

    /// The registries.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn catalog(&self) -> Answer<Catalog> {
        self.get(path::CATALOG).await
    }

    /// Customers by name, document or code.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn clients(&self, query: &str, limit: u32) -> Answer<List<Client>> {
        self.get(&format!(
            "{}?query={}&limit={limit}",
            path::CLIENTS,
            escaped(query)
        ))
        .await
    }

    /// One customer.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn client(&self, id: ClientId) -> Answer<Client> {
        self.get(&path::client(id)).await
    }

    /// A customer's contracts, newest first.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn client_contracts(&self, id: ClientId) -> Answer<List<ContractSummary>> {
        self.get(&format!("{}?limit=100", path::client_contracts(id)))
            .await
    }

    /// The page of a customer's contracts that begins where another ended.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn more_client_contracts(
        &self,
        id: ClientId,
        cursor: &str,
    ) -> Answer<List<ContractSummary>> {
        let (path, cursor) = (path::client_contracts(id), escaped(cursor));
        self.get(&format!("{path}?limit=100&cursor={cursor}")).await
    }

    /// A customer's billing groups.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn billing_groups(&self, id: ClientId) -> Answer<List<BillingGroup>> {
        self.get(&path::client_billing_groups(id)).await
    }

    /// Creates a billing group.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn create_billing_group(
        &self,
        id: ClientId,
        group: &BillingGroupInput,
    ) -> Answer<BillingGroup> {
        self.send_json(Method::POST, &path::client_billing_groups(id), group)
            .await
    }

    /// Renames, deactivates or reactivates a billing group.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn change_billing_group(
        &self,
        id: BillingGroupId,
        group: &BillingGroupInput,
    ) -> Answer<BillingGroup> {
        self.send_json(Method::PATCH, &path::billing_group(id), group)
            .await
    }

    /// Leads that are ready to become contracts.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn ready_leads(&self) -> Answer<List<Lead>> {
        self.get(&format!("{}?stage={}", path::LEADS, Lead::READY))
            .await
    }

    /// One lead.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn lead(&self, id: LeadId) -> Answer<Lead> {
        self.get(&path::lead(id)).await
    }

    /// One attendance.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn attendance(&self, id: AttendanceId) -> Answer<Attendance> {
        self.get(&path::attendance(id)).await
    }

    /// Templates of the welcome e-mail, a plan's own first.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn email_templates(&self, plan: Option<PlanId>) -> Answer<List<EmailTemplate>> {
        let query = plan.map_or_else(String::new, |plan| format!("?plan_id={plan}"));
        self.get(&format!("{}{query}", path::EMAIL_TEMPLATES)).await
    }

    /// Sends the welcome e-mail to the signed-in user.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn send_test_email(&self, mail: &EmailTest) -> Answer<()> {
        let request = Request {
            body: Some(json(mail)?),
            ..self.request(Method::POST, path::EMAIL_TEST)
        };
        send_without_answer(request).await
    }

    /// What the ERP says that the terms would create.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn preview(&self, terms: &ContractTerms) -> Answer<Preview> {
        self.send_json(Method::POST, path::PREVIEW, terms).await
    }

    /// Creates a contract. The same key with the same bytes creates it once, however often it is
    /// sent.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn create_contract(&self, key: &str, frozen_body: &str) -> Answer<ContractRecord> {
        let request = Request {
            body: Some(frozen_body.to_owned()),
            idempotency_key: Some(key.to_owned()),
            ..self.request(Method::POST, path::CONTRACTS)
        };
        send(request).await
    }

    /// The contract that a key created, if it did.
    ///
    /// # Errors
    /// See [`ApiError`]; "none" is a refusal with status 404.
    pub async fn contract_by_key(&self, key: &str) -> Answer<ContractRecord> {
        self.get(&path::contract_by_key(key)).await
    }

    /// One contract.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn contract(&self, id: ContractId) -> Answer<ContractRecord> {
        self.get(&path::contract(id)).await
    }

    fn get<T: Read>(&self, path: &str) -> impl Future<Output = Answer<T>> + use<T> {
        send(self.request(Method::GET, path))
    }

    async fn send_json<B: Serialize, T: Read>(
        &self,
        method: Method,
        path: &str,
        body: &B,
    ) -> Answer<T> {
        let request = Request {
            body: Some(json(body)?),
            ..self.request(method, path)
        };
        send(request).await
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> Request {
        Request {
            method,
            url: format!("{}{path}", self.base_url),
            body: None,
            idempotency_key: None,
        }
    }
}

fn json<B: Serialize>(body: &B) -> Answer<String> {
    // What these types hold is always JSON; were it not, nothing has been sent.
    serde_json_wasm::to_string(body).map_err(|_| ApiError::NoAnswer)
}

/// Percent-encodes a query's value: everything but unreserved characters (RFC 3986).
fn escaped(text: &str) -> String {
    use core::fmt::Write;
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_escaped() {
        assert_eq!(
            escaped("Mercearia & Cia 12.ABC/é"),
            "Mercearia%20%26%20Cia%2012.ABC%2F%C3%A9"
        );
    }
}
