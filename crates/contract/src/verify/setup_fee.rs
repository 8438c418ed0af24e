//! Step 3: telephone terminal, setup fee, sales representative.

use super::findings::Findings;
use super::text::check_length;
use crate::amount::Amount;
use crate::catalog::LedgerAccount;
use crate::ids::LedgerAccountId;
use crate::money::Money;
use crate::names::{field, param, rule};
use crate::resolved::Resolved;
use crate::setup_fee::below_cent;
use crate::terms::InvoicingMethod;
use crate::violation::Violation;

pub(super) fn check(contract: &Resolved<'_>, found: &mut Findings) {
    let (terms, catalog) = (contract.terms, contract.facts.catalog);
    let terminal = terms.phone_terminal_id;
    found.lookup(field::PHONE_TERMINAL_ID, terminal, &catalog.phone_terminals);
    let is_misplaced = terminal.is_some() && contract.is_telephony() == Some(false);
    found.error_if(
        is_misplaced,
        field::PHONE_TERMINAL_ID,
        rule::PHONE_TERMINAL_REQUIRES_TELEPHONY,
    );

    check_amount(contract, found);
    check_installments(contract, found);
    found.lookup(field::SALES_REP_ID, terms.sales_rep_id, &catalog.sales_reps);
    let account = terms.setup_fee.ledger_account_id;
    let is_missing = contract.setup_fee_above_zero().is_some() && account.is_none();
    found.error_if(
        is_missing,
        field::SETUP_FEE_LEDGER_ACCOUNT_ID,
        rule::SETUP_FEE_LEDGER_ACCOUNT_REQUIRED,
    );
    check_ledger_account(field::SETUP_FEE_LEDGER_ACCOUNT_ID, account, contract, found);
    found.lookup(
        field::SETUP_FEE_FISCAL_COMPOSITION_ID,
        terms.setup_fee.fiscal_composition_id,
        &catalog.fiscal_compositions,
    );
    found.warn_if(
        terms.setup_fee.generate_immediately && !terms.await_activation,
        field::SETUP_FEE_GENERATE_IMMEDIATELY,
        rule::GENERATE_IMMEDIATELY_WITHOUT_EFFECT,
    );
    check_length(field::ADDITIONAL_NOTES, &terms.additional_notes, found);
}

fn check_amount(contract: &Resolved<'_>, found: &mut Findings) {
    if contract.setup_fee.is_none() {
        let violation = Violation::error(field::SETUP_FEE_AMOUNT, rule::SETUP_FEE_AMOUNT_INVALID);
        found.push(violation.with(param::MAX, Money::MAX));
    }
    let is_odd = contract.setup_fee_above_zero().is_some()
        && contract.terms.invoicing_method == Some(InvoicingMethod::NotInvoiced);
    found.warn_if(
        is_odd,
        field::SETUP_FEE_AMOUNT,
        rule::SETUP_FEE_ON_NOT_INVOICED,
    );
}

fn check_installments(contract: &Resolved<'_>, found: &mut Findings) {
    let field = field::SETUP_FEE_INSTALLMENTS;
    if contract.installments.is_none() {
        let violation = Violation::error(field, rule::SETUP_FEE_INSTALLMENTS_OUT_OF_RANGE);
        found.push(violation.with(param::MAX, contract.settings().max_installments));
    }
    let asked = contract.terms.setup_fee.installments.unwrap_or(1);
    let is_too_little = contract
        .setup_fee_above_zero()
        .and_then(Amount::cut)
        .is_some_and(|cut| below_cent(cut, asked));
    found.error_if(is_too_little, field, rule::SETUP_FEE_INSTALLMENT_BELOW_CENT);
}

/// A ledger account that is named must be known, active, and one that takes entries.
pub(super) fn check_ledger_account(
    field: &'static str,
    id: Option<LedgerAccountId>,
    contract: &Resolved<'_>,
    found: &mut Findings,
) {
    let account = found.lookup(field, id, &contract.facts.catalog.ledger_accounts);
    let only_groups = |account: &LedgerAccount| !account.accepts_entries;
    found.error_if(
        account.is_some_and(only_groups),
        field,
        rule::LEDGER_ACCOUNT_NOT_POSTABLE,
    );
}
