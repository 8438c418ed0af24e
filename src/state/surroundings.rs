//! Everything that a contract is made in: loaded once, then handed to the pure code.

use std::sync::Arc;

use contract::{Catalog, ClientFacts, ClientId, ContractId, Origin};
use erp_api::{
    Attendance, BillingGroup, Client, ContractState, ContractSummary, EmailTemplate, Lead, Session,
};
use erp_client::{ApiError, ErpClient};
use wizard::{Context, Customer, LeadOffer, MailTemplate};

use crate::state::entry::Entry;

/// The catalogue, the customer, and where the contract comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Surroundings {
    /// Who is at the screen.
    pub session: Session,
    /// The provider's registries.
    pub catalog: Arc<Catalog>,
    /// The customer as the ERP has it.
    pub client: Client,
    /// The customer as the wizard needs it.
    customer: Customer,
    /// The customer's contracts that are not cancelled.
    pub contracts: Vec<ContractSummary>,
    /// The customer's billing groups.
    pub billing_groups: Vec<BillingGroup>,
    /// Templates of the welcome e-mail.
    pub templates: Vec<EmailTemplate>,
    mail_templates: Vec<MailTemplate>,
    /// The lead that the contract comes from.
    pub lead: Option<Lead>,
    lead_offer: Option<LeadOffer>,
    /// The attendance that the contract comes from.
    pub attendance: Option<Attendance>,
    /// The contract that was selected in the attendance.
    pub selected_contract: Option<ContractSummary>,
}

/// Why the wizard cannot be opened.
#[derive(Debug, Clone, PartialEq)]
pub enum LoadError {
    /// The ERP did not answer as it should.
    Api(ApiError),
    /// The lead is in another stage, or is a contract already.
    LeadNotReady {
        /// Its stage.
        stage: String,
        /// The customer and the contract that it became.
        contract: Option<(ClientId, ContractId)>,
    },
    /// The attendance is another customer's.
    ForeignAttendance,
}

impl From<ApiError> for LoadError {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl Surroundings {
    /// Loads everything that an entry needs, as much at once as can be.
    ///
    /// # Errors
    /// See [`LoadError`].
    pub async fn load(erp: &ErpClient, entry: Entry) -> Result<Self, LoadError> {
        let (client_id, lead) = match entry {
            Entry::Client { client, .. } => (client, None),
            Entry::Lead(id) => {
                let lead = ready_lead(erp.lead(id).await?)?;
                (lead.client_id, Some(lead))
            }
        };
        let (attendance_id, contract_id) = match entry {
            Entry::Client {
                attendance,
                contract,
                ..
            } => (attendance, contract),
            Entry::Lead(_) => (None, None),
        };
        let around = erp.around(client_id, attendance_id, contract_id).await?;
        let attendance = around.attendance;
        if attendance
            .as_ref()
            .is_some_and(|attendance| attendance.client_id != client_id)
        {
            return Err(LoadError::ForeignAttendance);
        }
        // A selected contract of another customer, or one that is over, suggests nothing.
        let selected_contract = around.contract.filter(|contract| {
            contract.client_id == client_id && contract.state != ContractState::Cancelled
        });
        let mut contracts = around.contracts.items;
        contracts.retain(|contract| contract.state != ContractState::Cancelled);
        let client = around.client;
        let lead_offer = lead.as_ref().map(|lead| LeadOffer {
            plan_id: lead.plan_id,
            setup_fee: lead.setup_fee.map(|fee| (fee.amount, fee.installments)),
            sales_rep_id: lead.sales_rep_id,
        });
        let mut surroundings = Self {
            session: around.session,
            catalog: Arc::new(around.catalog),
            customer: customer(&client),
            client,
            contracts,
            billing_groups: Vec::new(),
            mail_templates: Vec::new(),
            templates: Vec::new(),
            lead,
            lead_offer,
            attendance,
            selected_contract,
        };
        surroundings.set_billing_groups(around.billing_groups.items);
        surroundings.set_templates(around.templates.items);
        Ok(surroundings)
    }

    /// What the pure code needs to know.
    pub fn context(&self) -> Context<'_> {
        Context {
            catalog: &self.catalog,
            customer: &self.customer,
            lead: self.lead_offer.as_ref(),
            selected_contract: self
                .selected_contract
                .as_ref()
                .map(|contract| &contract.terms),
            templates: &self.mail_templates,
        }
    }

    /// The origin that the contract will carry.
    pub fn origin(&self) -> Origin {
        match (&self.lead, &self.attendance) {
            (Some(lead), _) => Origin::CrmLead {
                lead_id: Some(lead.id),
            },
            (None, Some(attendance)) => Origin::Attendance {
                attendance_id: Some(attendance.id),
            },
            (None, None) => Origin::ClientPanel,
        }
    }

    /// Takes over the customer's billing groups as they are now.
    pub fn set_billing_groups(&mut self, groups: Vec<BillingGroup>) {
        self.customer.facts.billing_groups = groups
            .iter()
            .map(|group| (group.id, group.active))
            .collect();
        self.billing_groups = groups;
    }

    /// Takes over the templates as they are now.
    pub fn set_templates(&mut self, templates: Vec<EmailTemplate>) {
        self.mail_templates = templates
            .iter()
            .map(|template| MailTemplate {
                id: template.id,
                subject: template.subject.clone(),
                body_html: template.body_html.clone(),
                plan_id: template.plan_id,
                is_default: template.is_default,
            })
            .collect();
        self.templates = templates;
    }
}

fn ready_lead(lead: Lead) -> Result<Lead, LoadError> {
    if lead.stage == Lead::READY && lead.contract_id.is_none() {
        return Ok(lead);
    }
    let contract = lead.contract_id.map(|contract| (lead.client_id, contract));
    Err(LoadError::LeadNotReady {
        stage: lead.stage,
        contract,
    })
}

fn customer(client: &Client) -> Customer {
    Customer {
        facts: ClientFacts {
            id: client.id,
            person: client.person,
            address_ids: client.addresses.iter().map(|address| address.id).collect(),
            billing_groups: Vec::new(),
        },
        email: client.email.clone().filter(|email| !email.is_empty()),
        defaults: client.defaults.clone(),
    }
}
