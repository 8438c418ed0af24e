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
            Self::Client { client, attendance, contract } => {
                let mut url = format!("/clientes/{client}/contratos/novo/{slug}");
                if let Some(attendance) = attendance {
                    url.push_str(&format!("?atendimento={attendance}"));
                }
                if let Some(contract) = contract {
                    let mark = if attendance.is_some() { '&' } else { '?' };
                    url.push_str(&format!("{mark}contrato={contract}"));
                }
                url
            }
            Self::Lead(lead) => format!("/crm/leads/{lead}/contrato/novo/{slug}"),
        }
    }

    /// What tells this entry's draft from others.
    pub fn storage_key(self) -> String {
        match self {
            Self::Client { client, attendance: None, .. } => format!("novo-contrato:{client}"),
            Self::Client { client, attendance: Some(id), .. } => {
                format!("novo-contrato:{client}:atendimento:{id}")
            }
            Self::Lead(lead) => format!("novo-contrato:lead:{lead}"),
        }
    }
}
