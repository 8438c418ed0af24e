//! A parcel or an account as the files to take away tell of it.

use chrono::NaiveDate;
use contract::Money;
use erp_api::{ContractRecord, RowState};

use crate::ui::copy::panel;

/// One charge of the schedule.
pub(super) struct Charge {
    /// What tells it from the contract's others, whatever else of it is changed later.
    pub key: String,
    pub what: String,
    pub due_date: NaiveDate,
    pub payable_until: NaiveDate,
    pub amount: Money,
    pub on_time: Money,
    pub state: RowState,
}

/// Parcels and accounts, by due date.
pub(super) fn charges(record: &ContractRecord) -> Vec<Charge> {
    let (parcels, accounts) = (&record.setup_fee.installments, &record.receivables.items);
    let fee = parcels.iter().map(|row| Charge {
        key: format!("fee-{}", row.number),
        what: panel::installment(row.number, parcels.len()),
        due_date: row.due_date,
        payable_until: row.payable_until,
        amount: row.amount,
        on_time: row.amount,
        state: row.state,
    });
    let monthly = accounts.iter().map(|row| Charge {
        key: format!("account-{}", row.number),
        what: panel::account(row.number, accounts.len()),
        due_date: row.due_date,
        payable_until: row.payable_until,
        amount: row.amount,
        on_time: row.prompt_payment_amount,
        state: row.state,
    });
    let mut charges: Vec<Charge> = fee.chain(monthly).collect();
    charges.sort_by_key(|charge| charge.due_date);
    charges
}
