//! Parcels, accounts and invoices as tables.

use contract::{Money, Timing};
use erp_api::ContractRecord;
use leptos::prelude::*;

use crate::ui::copy::{format, pages};

/// Every row that the contract created, or will.
pub fn tables(record: &ContractRecord) -> AnyView {
    let fee = &record.setup_fee;
    let accounts = &record.receivables;
    let fee_rows = fee.installments.iter().map(|row| {
        vec![
            row.number.to_string(),
            format::date(row.due_date),
            format::money(row.amount),
            pages::row_state(row.state).to_owned(),
        ]
    });
    let account_rows = accounts.items.iter().map(|row| {
        vec![
            row.number.to_string(),
            format::date(row.due_date),
            format::money(row.gross),
            format::money(row.direct_discount),
            format::money(row.amount),
            format::money(row.prompt_payment_amount),
            pages::row_state(row.state).to_owned(),
        ]
    });
    let invoice_rows = record.invoices.iter().map(|row| {
        vec![
            row.number.clone(),
            format::date(row.due_date),
            format::money(row.amount),
            pages::invoice_state(row.state).to_owned(),
        ]
    });
    view! {
        {table(
            pages::ACCOUNTS,
            &[
                pages::COLUMN_NUMBER,
                pages::COLUMN_DUE,
                pages::COLUMN_GROSS,
                pages::COLUMN_DISCOUNT,
                pages::COLUMN_AMOUNT,
                pages::COLUMN_ON_TIME,
                pages::COLUMN_STATE,
            ],
            account_rows.collect(),
            Some(accounts.total),
            accounts.status == Timing::OnActivation && accounts.estimated,
        )}
        {table(
            pages::FEE_ROWS,
            &[pages::COLUMN_NUMBER, pages::COLUMN_DUE, pages::COLUMN_AMOUNT, pages::COLUMN_STATE],
            fee_rows.collect(),
            Some(fee.total),
            fee.status == Timing::OnActivation && fee.estimated,
        )}
        {table(
            pages::INVOICES,
            &[pages::COLUMN_NUMBER, pages::COLUMN_DUE, pages::COLUMN_AMOUNT, pages::COLUMN_STATE],
            invoice_rows.collect(),
            None,
            false,
        )}
    }
    .into_any()
}

/// Columns that hold amounts stand to the right.
fn is_amount(column: &str) -> bool {
    [
        pages::COLUMN_GROSS,
        pages::COLUMN_DISCOUNT,
        pages::COLUMN_AMOUNT,
        pages::COLUMN_ON_TIME,
    ]
    .contains(&column)
}

fn table(
    title: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
    total: Option<Money>,
    planned: bool,
) -> AnyView {
    let id = title.to_lowercase().replace(' ', "-");
    let heading_id = id.clone();
    let body = if rows.is_empty() {
        view! { <p class="empty">{pages::NONE}</p> }.into_any()
    } else {
        let head = columns.iter().map(
            |column| view! { <th scope="col" class:is-number=is_amount(column)>{*column}</th> },
        );
        let lines = rows.into_iter().map(|row| {
            let cells = row.into_iter().zip(columns).map(|(cell, column)| {
                view! { <td class:is-number=is_amount(column) data-label=*column>{cell}</td> }
            });
            view! { <tr>{cells.collect_view()}</tr> }
        });
        view! {
            <div class="table-wrap">
                <table class="data" aria-labelledby=id.clone()>
                    <thead><tr>{head.collect_view()}</tr></thead>
                    <tbody>{lines.collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="page-part" aria-labelledby=heading_id.clone()>
            <div class="part-head">
                <h2 id=heading_id.clone()>{title}</h2>
                {total.filter(|total| !total.is_zero()).map(|total| view! { <strong class="money">{format::money(total)}</strong> }.into_any())}
            </div>
            {planned.then(|| view! { <p class="hint">{pages::PLANNED_NOTE}</p> }.into_any())}
            {body}
        </section>
    }
    .into_any()
}
