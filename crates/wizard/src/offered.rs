//! Which rows of the registries are offered, given what is chosen.

use contract::catalog::{DueDateRule, PaymentProfile, Plan};
use contract::{Catalog, PlanKindId};

/// The active plans of a kind.
pub fn offered_plans(catalog: &Catalog, kind: Option<i64>) -> impl Iterator<Item = &Plan> {
    let kind = kind.map(PlanKindId);
    catalog
        .plans
        .iter()
        .filter(move |plan| plan.active && Some(plan.kind_id) == kind)
}

/// The active due-date rules; for telephony only its own, if the registry has any.
pub fn offered_due_date_rules(
    catalog: &Catalog,
    telephony: bool,
) -> impl Iterator<Item = &DueDateRule> {
    catalog
        .due_date_rules
        .iter()
        .filter(move |rule| fits_due_date_rule(rule, telephony, catalog))
}

/// The active profiles of a method; for telephony only its own, if the registry has any.
pub fn offered_payment_profiles(
    catalog: &Catalog,
    method: Option<i64>,
    telephony: bool,
) -> impl Iterator<Item = &PaymentProfile> {
    let profiles = catalog.payment_profiles.iter();
    profiles.filter(move |profile| fits_payment_profile(profile, method, telephony, catalog))
}

pub(crate) fn fits_due_date_rule(rule: &DueDateRule, telephony: bool, catalog: &Catalog) -> bool {
    rule.active && (!telephony || rule.telephony || !catalog.has_telephony_due_date_rule())
}

pub(crate) fn fits_payment_profile(
    profile: &PaymentProfile,
    method: Option<i64>,
    telephony: bool,
    catalog: &Catalog,
) -> bool {
    profile.active
        && Some(profile.payment_method_id.0) == method
        && (!telephony || profile.telephony || !catalog.has_telephony_payment_profile())
}
