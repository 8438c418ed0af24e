//! What an address leads to.

use contract::{AttendanceId, ClientId, ContractId, LeadId};
use wizard::Step;

use crate::state::entry::Entry;

/// A place of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Search a customer, or go on from a lead.
    Start,
    /// The customer's panel.
    Customer(ClientId),
    /// A created contract.
    Contract(ClientId, ContractId),
    /// The wizard. Its steps are one place: walking them changes the address, not what is open.
    Wizard(Entry),
    /// Nothing.
    Nowhere,
}

impl Place {
    /// Reads a path and its query; `query` gives a parameter by its name.
    pub fn of(path: &str, query: impl Fn(&str) -> Option<String>) -> Self {
        Self::found(path, query).unwrap_or(Self::Nowhere)
    }

    /// `None` also where an id is no number.
    fn found(path: &str, query: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let place = match parts.next() {
            None => Self::Start,
            Some("clientes") => {
                let client = ClientId(parts.next()?.parse().ok()?);
                match (parts.next(), parts.next()) {
                    (None, None) => Self::Customer(client),
                    (Some("contratos"), Some("novo")) => {
                        let id = |name| query(name)?.parse().ok();
                        parts.next();
                        Self::Wizard(Entry::Client {
                            client,
                            attendance: id("atendimento").map(AttendanceId),
                            contract: id("contrato").map(ContractId),
                        })
                    }
                    (Some("contratos"), Some(contract)) => {
                        Self::Contract(client, ContractId(contract.parse().ok()?))
                    }
                    _ => return None,
                }
            }
            Some("crm") => match [parts.next()?, parts.next()?, parts.next()?, parts.next()?] {
                ["leads", lead, "contrato", "novo"] => {
                    parts.next();
                    Self::Wizard(Entry::Lead(LeadId(lead.parse().ok()?)))
                }
                _ => return None,
            },
            Some(_) => return None,
        };
        parts.next().is_none().then_some(place)
    }
}

/// Whether a path leads to a wizard.
pub fn is_wizard(path: &str) -> bool {
    matches!(Place::of(path, |_| None), Place::Wizard(_))
}

/// The step that the path of a wizard names.
pub fn step_of(path: &str) -> Option<Step> {
    Step::from_slug(path.trim_end_matches('/').rsplit('/').next()?)
}
