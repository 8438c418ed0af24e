//! The parts of a contract that are computed from its terms.

use chrono::NaiveDate;

use crate::catalog::Catalog;
use crate::facts::Facts;
use crate::preview::{Receivables, Renewal, SetupFee};
use crate::receivables::receivables;
use crate::renewal::renewal;
use crate::resolved::Resolved;
use crate::setup_fee::setup_fee;
use crate::terms::ContractTerms;

/// The parts, each `None` where an input is missing or invalid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The setup fee's parcels.
    pub setup_fee: Option<SetupFee>,
    /// The term's accounts.
    pub receivables: Option<Receivables>,
    /// When and at which price the contract renews.
    pub renewal: Option<Renewal>,
}

impl Parts {
    pub(crate) fn of(contract: &Resolved<'_>) -> Self {
        Self {
            setup_fee: setup_fee(contract),
            receivables: receivables(contract),
            renewal: renewal(contract),
        }
    }

    pub(crate) fn are_complete(&self) -> bool {
        self.setup_fee.is_some() && self.receivables.is_some() && self.renewal.is_some()
    }
}

/// The parts of a contract that waited for its activation, now that the day is known: those that
/// are `on_activation` count from that day and are estimates no more.
///
/// The catalogue is the one that the contract was made with, or its rows as the contract keeps
/// them. The signup date's distance from `catalog.today` matters only to parts that did not wait.
pub fn parts_at_activation(
    terms: &ContractTerms,
    catalog: &Catalog,
    activated_on: NaiveDate,
) -> Parts {
    let facts = Facts {
        catalog,
        client: None,
        erp: None,
    };
    Parts::of(&Resolved::new(terms, facts).activated_on(activated_on))
}
