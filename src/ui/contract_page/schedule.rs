//! Parcels, accounts and invoices as tables.

use contract::{Money, Timing};
use erp_api::ContractRecord;
use leptos::prelude::*;

use crate::ui::copy::{contract_page as copy, format};

/// A table under its heading, or the sentence that stands in its place.
struct Table {
    id: &'static str,
    title: &'static str,
    /// What is said where there are no rows.
    none: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
    total: Option<Money>,
    /// Whether the rows are an estimate.
    planned: bool,
}

const ACCOUNT_COLUMNS: &[&str] = &[
    copy::COLUMN_NUMBER,
    copy::COLUMN_DUE,
    copy::COLUMN_GROSS,
    copy::COLUMN_DISCOUNT,
    copy::COLUMN_AMOUNT,
    copy::COLUMN_ON_TIME,
    copy::COLUMN_STATE,
];
const ROW_COLUMNS: &[&str] = &[
    copy::COLUMN_NUMBER,
    copy::COLUMN_DUE,
    copy::COLUMN_AMOUNT,
    copy::COLUMN_STATE,
];
/// Columns that hold amounts stand to the right.
const AMOUNT_COLUMNS: &[&str] = &[
    copy::COLUMN_GROSS,
    copy::COLUMN_DISCOUNT,
    copy::COLUMN_AMOUNT,
    copy::COLUMN_ON_TIME,
];

/// Every row that the contract created, or will.
pub fn tables(record: &ContractRecord) -> AnyView {
    [accounts(record), parcels(record), invoices(record)]
        .map(table)
        .into_any()
}

fn accounts(record: &ContractRecord) -> Table {
    let accounts = &record.receivables;
    let rows = accounts.items.iter().map(|row| {
        vec![
            row.number.to_string(),
            format::date(row.due_date),
            format::money(row.gross),
            format::money(row.direct_discount),
            format::money(row.amount),
            format::money(row.prompt_payment_amount),
            copy::row_state(row.state, row.amount).to_owned(),
        ]
    });
    Table {
        id: "accounts",
        title: copy::ACCOUNTS,
        none: copy::NO_ACCOUNTS,
        columns: ACCOUNT_COLUMNS,
        rows: rows.collect(),
        total: Some(accounts.total),
        planned: accounts.status == Timing::OnActivation && accounts.estimated,
    }
}

fn parcels(record: &ContractRecord) -> Table {
    let fee = &record.setup_fee;
    let rows = fee.installments.iter().map(|row| {
        vec![
            row.number.to_string(),
            format::date(row.due_date),
            format::money(row.amount),
            copy::row_state(row.state, row.amount).to_owned(),
        ]
    });
    Table {
        id: "parcels",
        title: copy::FEE_ROWS,
        none: copy::NO_FEE_ROWS,
        columns: ROW_COLUMNS,
        rows: rows.collect(),
        total: Some(fee.total),
        planned: fee.status == Timing::OnActivation && fee.estimated,
    }
}

fn invoices(record: &ContractRecord) -> Table {
    let rows = record.invoices.iter().map(|row| {
        vec![
            row.number.clone(),
            format::date(row.due_date),
            format::money(row.amount),
            copy::invoice_state(row.state).to_owned(),
        ]
    });
    Table {
        id: "invoices",
        title: copy::INVOICES,
        none: copy::NO_INVOICES,
        columns: ROW_COLUMNS,
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
    if table.rows.is_empty() {
        return view! { <p class="empty">{table.none}</p> }.into_any();
    }
    let head = table.columns.iter().map(|column| {
        view! { <th scope="col" class:is-number=is_amount(column)>{*column}</th> }.into_any()
    });
    let rows = table.rows.into_iter().map(|row| {
        let cells = row.into_iter().zip(table.columns).map(|(cell, column)| {
            view! { <td class:is-number=is_amount(column) data-label=*column>{cell}</td> }
                .into_any()
        });
        view! { <tr>{cells.collect_view()}</tr> }.into_any()
    });
    view! {
        <div class="table-wrap">
            <table class="data" aria-labelledby=table.id>
                <thead><tr>{head.collect_view()}</tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn is_amount(column: &str) -> bool {
    AMOUNT_COLUMNS.contains(&column)
}
