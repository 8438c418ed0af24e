//! Setup-fee parcels and accounts as one list of charges in time.

use chrono::NaiveDate;
use contract::{Money, Preview, Timing};
use leptos::prelude::*;

use crate::derived::memo;
use crate::ui::copy::{format, panel};

/// One charge of the term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    /// When it falls due.
    pub due_date: NaiveDate,
    /// What it is.
    pub what: String,
    /// How much it is.
    pub amount: Money,
    /// Whether it is of the setup fee.
    pub is_setup_fee: bool,
    /// Whether its date rests on an estimate.
    pub is_estimate: bool,
    /// What else there is to know.
    pub notes: Vec<String>,
}

/// Every charge of a preview by due date, accounts before parcels.
pub fn charges(preview: &Preview) -> Vec<Charge> {
    let mut charges = Vec::new();
    if let Some(part) = &preview.receivables {
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
                due_date: account.due_date,
                what: panel::account(account.number, part.items.len()),
                amount: account.amount,
                is_setup_fee: false,
                is_estimate: part.status == Timing::OnActivation,
                notes,
            });
        }
    }
    if let Some(part) = &preview.setup_fee {
        for parcel in &part.installments {
            let moved = parcel.payable_until != parcel.due_date;
            charges.push(Charge {
                due_date: parcel.due_date,
                what: panel::installment(parcel.number, part.installments.len()),
                amount: parcel.amount,
                is_setup_fee: true,
                is_estimate: part.status == Timing::OnActivation,
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

/// How many charges are in sight before one asks for all.
const IN_SIGHT: usize = 5;

/// The list: the first few, and all on demand.
pub fn list(charges: Signal<Vec<Charge>>) -> AnyView {
    let all = RwSignal::new(false);
    let rows = move || {
        let charges = charges.get();
        let shown = if all.get() {
            charges.len()
        } else {
            IN_SIGHT.min(charges.len())
        };
        charges.into_iter().take(shown).map(row).collect_view()
    };
    let count = memo(move || charges.with(Vec::len));
    let more = move || {
        (count.get() > IN_SIGHT).then(|| {
            let words = if all.get() { panel::SHOW_LESS.to_owned() } else { panel::see_charges(count.get()) };
            view! {
                <li class="charge-more">
                    <button type="button" class="link-button" aria-expanded=move || all.get().to_string()
                        on:click=move |_| all.update(|all| *all = !*all)>
                        {words}
                    </button>
                </li>
            }.into_any()
        })
    };
    view! { <ul class="charges">{rows} {more}</ul> }.into_any()
}

fn row(charge: Charge) -> AnyView {
    let notes = (!charge.notes.is_empty()).then(|| charge.notes.join(" · "));
    view! {
        <li class="charge" class:is-second=charge.is_setup_fee class:is-estimate=charge.is_estimate>
            <span class="charge-date">{format::compact_date(charge.due_date)}</span>
            <span class="charge-what">{charge.what}</span>
            <span class="charge-amount money">{format::money(charge.amount)}</span>
            {notes.map(|notes| view! { <span class="charge-note">{notes}</span> }.into_any())}
        </li>
    }
    .into_any()
}
