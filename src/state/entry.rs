//! The ways into the wizard, as its addresses say them.

use contract::{AttendanceId, ClientId, ContractId, LeadId};
use wizard::Step;

/// From where the wizard was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// From the customer's panel or an attendance with the customer.
    Client {
        /// The customer.
        client: ClientId,
        /// The attendance.
        attendance: Option<AttendanceId>,
        /// The active contract that was selected there.
        contract: Option<ContractId>,
    },
    /// From a lead of the CRM.
    Lead(LeadId),
}

impl Entry {
    /// The address of a step.
    pub fn step_url(self, step: Step) -> String {
        let slug = step.slug();
        match self {
            Self::Client {
                client,
                attendance,
                contract,
            } => {
                let attendance = attendance.map(|id| format!("atendimento={id}"));
                let contract = contract.map(|id| format!("contrato={id}"));
                let query: Vec<String> = attendance.into_iter().chain(contract).collect();
                let mark = if query.is_empty() { "" } else { "?" };
                format!(
                    "/clientes/{client}/contratos/novo/{slug}{mark}{}",
                    query.join("&")
                )
            }
            Self::Lead(lead) => format!("/crm/leads/{lead}/contrato/novo/{slug}"),
        }
    }

    /// What tells this entry's draft from others.
    pub fn storage_key(self) -> String {
        match self {
            Self::Client {
                client,
                attendance: None,
                ..
            } => format!("novo-contrato:{client}"),
            Self::Client {
                client,
                attendance: Some(id),
                ..
            } => {
                format!("novo-contrato:{client}:atendimento:{id}")
            }
            Self::Lead(lead) => format!("novo-contrato:lead:{lead}"),
        }
    }
}
