//! The figures that a customer asks about: the first bill, the first months, the term, and what paying on time saves.

use chrono::{Datelike, Months, NaiveDate};
use contract::Money;
use leptos::prelude::*;

use super::charges::Charge;
use super::why;
use crate::state::wizard::Wizard;
use crate::ui::copy::{format, panel, why as copy};
use crate::ui::on_demand::{Details, Part};

/// The figures of a list of charges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// When the first bill falls due.
    pub first_date: NaiveDate,
    /// Everything that falls due on that day.
    pub first_bill: Money,
    /// How many charges that is.
    pub first_count: usize,
    /// The last of the first three months.
    pub first_months_until: NaiveDate,
    /// Everything that falls due in the first three months.
    pub first_months: Money,
    /// Everything.
    pub total: Money,
    /// What paying everything on time saves.
    pub saving: Money,
    /// Whether any charge rests on an estimate.
    pub is_estimate: bool,
}

/// The figures, where there is anything to pay.
pub fn figures(charges: &[Charge]) -> Option<Figures> {
    let first_date = charges.first()?.due_date;
    let sum_until = |last: NaiveDate| {
        let due = charges.iter().filter(|charge| charge.due_date <= last);
        due.map(|charge| charge.amount).sum()
    };
    // Three calendar months, the one of the first bill among them.
    let after = first_date.with_day(1)?.checked_add_months(Months::new(3))?;
    let first_months_until = after.pred_opt()?;
    Some(Figures {
        first_date,
        first_bill: sum_until(first_date),
        first_count: charges
            .iter()
            .filter(|charge| charge.due_date <= first_date)
            .count(),
        first_months_until,
        first_months: sum_until(first_months_until),
        total: charges.iter().map(|charge| charge.amount).sum(),
        saving: charges.iter().map(|charge| charge.saving).sum(),
        is_estimate: charges.iter().any(|charge| charge.is_estimate),
    })
}

/// The figures on top of the panel. They are written anew where they stand: nothing comes and goes while one types.
pub fn view(
    wizard: Wizard,
    figures: Signal<Option<Figures>>,
    charges: Signal<Vec<Charge>>,
    term_months: Signal<u32>,
) -> AnyView {
    let money = move |figure: fn(Figures) -> Money| {
        Signal::derive(move || {
            figures
                .get()
                .map(|all| format::money(figure(all)))
                .unwrap_or_default()
        })
    };
    let day = move || {
        figures
            .get()
            .map(|all| panel::first_day(all.first_date, all.first_count))
    };
    let until = move |last: fn(Figures) -> NaiveDate| {
        Signal::derive(move || {
            let last = figures.get().map(last);
            let within = |charge: &&Charge| last.is_none_or(|last| charge.due_date <= last);
            charges.with(|charges| charges.iter().filter(within).cloned().collect::<Vec<_>>())
        })
    };
    let first = Figure {
        class: "figure is-main",
        name: Signal::stored(panel::FIRST_CHARGE.to_owned()),
        amount: money(|all| all.first_bill),
        charges: until(|all| all.first_date),
        because: panel::WHY_FIRST,
        dom_id: "why-first",
    };
    let months = Figure {
        class: "figure",
        name: Signal::stored(panel::FIRST_MONTHS.to_owned()),
        amount: money(|all| all.first_months),
        charges: until(|all| all.first_months_until),
        because: panel::WHY_MONTHS,
        dom_id: "why-months",
    };
    let term = Figure {
        class: "figure",
        name: Signal::derive(move || panel::term(term_months.get())),
        amount: money(|all| all.total),
        charges,
        because: panel::WHY_TERM,
        dom_id: "why-term",
    };
    let saving = move || {
        let saving = figures.get().map_or(Money::ZERO, |all| all.saving);
        saving
            .is_positive()
            .then(|| view! { <p class="figures-saving">{panel::saving(saving)}</p> }.into_any())
    };
    view! {
        <div class="figures">
            {first.view(wizard, view! { <p class="figure-note">{day}</p> }.into_any())}
            {months.view(wizard, ().into_any())}
            {term.view(wizard, ().into_any())}
        </div>
        {saving}
    }
    .into_any()
}

/// One figure with its answer.
struct Figure {
    class: &'static str,
    name: Signal<String>,
    amount: Signal<String>,
    charges: Signal<Vec<Charge>>,
    because: &'static str,
    dom_id: &'static str,
}

impl Figure {
    fn view(self, wizard: Wizard, note: AnyView) -> AnyView {
        let Self {
            class,
            name,
            amount,
            charges,
            because,
            dom_id,
        } = self;
        let open = RwSignal::new(false);
        let details: Part<Details> = expect_context();
        let label = Signal::derive(move || copy::ask(&name.get()));
        view! {
            <section class=class aria-label=name>
                <h3 class="figure-name">{name}</h3>
                <p class="figure-amount"><span class="money">{amount}</span> {why::button(open, dom_id.to_owned(), label)}</p>
                {note}
                {move || open.get().then(|| details.show(move |details| (details.sum)(wizard, dom_id, charges, because)))}
            </section>
        }
        .into_any()
    }
}
