//! "Aplicar configuração de telefonia": the edits that meet every condition of a telephony
//! contract, and only those that are needed.

use contract::catalog::{DueDateRule, PaymentProfile};
use contract::{InvoicingMethod, find};

use crate::answers::Answers;
use crate::context::Context;
use crate::draft::Edit;
use crate::field::{ChoiceField, FlagField};
use crate::offered::{fits_due_date_rule, offered_due_date_rules, offered_payment_profiles};
use crate::options::Keyed;

/// One thing that the button changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TelephonyChange {
    /// The due-date rule becomes one for telephony.
    DueDateRule(i64),
    /// The payment method becomes one that has a profile for telephony.
    PaymentMethod(i64),
    /// The payment profile becomes one for telephony.
    PaymentProfile(i64),
    /// Accounts are grouped into invoices.
    GroupedInvoicing,
    /// The customer's only active billing group is taken.
    BillingGroup(i64),
    /// None or several billing groups are active: the person has to choose.
    BillingGroupLeftOpen,
    /// The contract does not renew by itself.
    IgnoreAutoRenewal,
}

impl TelephonyChange {
    /// The edit that makes the change.
    pub fn edit(&self) -> Option<Edit> {
        Some(match *self {
            Self::DueDateRule(id) => Edit::Choice(ChoiceField::DueDateRule, Some(id)),
            Self::PaymentMethod(id) => Edit::Choice(ChoiceField::PaymentMethod, Some(id)),
            Self::PaymentProfile(id) => Edit::Choice(ChoiceField::PaymentProfile, Some(id)),
            Self::GroupedInvoicing => Edit::Choice(
                ChoiceField::InvoicingMethod,
                Some(InvoicingMethod::Grouped.key()),
            ),
            Self::BillingGroup(id) => Edit::Choice(ChoiceField::BillingGroup, Some(id)),
            Self::BillingGroupLeftOpen => return None,
            Self::IgnoreAutoRenewal => Edit::Flag(FlagField::IgnoreAutoRenewal, true),
        })
    }

    /// Whether the answers are still as the change left them.
    pub fn holds(&self, answers: &Answers) -> bool {
        match self.edit() {
            Some(Edit::Choice(field, key)) => answers.choice(field) == key,
            Some(Edit::Flag(field, on)) => answers.flag(field) == on,
            Some(Edit::Text(..) | Edit::Restore(_)) => true,
            None => answers.choice(ChoiceField::BillingGroup).is_none(),
        }
    }
}

/// Whether a telephony plan is chosen and one of its conditions is unmet.
pub fn telephony_unmet(answers: &Answers, context: &Context) -> bool {
    let left_open = |change: &TelephonyChange| *change == TelephonyChange::BillingGroupLeftOpen;
    !telephony_changes(answers, context).iter().all(left_open)
}

/// What has to change so that every condition of a telephony contract is met.
pub fn telephony_changes(answers: &Answers, context: &Context) -> Vec<TelephonyChange> {
    if !answers.is_telephony() {
        return Vec::new();
    }
    let mut changes = Vec::new();
    changes.extend(due_date_rule(answers, context));
    changes.extend(payment(answers, context));
    if !answers.is_grouped() {
        changes.push(TelephonyChange::GroupedInvoicing);
    }
    changes.extend(billing_group(answers, context));
    if !answers.flag(FlagField::IgnoreAutoRenewal) {
        changes.push(TelephonyChange::IgnoreAutoRenewal);
    }
    changes
}

fn due_date_rule(answers: &Answers, context: &Context) -> Option<TelephonyChange> {
    let rules = &context.catalog.due_date_rules;
    let chosen = answers
        .choice(ChoiceField::DueDateRule)
        .and_then(|id| find(rules, id.into()));
    let fits = |rule: &DueDateRule| fits_due_date_rule(rule, true, context.catalog);
    if chosen.is_some_and(fits) {
        return None;
    }
    // The rule nearest to what the customer asked for, so that the bill moves as little as it can.
    let day = chosen.map_or(0, |rule| rule.day);
    let nearest =
        offered_due_date_rules(context.catalog, true).min_by_key(|rule| rule.day.abs_diff(day));
    nearest.map(|rule| TelephonyChange::DueDateRule(rule.id.0))
}

fn payment(answers: &Answers, context: &Context) -> Vec<TelephonyChange> {
    let catalog = context.catalog;
    let method = answers.choice(ChoiceField::PaymentMethod);
    let profile = answers.choice(ChoiceField::PaymentProfile);
    let offered = |method: Option<i64>| offered_payment_profiles(catalog, method, true);
    if offered(method).any(|row| Some(row.id.0) == profile) {
        return Vec::new();
    }
    let change = |row: &PaymentProfile| TelephonyChange::PaymentProfile(row.id.0);
    if let Some(row) = offered(method).next() {
        return vec![change(row)];
    }
    let methods = catalog
        .payment_methods
        .iter()
        .filter(|method| method.active);
    methods
        .filter_map(|row| Some((row.id.0, offered(Some(row.id.0)).next()?)))
        .map(|(method, row)| vec![TelephonyChange::PaymentMethod(method), change(row)])
        .next()
        .unwrap_or_default()
}

fn billing_group(answers: &Answers, context: &Context) -> Option<TelephonyChange> {
    let chosen = answers.choice(ChoiceField::BillingGroup);
    let groups: Vec<i64> = context
        .customer
        .active_billing_groups()
        .map(|id| id.0)
        .collect();
    match groups[..] {
        _ if chosen.is_some_and(|id| groups.contains(&id)) => None,
        [only] => Some(TelephonyChange::BillingGroup(only)),
        _ => Some(TelephonyChange::BillingGroupLeftOpen),
    }
}
