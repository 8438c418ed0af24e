//! What falls due month by month, and what happens in each.

use chrono::{Datelike, NaiveDate};
use contract::Money;

use super::charges::Charge;
use super::marks::Marks;

/// A month of the term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first_day: NaiveDate,
    /// The accounts that fall due in it.
    pub accounts: Money,
    /// The setup fee's parcels that fall due in it.
    pub setup_fee: Money,
    /// Whether its charges rest on an estimate.
    pub is_estimate: bool,
    /// What happens in it.
    pub events: Vec<Event>,
}

/// What happens in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Its account is the first, for another time than a month.
    Prorated,
    /// Its account is the last with a discount.
    DiscountEnds,
    /// The contract enters the renewal queue.
    Queued,
    /// The contract is renewed.
    Renewed,
}

impl Month {
    /// Everything that falls due in it.
    pub fn total(&self) -> Money {
        self.accounts + self.setup_fee
    }
}

/// The months from the first charge to the last, the empty ones among them.
pub fn months(charges: &[Charge], marks: Marks) -> Vec<Month> {
    let (Some(first), Some(last)) = (charges.first(), charges.last()) else {
        return Vec::new();
    };
    let mut months = Vec::new();
    let mut day = month_of(first.due_date);
    while day <= month_of(last.due_date) {
        let due = || {
            charges
                .iter()
                .filter(move |charge| month_of(charge.due_date) == day)
        };
        let sum = |setup_fee: bool| {
            let of_kind = due().filter(|charge| charge.id.is_setup_fee() == setup_fee);
            of_kind.map(|charge| charge.amount).sum()
        };
        let marked = [
            (marks.prorated, Event::Prorated),
            (marks.discount_ends, Event::DiscountEnds),
            (marks.queued, Event::Queued),
            (marks.renewed, Event::Renewed),
        ];
        let is_here = |date: Option<NaiveDate>| date.is_some_and(|date| month_of(date) == day);
        let events = marked.into_iter().filter(|(date, _)| is_here(*date));
        months.push(Month {
            first_day: day,
            accounts: sum(false),
            setup_fee: sum(true),
            is_estimate: due().any(|charge| charge.is_estimate),
            events: events.map(|(_, event)| event).collect(),
        });
        let Some(next) = day.checked_add_months(chrono::Months::new(1)) else {
            break;
        };
        day = next;
    }
    months
}

fn month_of(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}
