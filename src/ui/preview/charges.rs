//! Setup-fee parcels and accounts as one list of charges in time.

use chrono::NaiveDate;
use contract::{Money, Timing};

use super::shown::Shown;
use crate::ui::copy::panel;

/// One charge of the term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    /// Which one.
    pub id: ChargeId,
    /// When it falls due.
    pub due_date: NaiveDate,
    /// What it is.
    pub what: String,
    /// How much it is.
    pub amount: Money,
    /// What paying on time saves.
    pub saving: Money,
    /// Whether its date rests on an estimate.
    pub is_estimate: bool,
    /// Whether it is as it was before something that cannot be read.
    pub is_stale: bool,
    /// What else there is to know.
    pub notes: Vec<String>,
}

/// Which charge: of the setup fee or of the plan, and its place there from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChargeId {
    /// A parcel of the setup fee.
    Installment(u32),
    /// An account.
    Account(u32),
}

impl ChargeId {
    /// Whether it is of the setup fee.
    pub const fn is_setup_fee(self) -> bool {
        matches!(self, Self::Installment(_))
    }

    /// Its explanation's element.
    pub fn dom_id(self) -> String {
        match self {
            Self::Installment(number) => format!("why-installment-{number}"),
            Self::Account(number) => format!("why-account-{number}"),
        }
    }
}

/// Every charge by due date, accounts before parcels.
pub fn charges(shown: &Shown) -> Vec<Charge> {
    let mut charges = Vec::new();
    if let Some(part) = &shown.receivables.part {
        for account in &part.items {
            let mut notes = Vec::new();
            if account.payable_until != account.due_date {
                notes.push(panel::payable_until(
                    account.due_date,
                    account.payable_until,
                ));
            }
            if account.direct_discount.is_positive() {
                notes.push(panel::discount(account.direct_discount, account.gross));
            }
            if account.prompt_payment_amount != account.amount {
                notes.push(panel::if_paid_on_time(account.prompt_payment_amount));
            }
            charges.push(Charge {
                id: ChargeId::Account(account.number),
                due_date: account.due_date,
                what: panel::account(account.number, part.items.len()),
                amount: account.amount,
                saving: account.amount - account.prompt_payment_amount,
                is_estimate: part.status == Timing::OnActivation,
                is_stale: shown.receivables.is_stale(),
                notes,
            });
        }
    }
    if let Some(part) = &shown.setup_fee.part {
        for parcel in &part.installments {
            let moved = parcel.payable_until != parcel.due_date;
            charges.push(Charge {
                id: ChargeId::Installment(parcel.number),
                due_date: parcel.due_date,
                what: panel::installment(parcel.number, part.installments.len()),
                amount: parcel.amount,
                saving: Money::ZERO,
                is_estimate: part.status == Timing::OnActivation,
                is_stale: shown.setup_fee.is_stale(),
                notes: moved
                    .then(|| panel::payable_until(parcel.due_date, parcel.payable_until))
                    .into_iter()
                    .collect(),
            });
        }
    }
    charges.sort_by_key(|charge| charge.due_date);
    charges
}
