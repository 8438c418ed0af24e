//! What falls due month by month, as bars and, for those who ask, as a table.

use chrono::{Datelike, NaiveDate};
use contract::Money;
use leptos::prelude::*;

use super::charges::Charge;
use crate::derived::memo;
use crate::ui::copy::{format, panel};

/// What falls due in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Month {
    first_day: NaiveDate,
    accounts: Money,
    setup_fee: Money,
}

/// The months from the first charge to the last, the empty ones among them.
fn months(charges: &[Charge]) -> Vec<Month> {
    let month_of = |date: NaiveDate| date.with_day(1).unwrap_or(date);
    let (Some(first), Some(last)) = (charges.first(), charges.last()) else {
        return Vec::new();
    };
    let mut months = Vec::new();
    let mut day = month_of(first.due_date);
    while day <= month_of(last.due_date) {
        let sum = |setup_fee: bool| {
            let due = charges
                .iter()
                .filter(|c| c.is_setup_fee == setup_fee && month_of(c.due_date) == day);
            due.map(|charge| charge.amount).sum()
        };
        months.push(Month {
            first_day: day,
            accounts: sum(false),
            setup_fee: sum(true),
        });
        let Some(next) = day.checked_add_months(chrono::Months::new(1)) else {
            break;
        };
        day = next;
    }
    months
}

/// Lengths are tenths of a pixel, in whole numbers: formatting fractions would be kilobytes of code.
const WIDTH: i64 = 3_600;
const HEIGHT: i64 = 840;

/// The chart, with its table behind a button.
pub fn chart(charges: Signal<Vec<Charge>>) -> AnyView {
    let as_table = RwSignal::new(false);
    let months = memo(move || charges.with(|charges| months(charges)));
    let body = move || {
        let months = months.get();
        if as_table.get() {
            table(&months)
        } else {
            bars(&months)
        }
    };
    let toggle = move || {
        if as_table.get() {
            panel::SHOW_CHART
        } else {
            panel::SHOW_TABLE
        }
    };
    view! {
        <figure class="chart">
            {body}
            <figcaption class="legend">
                <span class="legend-item">{panel::MONTHLY}</span>
                <span class="legend-item is-second">{panel::SETUP_FEE}</span>
                <button type="button" class="link-button" on:click=move |_| as_table.update(|on| *on = !*on)>
                    {toggle}
                </button>
            </figcaption>
        </figure>
    }
    .into_any()
}

fn bars(months: &[Month]) -> AnyView {
    let highest = months
        .iter()
        .map(|month| (month.accounts + month.setup_fee).cents())
        .max()
        .unwrap_or(0)
        .max(1);
    let scale = |amount: Money| HEIGHT.saturating_mul(amount.cents()) / highest;
    let count = months.len().max(1);
    let slot = WIDTH / i64::try_from(count).unwrap_or(WIDTH);
    let width = (slot * 72 / 100).min(400);
    let every = count.div_ceil(12);
    let starts = (0..).map(|place: i64| slot * place + (slot - width) / 2);
    let columns = months.iter().zip(starts).enumerate().map(|(place, (month, x))| {
        let accounts = scale(month.accounts);
        let gap = if month.accounts.is_positive() && month.setup_fee.is_positive() { 20 } else { 0 };
        let fee = (scale(month.setup_fee) - gap).max(0);
        view! {
            <rect class="bar" rx="2" x=px(x) y=px(HEIGHT - accounts) width=px(width) height=px(accounts)></rect>
            <rect class="bar is-second" rx="2" x=px(x) y=px(HEIGHT - accounts - gap - fee) width=px(width) height=px(fee)></rect>
            {(place % every == 0).then(|| view! {
                <text class="chart-label" text-anchor="middle" x=px(x + width / 2) y=px(HEIGHT + 140)>
                    {format::short_month(month.first_day)}
                </text>
            }.into_any())}
        }.into_any()
    });
    view! {
        <svg class="chart-bars" viewBox="0 0 360 104" role="img" aria-label=spoken(months)>
            {columns.collect_view()}
            <line class="chart-base" x1="0" x2="360" y1=px(HEIGHT) y2=px(HEIGHT)></line>
        </svg>
    }
    .into_any()
}

/// A coordinate as SVG writes it. The gap below a bar that is hardly seen may lift it past the
/// top of the drawing: it stays at the top then.
fn px(tenths: i64) -> String {
    let tenths = tenths.max(0);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn spoken(months: &[Month]) -> String {
    let parts = months.iter().map(|month| {
        let total = format::money(month.accounts + month.setup_fee);
        format!(
            "{}/{}: {total}",
            format::short_month(month.first_day),
            month.first_day.year()
        )
    });
    parts.collect::<Vec<_>>().join("; ")
}

fn table(months: &[Month]) -> AnyView {
    let rows = months.iter().map(|month| {
        view! {
            <tr>
                <th scope="row">{format!("{}/{}", format::short_month(month.first_day), month.first_day.year())}</th>
                <td class="is-number">{format::money(month.accounts)}</td>
                <td class="is-number">{format::money(month.setup_fee)}</td>
                <td class="is-number">{format::money(month.accounts + month.setup_fee)}</td>
            </tr>
        }.into_any()
    });
    view! {
        <table class="data chart-table">
            <thead>
                <tr>
                    <th scope="col">{panel::MONTH}</th>
                    <th scope="col" class="is-number">{panel::MONTHLY}</th>
                    <th scope="col" class="is-number">{panel::SETUP_FEE}</th>
                    <th scope="col" class="is-number">{panel::TOTAL}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
