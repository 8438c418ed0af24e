//! What each field offers.

use contract::FiscalDocument;
use contract::catalog::{Plan, Registry};
use wizard::{
    ChoiceField, FISCAL_DOCUMENTS, INVOICING_METHODS, Keyed, RENEWAL_BASES,
    offered_payment_profiles, offered_plans,
};

use super::basis::Basis;
use super::{discount, due_dates, installments, ledger};
use crate::state::surroundings::Surroundings;
use crate::ui::controls::Choice;
use crate::ui::copy::{format, options as copy, steps};

/// The options of a field, given the answers that decide on them.
pub(super) fn offered(
    field: ChoiceField,
    surroundings: &Surroundings,
    basis: Basis,
) -> Vec<Choice> {
    let catalog = &*surroundings.catalog;
    macro_rules! named {
        ($rows:ident) => {
            active(&catalog.$rows)
                .map(|row| Choice::new(row.id.0, row.name.clone()))
                .collect()
        };
    }
    match field {
        ChoiceField::PlanKind => named!(plan_kinds),
        ChoiceField::Plan => offered_plans(catalog, basis.kind).map(plan).collect(),
        ChoiceField::DueDateRule => due_dates::choices(catalog, basis),
        ChoiceField::SlaPolicy => active(&catalog.sla_policies)
            .map(|row| {
                let detail = copy::sla(row.activation_hours, row.support_hours);
                with_detail(row.id.0, row.name.clone(), detail)
            })
            .collect(),
        ChoiceField::InstallationAddress => surroundings
            .client
            .addresses
            .iter()
            .map(|address| with_detail(address.id.0, address.label.clone(), address.text.clone()))
            .collect(),
        ChoiceField::SuspensionPolicy => named!(suspension_policies),
        ChoiceField::InactivityCredit => named!(inactivity_credit_rules),
        ChoiceField::PaymentMethod => named!(payment_methods),
        ChoiceField::PaymentProfile => {
            offered_payment_profiles(catalog, basis.method, basis.telephony)
                .map(|row| Choice::new(row.id.0, row.name.clone()))
                .collect()
        }
        ChoiceField::InvoicingMethod => INVOICING_METHODS
            .iter()
            .map(|method| explained(*method, steps::invoicing_method(*method)))
            .collect(),
        ChoiceField::BillingGroup => surroundings
            .billing_groups
            .iter()
            .filter(|group| group.active)
            .map(|group| {
                let contracts = copy::group_contracts(group.contracts);
                with_detail(group.id.0, group.name.clone(), contracts)
            })
            .collect(),
        ChoiceField::DiscountScheme => discount::choices(catalog),
        ChoiceField::FiscalDocument => FISCAL_DOCUMENTS
            .iter()
            .map(|document| fiscal_document(*document, basis.nfcom))
            .collect(),
        ChoiceField::PhoneTerminal => active(&catalog.phone_terminals)
            .map(|terminal| Choice::new(terminal.id.0, format::phone(&terminal.number)))
            .collect(),
        ChoiceField::Installments => installments::choices(&catalog.settings, basis.fee),
        ChoiceField::SalesRep => named!(sales_reps),
        ChoiceField::SetupFeeLedgerAccount | ChoiceField::LedgerAccount => {
            ledger::choices(&catalog.ledger_accounts)
        }
        ChoiceField::FiscalComposition => named!(fiscal_compositions),
        ChoiceField::EmailSender => active(&catalog.email_accounts)
            .map(|row| with_detail(row.id.0, row.name.clone(), row.address.clone()))
            .collect(),
        ChoiceField::RenewalBasis => RENEWAL_BASES
            .iter()
            .map(|basis| explained(*basis, steps::renewal_basis(*basis)))
            .collect(),
    }
}

/// The rows that are offered.
pub(super) fn active<R: Registry>(rows: &[R]) -> impl Iterator<Item = &R> {
    rows.iter().filter(|row| row.is_active())
}

/// An option with a second column.
pub(super) fn with_detail(key: i64, label: String, detail: String) -> Choice {
    Choice {
        detail,
        ..Choice::new(key, label)
    }
}

fn explained(option: impl Keyed, (label, detail): (&str, &str)) -> Choice {
    with_detail(option.key(), label.to_owned(), detail.to_owned())
}

fn plan(plan: &Plan) -> Choice {
    with_detail(plan.id.0, plan.name.clone(), copy::plan(plan))
}

/// Models 21 and 22 can still be chosen: older contracts have them.
fn fiscal_document(document: FiscalDocument, nfcom: bool) -> Choice {
    let superseded = nfcom && matches!(document, FiscalDocument::Nf21 | FiscalDocument::Nf22);
    let detail = if superseded { copy::SUPERSEDED } else { "" };
    explained(document, (steps::fiscal_document(document), detail))
}
