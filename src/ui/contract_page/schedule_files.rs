//! The schedule to take away: a table for Brazilian spreadsheets, and a calendar.

use std::fmt::Write as _;

use chrono::{Datelike, NaiveDate};
use erp_api::ContractRecord;
use leptos::prelude::*;
use wizard::{format_date, format_money};

use crate::platform::document;
use crate::ui::controls::{Button, ButtonKind};
use crate::ui::copy::{pages, panel};

/// The two buttons that save the files.
pub fn buttons(record: &ContractRecord) -> AnyView {
    let rows = rows(record);
    let (table, calendar) = (csv(&rows), ics(record, &rows));
    let name = format!("contrato-{}", record.number);
    let calendar_name = format!("{name}.ics");
    let save_table = Callback::new(move |()| {
        document::save_file(&format!("{name}.csv"), "text/csv;charset=utf-8", &table);
    });
    let save_calendar = Callback::new(move |()| {
        document::save_file(&calendar_name, "text/calendar;charset=utf-8", &calendar);
    });
    view! {
        <Button kind=ButtonKind::Secondary on_click=save_table>{pages::SCHEDULE_CSV}</Button>
        <Button kind=ButtonKind::Secondary on_click=save_calendar>{pages::SCHEDULE_ICS}</Button>
    }
    .into_any()
}

struct Row {
    what: String,
    due_date: NaiveDate,
    amount: contract::Money,
    state: &'static str,
}

fn rows(record: &ContractRecord) -> Vec<Row> {
    let parcels = record.setup_fee.installments.iter().map(|row| Row {
        what: panel::installment(row.number, record.setup_fee.installments.len()),
        due_date: row.due_date,
        amount: row.amount,
        state: pages::row_state(row.state),
    });
    let accounts = record.receivables.items.iter().map(|row| Row {
        what: panel::account(row.number, record.receivables.items.len()),
        due_date: row.due_date,
        amount: row.amount,
        state: pages::row_state(row.state),
    });
    let mut rows: Vec<Row> = accounts.chain(parcels).collect();
    rows.sort_by_key(|row| row.due_date);
    rows
}

/// Semicolons, decimal commas and a byte-order mark: Excel in Brazil opens it right.
fn csv(rows: &[Row]) -> String {
    let mut text = String::from("\u{feff}Descrição;Vencimento;Valor;Situação\r\n");
    for row in rows {
        let (date, amount) = (format_date(row.due_date), format_money(row.amount));
        // Writing to a string cannot fail.
        let _ = write!(text, "{};{date};{amount};{}\r\n", row.what, row.state);
    }
    text
}

/// All-day events with stable ids (RFC 5545), so that a second import changes nothing.
fn ics(record: &ContractRecord, rows: &[Row]) -> String {
    let day = |date: NaiveDate| format!("{:04}{:02}{:02}", date.year(), date.month(), date.day());
    let stamp = format!("{}T000000Z", day(record.created_at.date_naive()));
    let mut text =
        String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Novo Contrato//pt-BR\r\n");
    for (place, row) in rows.iter().enumerate() {
        let next = row.due_date.succ_opt().unwrap_or(row.due_date);
        let _ = write!(
            text,
            "BEGIN:VEVENT\r\nUID:contrato-{}-{}@novo-contrato\r\nDTSTAMP:{stamp}\r\nDTSTART;VALUE=DATE:{}\r\nDTEND;VALUE=DATE:{}\r\nSUMMARY:{} · R$ {}\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n",
            record.id,
            place + 1,
            day(row.due_date),
            day(next),
            row.what,
            format_money(row.amount).replace(',', "\\,"),
        );
    }
    text.push_str("END:VCALENDAR\r\n");
    text
}
