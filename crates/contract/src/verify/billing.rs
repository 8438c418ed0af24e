//! Step 2: suspension, payment, invoicing, discount, fiscal documents, notes.

use super::findings::Findings;
use super::text::check_length;
use crate::catalog::PaymentProfile;
use crate::limits::NFCOM_SINCE;
use crate::names::{field, rule};
use crate::resolved::Resolved;
use crate::terms::{FiscalDocument, InvoicingMethod};

pub(super) fn check(contract: &Resolved<'_>, found: &mut Findings) {
    let (terms, catalog) = (contract.terms, contract.facts.catalog);
    found.require(
        field::SUSPENSION_POLICY_ID,
        terms.suspension_policy_id.as_ref(),
    );
    found.lookup(
        field::SUSPENSION_POLICY_ID,
        terms.suspension_policy_id,
        &catalog.suspension_policies,
    );
    check_inactivity_credit(contract, found);
    check_payment(contract, found);
    found.require(field::INVOICING_METHOD, terms.invoicing_method.as_ref());
    let is_telephony = contract.is_telephony() == Some(true);
    let is_unfit = is_telephony && is_another_than(contract, InvoicingMethod::Grouped);
    found.error_if(
        is_unfit,
        field::INVOICING_METHOD,
        rule::TELEPHONY_REQUIRES_GROUPED,
    );
    check_billing_group(contract, found);
    check_discount(contract, found);
    check_fiscal_document(contract, found);
    check_length(field::NOTES, &terms.notes, found);
    let is_lost =
        !terms.fiscal_notes.is_empty() && is_another_than(contract, InvoicingMethod::PerReceivable);
    found.error_if(
        is_lost,
        field::FISCAL_NOTES,
        rule::FISCAL_NOTES_REQUIRE_PER_RECEIVABLE,
    );
    check_length(field::FISCAL_NOTES, &terms.fiscal_notes, found);
}

/// Whether an invoicing method is chosen, and another one than this.
pub(super) fn is_another_than(contract: &Resolved<'_>, method: InvoicingMethod) -> bool {
    contract
        .terms
        .invoicing_method
        .is_some_and(|chosen| chosen != method)
}

fn check_inactivity_credit(contract: &Resolved<'_>, found: &mut Findings) {
    let (field, id) = (
        field::INACTIVITY_CREDIT_RULE_ID,
        contract.terms.inactivity_credit_rule_id,
    );
    found.lookup(field, id, &contract.facts.catalog.inactivity_credit_rules);
    if id.is_none() {
        return;
    }
    let is_ungrouped = is_another_than(contract, InvoicingMethod::Grouped);
    found.error_if(
        is_ungrouped,
        field,
        rule::INACTIVITY_CREDIT_REQUIRES_GROUPED,
    );
    let is_not_monthly = contract
        .plan
        .is_some_and(|plan| plan.billing_cycle_months != 1);
    found.error_if(
        is_not_monthly,
        field,
        rule::INACTIVITY_CREDIT_REQUIRES_MONTHLY,
    );
}

fn check_payment(contract: &Resolved<'_>, found: &mut Findings) {
    let (terms, catalog) = (contract.terms, contract.facts.catalog);
    found.require(field::PAYMENT_METHOD_ID, terms.payment_method_id.as_ref());
    let method = found.lookup(
        field::PAYMENT_METHOD_ID,
        terms.payment_method_id,
        &catalog.payment_methods,
    );
    let (field, id) = (field::PAYMENT_PROFILE_ID, terms.payment_profile_id);
    found.require(field, id.as_ref());
    let profile = found.lookup(field, id, &catalog.payment_profiles);
    if let (Some(profile), Some(method)) = (profile, method) {
        let is_others = profile.payment_method_id != method.id;
        found.error_if(is_others, field, rule::PAYMENT_PROFILE_OF_OTHER_METHOD);
    }
    let is_unfit = |profile: &PaymentProfile| {
        contract.is_telephony() == Some(true)
            && !profile.telephony
            && catalog.has_telephony_payment_profile()
    };
    found.error_if(
        profile.is_some_and(is_unfit),
        field,
        rule::TELEPHONY_PAYMENT_PROFILE,
    );
}

fn check_billing_group(contract: &Resolved<'_>, found: &mut Findings) {
    let (field, id) = (field::BILLING_GROUP_ID, contract.terms.billing_group_id);
    let is_grouped = contract.terms.invoicing_method == Some(InvoicingMethod::Grouped);
    found.error_if(
        is_grouped && id.is_none(),
        field,
        rule::BILLING_GROUP_REQUIRED,
    );
    // Without a known customer nothing is theirs.
    let groups = contract.client.map(|client| client.billing_groups.iter());
    let group = groups
        .into_iter()
        .flatten()
        .find(|(group, _)| Some(*group) == id);
    found.known(field, id, group.map(|(_, active)| *active));
    let is_ungrouped = is_another_than(contract, InvoicingMethod::Grouped);
    found.error_if(
        is_ungrouped && id.is_some(),
        field,
        rule::BILLING_GROUP_NOT_ALLOWED,
    );
}

fn check_discount(contract: &Resolved<'_>, found: &mut Findings) {
    let today = contract.facts.today();
    let scheme = contract.discount_scheme;
    let is_offered = scheme.map(|scheme| scheme.is_offered_on(today));
    let id = contract.terms.discount_scheme_id;
    found.known(field::DISCOUNT_SCHEME_ID, id, is_offered);
}

fn check_fiscal_document(contract: &Resolved<'_>, found: &mut Findings) {
    let documents = &contract.terms.fiscal_documents;
    let is_missing = documents.automatic && documents.document.is_none();
    found.error_if(
        is_missing,
        field::FISCAL_DOCUMENT,
        rule::FISCAL_DOCUMENT_REQUIRED,
    );
    let is_replaced = matches!(
        documents.document,
        Some(FiscalDocument::Nf21 | FiscalDocument::Nf22)
    );
    let is_late = contract
        .terms
        .signup_date
        .is_some_and(|signup| signup >= NFCOM_SINCE);
    found.warn_if(
        is_replaced && is_late,
        field::FISCAL_DOCUMENT,
        rule::FISCAL_DOCUMENT_SUPERSEDED,
    );
}
