//! What is suggested for a field that nobody touched, and where the suggestion comes from.
//!
//! The order: the contract selected in the attendance, the lead, the customer's own account
//! configuration, what the plan prescribes, the general registry. A suggestion that does not fit
//! what is chosen is not used.

use contract::catalog::{Plan, Registry};
use contract::{Defaults, InvoicingMethod, find};

use crate::answers::Answers;
use crate::context::Context;
use crate::field::{ChoiceField, TextField};
use crate::kept_choice::kept_choice;
use crate::offered::{fits_due_date_rule, fits_payment_profile};
use crate::options::Keyed;
use crate::{date_text::format_date, money_text::format_money};

/// Where a suggestion comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SuggestionOrigin {
    /// The contract that was selected in the attendance.
    SelectedContract,
    /// The lead of the CRM.
    Lead,
    /// The customer's own account configuration.
    Client,
    /// The customer's record: address, e-mail.
    ClientRecord,
    /// The plan.
    Plan,
    /// The general registry.
    General,
    /// The server's date.
    Today,
    /// The template of the welcome e-mail.
    Template,
}

/// The suggestion for a typed field.
pub(crate) fn text(
    field: TextField,
    answers: &Answers,
    context: &Context,
) -> Option<(String, SuggestionOrigin)> {
    match field {
        TextField::SignupDate => {
            Some((format_date(context.catalog.today), SuggestionOrigin::Today))
        }
        TextField::SetupFeeAmount => {
            let (amount, _) = context.lead?.setup_fee?;
            Some((format_money(amount), SuggestionOrigin::Lead))
        }
        TextField::EmailTo => Some((
            context.customer.email.clone()?,
            SuggestionOrigin::ClientRecord,
        )),
        TextField::EmailSubject | TextField::EmailBody => {
            let plan = answers.plan_id();
            let own = context
                .templates
                .iter()
                .find(|t| t.plan_id.is_some() && t.plan_id == plan);
            let template = own.or_else(|| context.templates.iter().find(|t| t.is_default))?;
            let text = match field {
                TextField::EmailSubject => &template.subject,
                _ => &template.body_html,
            };
            Some((text.clone(), SuggestionOrigin::Template))
        }
        TextField::Notes
        | TextField::FiscalNotes
        | TextField::AdditionalNotes
        | TextField::TemplateName
        | TextField::SuggestedPrice => None,
    }
}

/// The suggestion for a field with options: the first candidate that fits.
pub(crate) fn choice(
    field: ChoiceField,
    answers: &Answers,
    context: &Context,
) -> Option<(i64, SuggestionOrigin)> {
    let plan = answers.plan(context);
    let fits = |key: i64| fits(field, key, answers, context);
    candidates(field, plan, context)
        .into_iter()
        .flatten()
        .find(|(key, _)| fits(*key))
}

/// The candidates in the order in which they rank.
fn candidates(
    field: ChoiceField,
    plan: Option<&Plan>,
    context: &Context,
) -> [Option<(i64, SuggestionOrigin)>; 5] {
    let selected =
        selected_contract(field, context).map(|key| (key, SuggestionOrigin::SelectedContract));
    let lead = lead(field, context).map(|key| (key, SuggestionOrigin::Lead));
    let client =
        registered(field, &context.customer.defaults).map(|key| (key, SuggestionOrigin::Client));
    let prescribed = plan
        .and_then(|plan| prescribed(field, plan))
        .map(|key| (key, SuggestionOrigin::Plan));
    let general = match field {
        ChoiceField::InstallationAddress => context
            .customer
            .first_address()
            .map(|id| (id.0, SuggestionOrigin::ClientRecord)),
        _ => {
            registered(field, &context.catalog.defaults).map(|key| (key, SuggestionOrigin::General))
        }
    };
    [selected, lead, client, prescribed, general]
}

/// What the selected contract has. What is of that one sale alone suggests nothing for another.
fn selected_contract(field: ChoiceField, context: &Context) -> Option<i64> {
    let is_of_the_sale = matches!(
        field,
        ChoiceField::PhoneTerminal
            | ChoiceField::Installments
            | ChoiceField::SalesRep
            | ChoiceField::SetupFeeLedgerAccount
            | ChoiceField::FiscalComposition
            | ChoiceField::EmailSender
            | ChoiceField::RenewalBasis
    );
    if is_of_the_sale {
        return None;
    }
    kept_choice(field, context.selected_contract?, context.catalog)
}

