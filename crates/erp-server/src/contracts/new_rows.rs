//! Which rows a new contract creates, and the state that each begins in.

use contract::{InvoicingMethod, NewContract, Timing};
use erp_api::{ContractState, RowState};

use crate::storage::contract_rows::{NewReceivable, RowKind};

/// The parcels and accounts to store now; what waits for the activation is not among them.
pub fn new_rows(contract: &NewContract, plan_name: &str) -> Vec<NewReceivable> {
    let terms = contract.terms();
    let method = terms.invoicing_method;
    let group = terms
        .billing_group_id
        .filter(|_| method == Some(InvoicingMethod::Grouped));
    let state = |is_zero: bool| match method {
        _ if is_zero => RowState::Settled,
        Some(InvoicingMethod::PerReceivable) if terms.review_receivables => RowState::UnderReview,
        Some(InvoicingMethod::PerReceivable) => RowState::Invoiced,
        _ => RowState::Open,
    };
    let mut rows = Vec::new();
    let (fee, accounts) = (contract.setup_fee(), contract.receivables());
    if fee.status == Timing::Now {
        rows.extend(fee.installments.iter().map(|parcel| NewReceivable {
            kind: RowKind::SetupFee,
            number: parcel.number,
            description: format!("Adesão {}/{}", parcel.number, fee.installments.len()),
            due_date: parcel.due_date,
            payable_until: parcel.payable_until,
            gross: parcel.amount,
            direct_discount: contract::Money::ZERO,
            amount: parcel.amount,
            prompt_payment_amount: parcel.amount,
            state: state(parcel.amount.is_zero()),
            billing_group_id: group,
            ledger_account_id: terms.setup_fee.ledger_account_id,
            fiscal_composition_id: terms.setup_fee.fiscal_composition_id,
        }));
    }
    if accounts.status == Timing::Now {
        rows.extend(accounts.items.iter().map(|account| NewReceivable {
            kind: RowKind::Monthly,
            number: account.number,
            description: format!("{plan_name} {}/{}", account.number, accounts.items.len()),
            due_date: account.due_date,
            payable_until: account.payable_until,
            gross: account.gross,
            direct_discount: account.direct_discount,
            amount: account.amount,
            prompt_payment_amount: account.prompt_payment_amount,
            state: state(account.amount.is_zero()),
            billing_group_id: group,
            ledger_account_id: terms.ledger_account_id,
            fiscal_composition_id: None,
        }));
    }
    rows
}

/// The state that a contract with these rows begins in.
pub fn first_state(contract: &NewContract, rows: &[NewReceivable]) -> ContractState {
    if contract.terms().await_activation {
        ContractState::AwaitingActivation
    } else if rows.iter().any(|row| row.state == RowState::UnderReview) {
        ContractState::UnderReview
    } else {
        ContractState::Active
    }
}
