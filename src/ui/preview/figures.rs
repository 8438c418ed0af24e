//! The three figures that a customer asks about: the first bill, the first months, the term.

use chrono::{Datelike, Months, NaiveDate};
use contract::Money;
use leptos::prelude::*;

use super::charges::Charge;
use crate::ui::copy::{format, panel};

/// The figures of a list of charges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// When the first bill falls due.
    pub first_date: NaiveDate,
    /// Everything that falls due on that day.
    pub first_bill: Money,
    /// Everything that falls due in the first three months.
    pub first_months: Money,
    /// Everything.
    pub total: Money,
}

/// The figures, where there is anything to pay.
pub fn figures(charges: &[Charge]) -> Option<Figures> {
    let first_date = charges.first()?.due_date;
    let sum_until = |last: NaiveDate| {
        charges
            .iter()
            .filter(|charge| charge.due_date <= last)
            .map(|charge| charge.amount)
            .sum()
    };
    // Three calendar months, the one of the first bill among them.
    let after = first_date.with_day(1)?.checked_add_months(Months::new(3))?;
    Some(Figures {
        first_date,
        first_bill: sum_until(first_date),
        first_months: sum_until(after.pred_opt()?),
        total: charges.iter().map(|charge| charge.amount).sum(),
    })
}

/// The figures on top of the panel.
pub fn view(figures: Figures, term_months: u32, estimated: bool) -> AnyView {
    let day = format!(
        "{}, {}",
        format::weekday(figures.first_date),
        format::date(figures.first_date)
    );
    let day = if estimated {
        format!("{day} ({})", panel::ESTIMATED)
    } else {
        day
    };
    view! {
        <dl class="figures">
            <div class="figure is-main">
                <dt>{panel::FIRST_CHARGE}</dt>
                <dd class="money">{format::money(figures.first_bill)}</dd>
                <dd class="figure-note">{day}</dd>
            </div>
            <div class="figure">
                <dt>{panel::FIRST_MONTHS}</dt>
                <dd class="money">{format::money(figures.first_months)}</dd>
            </div>
            <div class="figure">
                <dt>{panel::term(term_months)}</dt>
                <dd class="money">{format::money(figures.total)}</dd>
            </div>
        </dl>
    }
    .into_any()
}