fn lead(field: ChoiceField, context: &Context) -> Option<i64> {
    let lead = context.lead?;
    match field {
        ChoiceField::PlanKind => {
            find(&context.catalog.plans, lead.plan_id?).map(|plan| plan.kind_id.0)
        }
        ChoiceField::Plan => lead.plan_id.map(|id| id.0),
        ChoiceField::Installments => lead
            .setup_fee
            .map(|(_, installments)| i64::from(installments)),
        ChoiceField::SalesRep => lead.sales_rep_id.map(|id| id.0),
        _ => None,
    }
}

/// What the customer's configuration or the general registry has for a field.
fn registered(field: ChoiceField, defaults: &Defaults) -> Option<i64> {
    match field {
        ChoiceField::DueDateRule => defaults.due_date_rule_id.map(|id| id.0),
        ChoiceField::SlaPolicy => defaults.sla_policy_id.map(|id| id.0),
        ChoiceField::SuspensionPolicy => defaults.suspension_policy_id.map(|id| id.0),
        ChoiceField::PaymentMethod => defaults.payment_method_id.map(|id| id.0),
        ChoiceField::PaymentProfile => defaults.payment_profile_id.map(|id| id.0),
        ChoiceField::InvoicingMethod => defaults.invoicing_method.map(InvoicingMethod::key),
        ChoiceField::DiscountScheme => defaults.discount_scheme_id.map(|id| id.0),
        ChoiceField::EmailSender => defaults.email_account_id.map(|id| id.0),
        _ => None,
    }
}

fn prescribed(field: ChoiceField, plan: &Plan) -> Option<i64> {
    match field {
        ChoiceField::SlaPolicy => plan.sla_policy_id.map(|id| id.0),
        ChoiceField::LedgerAccount => plan.ledger_account_id.map(|id| id.0),
        _ => None,
    }
}

/// Whether a suggestion fits what is chosen: it exists, is active, and belongs to the rest.
fn fits(field: ChoiceField, key: i64, answers: &Answers, context: &Context) -> bool {
    let catalog = context.catalog;
    match field {
        ChoiceField::PlanKind => is_active(&catalog.plan_kinds, key.into()),
        ChoiceField::Plan => find(&catalog.plans, key.into()).is_some_and(|plan| {
            plan.active && Some(plan.kind_id.0) == answers.choice(ChoiceField::PlanKind)
        }),
        ChoiceField::DueDateRule => find(&catalog.due_date_rules, key.into())
            .is_some_and(|rule| fits_due_date_rule(rule, answers.is_telephony(), catalog)),
        ChoiceField::SlaPolicy => is_active(&catalog.sla_policies, key.into()),
        ChoiceField::InstallationAddress => {
            context.customer.facts.address_ids.contains(&key.into())
        }
        ChoiceField::SuspensionPolicy => is_active(&catalog.suspension_policies, key.into()),
        ChoiceField::InactivityCredit => is_active(&catalog.inactivity_credit_rules, key.into()),
        ChoiceField::PaymentMethod => is_active(&catalog.payment_methods, key.into()),
        ChoiceField::PaymentProfile => {
            find(&catalog.payment_profiles, key.into()).is_some_and(|profile| {
                let method = answers.choice(ChoiceField::PaymentMethod);
                fits_payment_profile(profile, method, answers.is_telephony(), catalog)
            })
        }
        ChoiceField::BillingGroup => context
            .customer
            .active_billing_groups()
            .any(|id| id.0 == key),
        ChoiceField::DiscountScheme => find(&catalog.discount_schemes, key.into())
            .is_some_and(|scheme| scheme.is_offered_on(catalog.today)),
        ChoiceField::Installments => {
            (1..=i64::from(catalog.settings.max_installments)).contains(&key)
        }
        ChoiceField::SalesRep => is_active(&catalog.sales_reps, key.into()),
        ChoiceField::EmailSender => is_active(&catalog.email_accounts, key.into()),
        ChoiceField::LedgerAccount | ChoiceField::SetupFeeLedgerAccount => {
            find(&catalog.ledger_accounts, key.into())
                .is_some_and(|account| account.active && account.accepts_entries)
        }
        ChoiceField::FiscalComposition => is_active(&catalog.fiscal_compositions, key.into()),
        ChoiceField::PhoneTerminal => is_active(&catalog.phone_terminals, key.into()),
        ChoiceField::InvoicingMethod => {
            !answers.is_telephony() || key == InvoicingMethod::Grouped.key()
        }
        ChoiceField::FiscalDocument | ChoiceField::RenewalBasis => true,
    }
}

fn is_active<R: Registry>(rows: &[R], id: R::Id) -> bool {
    find(rows, id).is_some_and(Registry::is_active)
}
