//! Everything that surrounds a new contract, asked for at once.

use std::pin::Pin;

use contract::{AttendanceId, Catalog, ClientId, ContractId};
use erp_api::{
    Attendance, BillingGroup, Client, ContractSummary, EmailTemplate, List, Session, path,
};
use futures::join;
use gloo_net::http::Method;

use crate::error::ApiError;
use crate::requests::ErpClient;
use crate::transport::{Exchanged, boxed, read};

/// What surrounds a new contract.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// Who is signed in.
    pub session: Session,
    /// The registries.
    pub catalog: Catalog,
    /// The customer.
    pub client: Client,
    /// The customer's contracts, the newest of them.
    pub contracts: List<ContractSummary>,
    /// The customer's billing groups.
    pub billing_groups: List<BillingGroup>,
    /// The templates of the welcome e-mail.
    pub templates: List<EmailTemplate>,
    /// The attendance, if one was asked for.
    pub attendance: Option<Attendance>,
    /// A contract, if one was asked for: what tells of it, without its rows.
    pub contract: Option<ContractSummary>,
}

impl ErpClient {
    /// Asks for all of it at once. The requests are of one type until their answers are read: eight state machines less.
    ///
    /// # Errors
    /// The first one of the requests' errors: see [`ApiError`].
    pub async fn around(
        &self,
        client: ClientId,
        attendance: Option<AttendanceId>,
        contract: Option<ContractId>,
    ) -> Result<Around, ApiError> {
        let (session, catalog, customer, contracts, groups, templates, attendance, contract) = join!(
            self.ask(path::SESSION),
            self.ask(path::CATALOG),
            self.ask(&path::client(client)),
            self.ask(&format!("{}?limit=100", path::client_contracts(client))),
            self.ask(&path::client_billing_groups(client)),
            self.ask(path::EMAIL_TEMPLATES),
            self.ask_if(attendance.map(path::attendance)),
            self.ask_if(contract.map(path::contract)),
        );
        Ok(Around {
            session: read(session?)?,
            catalog: read(catalog?)?,
            client: read(customer?)?,
            contracts: read(contracts?)?,
            billing_groups: read(groups?)?,
            templates: read(templates?)?,
            attendance: read(attendance?)?,
            contract: read(contract?)?,
        })
    }

    fn ask(&self, path: &str) -> Asked {
        boxed(self.request(Method::GET, path))
    }

    fn ask_if(&self, path: Option<String>) -> Asked {
        match path {
            Some(path) => self.ask(&path),
            None => Box::pin(std::future::ready(Ok((200, crate::wire::Json::Null)))),
        }
    }
}

type Asked = Pin<Box<dyn Future<Output = Exchanged>>>;
