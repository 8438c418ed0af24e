//! The months as bars; the same figures as a table, which a screen reader always has.

use chrono::Datelike;
use contract::Money;
use leptos::prelude::*;

use super::charges::Charge;
use super::marks::Marks;
use super::months::{Event, Month, months};
use crate::derived::memo;
use crate::ui::copy::format::{self, format_money};
use crate::ui::copy::panel;

/// Lengths are tenths of a pixel, in whole numbers: formatting fractions would be kilobytes of code.
const WIDTH: i64 = 3_600;
const HEIGHT: i64 = 840;

/// The chart, its table, and what the colours and marks mean.
pub fn chart(charges: Signal<Vec<Charge>>, marks: Signal<Marks>) -> AnyView {
    let as_table = RwSignal::new(false);
    let months = memo(move || charges.with(|charges| months(charges, marks.get())));
    let has_fee =
        memo(move || charges.with(|charges| charges.iter().any(|charge| charge.id.is_setup_fee())));
    let toggle = move || {
        if as_table.get() {
            panel::SHOW_CHART
        } else {
            panel::SHOW_TABLE
        }
    };
    view! {
        <figure class="chart">
            {move || (!as_table.get()).then(|| months.with(|months| bars(months)))}
            <div class:visually-hidden=move || !as_table.get()>{move || months.with(|months| table(months))}</div>
            <figcaption class="legend">
                <span class="legend-item">{panel::MONTHLY}</span>
                {move || has_fee.get().then(|| view! { <span class="legend-item is-second">{panel::SETUP_FEE}</span> }.into_any())}
                {move || legend(marks.get())}
                <button type="button" class="link-button" on:click=move |_| as_table.update(|on| *on = !*on)>
                    {toggle}
                </button>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// The marks that there are.
fn legend(marks: Marks) -> AnyView {
    let items = [
        (marks.prorated, "is-prorated", panel::PRORATED),
        (marks.discount_ends, "is-discount-end", panel::DISCOUNT_ENDS),
        (marks.queued, "is-queued", panel::QUEUE_MARK),
        (marks.renewed, "is-renewed", panel::RENEWAL_MARK),
    ];
    let items = items.into_iter().filter(|(date, ..)| date.is_some());
    items
        .map(|(_, class, name)| {
            view! { <span class=format!("legend-item {class}")>{name}</span> }.into_any()
        })
        .collect_view()
        .into_any()
}

fn bars(months: &[Month]) -> AnyView {
    let highest = months.iter().map(|month| month.total().cents()).max();
    let highest = highest.unwrap_or(0).max(1);
    let count = months.len().max(1);
    let slot = WIDTH / i64::try_from(count).unwrap_or(WIDTH);
    let every = count.div_ceil(12);
    let columns = months.iter().zip(0_i64..).map(|(month, place)| {
        let labelled = usize::try_from(place).is_ok_and(|place| place % every == 0);
        column(month, slot * place, slot, highest, labelled)
    });
    view! {
        <svg class="chart-bars" viewBox="0 0 360 112" aria-hidden="true">
            {columns.collect_view()}
            <line class="chart-base" x1="0" x2="360" y1=px(HEIGHT) y2=px(HEIGHT)></line>
        </svg>
    }
    .into_any()
}

/// One month: its accounts, the setup fee on top, its marks and its name.
fn column(month: &Month, left: i64, slot: i64, highest: i64, labelled: bool) -> AnyView {
    let scale = |amount: Money| HEIGHT.saturating_mul(amount.cents()) / highest;
    let width = (slot * 72 / 100).min(400);
    let x = left + (slot - width) / 2;
    let accounts = scale(month.accounts);
    let both = month.accounts.is_positive() && month.setup_fee.is_positive();
    let gap = if both { 20 } else { 0 };
    let fee = (scale(month.setup_fee) - gap).max(0);
    let is = |event: Event| month.events.contains(&event);
    let mark = |class: &'static str| {
        view! { <circle class=class cx=px(x + width / 2) cy=px(HEIGHT) r="3.5"></circle> }
            .into_any()
    };
    view! {
        <rect class="bar" class:is-prorated=is(Event::Prorated) class:is-estimate=month.is_estimate rx="2"
            x=px(x) y=px(HEIGHT - accounts) width=px(width) height=px(accounts)></rect>
        <rect class="bar is-second" class:is-estimate=month.is_estimate rx="2"
            x=px(x) y=px(HEIGHT - accounts - gap - fee) width=px(width) height=px(fee)></rect>
        {is(Event::DiscountEnds).then(|| view! {
            <line class="chart-discount-end" x1=px(left + slot) x2=px(left + slot) y1="0" y2=px(HEIGHT)></line>
        }.into_any())}
        {is(Event::Queued).then(|| mark("chart-queued"))}
        {is(Event::Renewed).then(|| mark("chart-renewed"))}
        {labelled.then(|| view! {
            <text class="chart-label" text-anchor="middle" x=px(x + width / 2) y=px(HEIGHT + 160)>
                {format::short_month(month.first_day)}
            </text>
        }.into_any())}
    }
    .into_any()
}

/// A coordinate as SVG writes it. The gap below a bar that is hardly seen may lift it past the
/// top of the drawing: it stays at the top then.
fn px(tenths: i64) -> String {
    let tenths = tenths.max(0);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn table(months: &[Month]) -> AnyView {
    let rows = months.iter().map(|month| {
        let name = format!("{}/{}", format::short_month(month.first_day), month.first_day.year());
        view! {
            <tr>
                <th scope="row">{name} {panel::events(&month.events).map(|events| view! { <span class="month-events">{events}</span> }.into_any())}</th>
                <td class="is-number">{format_money(month.accounts)}</td>
                <td class="is-number">{format_money(month.setup_fee)}</td>
                <td class="is-number">{format_money(month.total())}</td>
            </tr>
        }.into_any()
    });
    view! {
        <table class="month-table">
            <caption>{panel::MONTH_BY_MONTH}</caption>
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
