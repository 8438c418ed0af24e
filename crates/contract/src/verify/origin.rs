//! Whose contract it is, and from where in the ERP it is made.

use super::findings::Findings;
use crate::facts::ErpFacts;
use crate::limits::EFFECTUATION_STAGE;
use crate::names::{field, param, rule};
use crate::resolved::Resolved;
use crate::terms::Origin;
use crate::violation::Violation;

pub(super) fn check(contract: &Resolved<'_>, found: &mut Findings) {
    let terms = contract.terms;
    found.require(field::CLIENT_ID, terms.client_id.as_ref());
    found.known(
        field::CLIENT_ID,
        terms.client_id,
        contract.client.map(|_| true),
    );
    found.require(field::ORIGIN, terms.origin.as_ref());
    match terms.origin {
        None | Some(Origin::ClientPanel) => {}
        Some(Origin::Attendance { attendance_id } | Origin::AttendancePanel { attendance_id }) => {
            found.require(field::ATTENDANCE_ID, attendance_id.as_ref());
            if let Some(erp) = contract.facts.erp {
                let is_named = attendance_is_named(contract, erp);
                found.known(
                    field::ATTENDANCE_ID,
                    attendance_id,
                    is_named.then_some(true),
                );
            }
        }
        Some(Origin::CrmLead { lead_id }) => {
            found.require(field::LEAD_ID, lead_id.as_ref());
            if let (Some(_), Some(erp)) = (lead_id, contract.facts.erp) {
                check_lead(contract, erp, found);
            }
        }
    }
}

/// Whether the ERP knows the attendance that the terms name, as this customer's.
fn attendance_is_named(contract: &Resolved<'_>, erp: &ErpFacts) -> bool {
    let named = contract.terms.origin.and_then(Origin::attendance_id);
    erp.attendance.is_some_and(|(id, client_id)| {
        named == Some(id)
            && contract
                .terms
                .client_id
                .is_none_or(|client| client == client_id)
    })
}

fn check_lead(contract: &Resolved<'_>, erp: &ErpFacts, found: &mut Findings) {
    let named = contract.terms.origin.and_then(Origin::lead_id);
    let Some(lead) = erp.lead.as_ref().filter(|lead| named == Some(lead.id)) else {
        found.error(field::LEAD_ID, rule::UNKNOWN_REFERENCE);
        return;
    };
    let is_ready = lead.stage == EFFECTUATION_STAGE && lead.contract_id.is_none();
    let is_theirs = contract
        .terms
        .client_id
        .is_none_or(|client| client == lead.client_id);
    if !is_ready || !is_theirs {
        let violation = Violation::error(field::LEAD_ID, rule::LEAD_NOT_READY)
            .with(param::STAGE, lead.stage.as_str())
            .with(param::CONTRACT_ID, lead.contract_id);
        found.push(violation);
    }
}
