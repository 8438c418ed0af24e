//! Parcels, accounts and invoices as tables.

use contract::{Money, Timing};
use erp_api::{ContractRecord, ReceivableRow};
use leptos::prelude::*;

use super::columns::{Cell, Column};
use crate::ui::copy::{contract_page as copy, format};

/// A table under its heading, or the sentence that stands in its place.
struct Table {
    id: &'static str,
    title: &'static str,
    /// What is said where there are no rows.
    none: &'static str,
    rows: Vec<Vec<Cell>>,
    total: Option<Money>,
    /// Whether the rows are an estimate.
    planned: bool,
}

/// Every row that the contract created, or will.
pub fn tables(record: &ContractRecord) -> AnyView {
    [accounts(record), parcels(record), invoices(record)]
        .map(table)
        .into_any()
}

fn accounts(record: &ContractRecord) -> Table {
    let accounts = &record.receivables;
    let items = &accounts.items;
    // Columns that would say the amount once more, or nothing, only keep people from finding it.
    let is_discounted = items.iter().any(|row| !row.direct_discount.is_zero());
    let is_less_on_time = items
        .iter()
        .any(|row| row.prompt_payment_amount != row.amount);
    let is_shown = |cell: &Cell| match cell.column {
        Column::Gross | Column::Discount => is_discounted,
        Column::OnTime => is_less_on_time,
        _ => true,
    };
    let rows = items
        .iter()
        .map(|row| account(row).into_iter().filter(is_shown).collect());
    Table {
        id: "accounts",
        title: copy::ACCOUNTS,
        none: copy::NO_ACCOUNTS,
        rows: rows.collect(),
        total: Some(accounts.total),
        planned: accounts.status == Timing::OnActivation && accounts.estimated,
    }
}

fn account(row: &ReceivableRow) -> [Cell; 7] {
    let is_same_on_time = row.prompt_payment_amount == row.amount;
    [
        Cell::new(Column::Number, row.number.to_string()),
        Cell::new(Column::Due, format::date(row.due_date)),
        Cell::new(Column::Gross, format::money(row.gross)),
        Cell::new(Column::Discount, format::money(row.direct_discount))
            .idle(row.direct_discount.is_zero()),
        Cell::new(Column::Amount, format::money(row.amount)),
        Cell::new(Column::OnTime, format::money(row.prompt_payment_amount)).idle(is_same_on_time),
        Cell::new(
            Column::State,
            copy::row_state(row.state, row.amount).to_owned(),
        ),
    ]
}

fn parcels(record: &ContractRecord) -> Table {
    let fee = &record.setup_fee;
    let rows = fee.installments.iter().map(|row| {
        vec![
            Cell::new(Column::Number, row.number.to_string()),
            Cell::new(Column::Due, format::date(row.due_date)),
            Cell::new(Column::Amount, format::money(row.amount)),
            Cell::new(
                Column::State,
                copy::row_state(row.state, row.amount).to_owned(),
            ),
        ]
    });
    Table {
        id: "parcels",
        title: copy::FEE_ROWS,
        none: copy::NO_FEE_ROWS,
        rows: rows.collect(),
        total: Some(fee.total),
        planned: fee.status == Timing::OnActivation && fee.estimated,
    }
}

fn invoices(record: &ContractRecord) -> Table {
    let rows = record.invoices.iter().map(|row| {
        vec![
            Cell::new(Column::InvoiceNumber, row.number.clone()),
            Cell::new(Column::Due, format::date(row.due_date)),
            Cell::new(Column::Amount, format::money(row.amount)),
            Cell::new(Column::State, copy::invoice_state(row.state).to_owned()),
        ]
    });
    Table {
        id: "invoices",
        title: copy::INVOICES,
        none: copy::NO_INVOICES,
        rows: rows.collect(),
        total: None,
        planned: false,
    }
}

fn table(table: Table) -> AnyView {
    let id = table.id;
    let total = table.total.filter(|total| !total.is_zero());
    let note = table
        .planned
        .then(|| view! { <p class="hint">{copy::PLANNED_NOTE}</p> }.into_any());
    let total = total
        .map(|total| view! { <strong class="money">{format::money(total)}</strong> }.into_any());
    view! {
        <section class="page-part" aria-labelledby=id>
            <div class="part-head"><h2 id=id>{table.title}</h2> {total}</div>
            {note}
            {body(table)}
        </section>
    }
    .into_any()
}

fn body(table: Table) -> AnyView {
    let Some(first) = table.rows.first() else {
        return view! { <p class="empty">{table.none}</p> }.into_any();
    };
    let head: Vec<AnyView> = first.iter().map(Cell::head).collect();
    let rows = table.rows.into_iter().map(|row| {
        let cells = row.into_iter().map(Cell::view);
        view! { <tr>{cells.collect_view()}</tr> }.into_any()
    });
    view! {
        <div class="table-wrap">
            <table class="data is-compact" aria-labelledby=table.id>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
