//! Everything that was answered, as the contract keeps it.

use contract::{Catalog, Origin, find};
use erp_api::{Client, ContractRecord};
use leptos::prelude::*;
use wizard::{ChoiceField, FlagField, TextField};

use super::{facts_grid, part};
use crate::ui::copy::{fields::label, format, pages, steps};

/// The terms with their labels.
pub(super) fn terms(record: &ContractRecord, client: &Client, catalog: &Catalog) -> AnyView {
    let mut facts = Vec::new();
    facts.extend(plan(record, client, catalog));
    facts.extend(billing(record, catalog));
    facts.extend(setup_fee(record, catalog));
    facts.extend(renewal(record, catalog));
    part("terms", pages::TERMS, facts_grid(facts))
}

type Facts = Vec<(&'static str, String)>;

fn or_open(value: Option<String>) -> String {
    value
        .filter(|value| !value.is_empty())
        .unwrap_or_else(|| steps::NOT_INFORMED.to_owned())
}

fn choice(field: ChoiceField, value: Option<String>) -> (&'static str, String) {
    (label(field.into()), or_open(value))
}

fn yes_no(field: FlagField, on: bool) -> (&'static str, String) {
    (
        label(field.into()),
        if on { steps::YES } else { steps::NO }.to_owned(),
    )
}

macro_rules! name_of {
    ($rows:expr, $id:expr) => {
        $id.and_then(|id| find(&$rows, id))
            .map(|row| row.name.clone())
    };
}

fn plan(record: &ContractRecord, client: &Client, catalog: &Catalog) -> Facts {
    let terms = &record.terms;
    let plan = terms.plan_id.and_then(|id| find(&catalog.plans, id));
    let address = client
        .addresses
        .iter()
        .find(|address| Some(address.id) == terms.installation_address_id);
    vec![
        ("Origem", origin(terms.origin)),
        (
            label(TextField::SignupDate.into()),
            or_open(terms.signup_date.map(format::date)),
        ),
        choice(
            ChoiceField::PlanKind,
            name_of!(catalog.plan_kinds, plan.map(|plan| plan.kind_id)),
        ),
        choice(
            ChoiceField::Plan,
            plan.map(|plan| format!("{} · {}", plan.name, format::money(plan.price))),
        ),
        choice(
            ChoiceField::DueDateRule,
            name_of!(catalog.due_date_rules, terms.due_date_rule_id),
        ),
        choice(
            ChoiceField::SlaPolicy,
            name_of!(catalog.sla_policies, terms.sla_policy_id),
        ),
        choice(
            ChoiceField::InstallationAddress,
            address.map(|address| address.text.clone()),
        ),
    ]
}

fn origin(origin: Option<Origin>) -> String {
    match origin {
        Some(Origin::ClientPanel) => pages::CLIENT_PANEL.to_owned(),
        Some(Origin::Attendance { attendance_id } | Origin::AttendancePanel { attendance_id }) => {
            attendance_id.map_or_else(
                || "Atendimento".to_owned(),
                |id| format!("Atendimento {id}"),
            )
        }
        Some(Origin::CrmLead { lead_id }) => lead_id.map_or_else(
            || "Lead do CRM".to_owned(),
            |id| format!("Lead {id} do CRM"),
        ),
        None => steps::NOT_INFORMED.to_owned(),
    }
}

fn billing(record: &ContractRecord, catalog: &Catalog) -> Facts {
    let terms = &record.terms;
    let document = terms
        .fiscal_documents
        .document
        .map(|document| steps::fiscal_document(document).to_owned());
    let mut facts = vec![
        choice(
            ChoiceField::SuspensionPolicy,
            name_of!(catalog.suspension_policies, terms.suspension_policy_id),
        ),
        choice(
            ChoiceField::PaymentMethod,
            name_of!(catalog.payment_methods, terms.payment_method_id),
        ),
        choice(
            ChoiceField::PaymentProfile,
            name_of!(catalog.payment_profiles, terms.payment_profile_id),
        ),
        choice(
            ChoiceField::InvoicingMethod,
            terms
                .invoicing_method
                .map(|method| steps::invoicing_method(method).0.to_owned()),
        ),
        choice(
            ChoiceField::InactivityCredit,
            name_of!(
                catalog.inactivity_credit_rules,
                terms.inactivity_credit_rule_id
            ),
        ),
        choice(
            ChoiceField::DiscountScheme,
            name_of!(catalog.discount_schemes, terms.discount_scheme_id),
        ),
        yes_no(FlagField::FiscalAutomatic, terms.fiscal_documents.automatic),
    ];
    facts.extend(document.map(|document| choice(ChoiceField::FiscalDocument, Some(document))));
    facts.push((
        label(TextField::Notes.into()),
        or_open(Some(terms.notes.clone())),
    ));
    if !terms.fiscal_notes.is_empty() {
        facts.push((
            label(TextField::FiscalNotes.into()),
            terms.fiscal_notes.clone(),
        ));
    }
    facts
}

fn setup_fee(record: &ContractRecord, catalog: &Catalog) -> Facts {
    let terms = &record.terms;
    let account = terms
        .setup_fee
        .ledger_account_id
        .and_then(|id| find(&catalog.ledger_accounts, id));
    let mut facts = vec![
        (
            label(TextField::SetupFeeAmount.into()),
            format::money(record.setup_fee.total),
        ),
        choice(
            ChoiceField::Installments,
            Some(record.setup_fee.installments.len().to_string()),
        ),
        choice(
            ChoiceField::SalesRep,
            name_of!(catalog.sales_reps, terms.sales_rep_id),
        ),
        choice(
            ChoiceField::SetupFeeLedgerAccount,
            account.map(|row| format!("{} {}", row.code, row.name)),
        ),
        yes_no(
            FlagField::GenerateImmediately,
            terms.setup_fee.generate_immediately,
        ),
        (
            label(TextField::AdditionalNotes.into()),
            or_open(Some(terms.additional_notes.clone())),
        ),
    ];
    let terminal = terms
        .phone_terminal_id
        .and_then(|id| find(&catalog.phone_terminals, id));
    facts.extend(
        terminal.map(|row| choice(ChoiceField::PhoneTerminal, Some(format::phone(&row.number)))),
    );
    facts
}

fn renewal(record: &ContractRecord, catalog: &Catalog) -> Facts {
    let terms = &record.terms;
    let account = terms
        .ledger_account_id
        .and_then(|id| find(&catalog.ledger_accounts, id));
    vec![
        choice(
            ChoiceField::RenewalBasis,
            terms
                .renewal
                .basis
                .map(|basis| steps::renewal_basis(basis).0.to_owned()),
        ),
        yes_no(
            FlagField::IgnoreAutoRenewal,
            terms.renewal.auto_renewal == Some(false),
        ),
        choice(
            ChoiceField::LedgerAccount,
            account.map(|row| format!("{} {}", row.code, row.name)),
        ),
        yes_no(FlagField::AwaitActivation, terms.await_activation),
        yes_no(FlagField::ReviewReceivables, terms.review_receivables),
    ]
}
