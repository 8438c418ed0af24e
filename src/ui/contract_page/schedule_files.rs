//! The schedule to take away: a table for spreadsheets, and a calendar.

use erp_api::ContractRecord;
use leptos::prelude::*;

use super::{calendar_file, charge::charges, table_file};
use crate::platform::document;
use crate::ui::controls::Button;
use crate::ui::copy::created as copy;

/// The buttons that save the files; none where a file would say nothing.
pub fn buttons(record: &ContractRecord) -> AnyView {
    let charges = charges(record);
    let name = copy::file_name(&record.number);
    let table = (!charges.is_empty()).then(|| {
        let text = table_file::csv(&charges);
        button(
            copy::SCHEDULE_CSV,
            name.clone() + ".csv",
            "text/csv;charset=utf-8",
            text,
        )
    });
    let calendar = calendar_file::ics(record, &charges).map(|text| {
        button(
            copy::SCHEDULE_ICS,
            name + ".ics",
            "text/calendar;charset=utf-8",
            text,
        )
    });
    (table, calendar).into_any()
}

fn button(
    words: &'static str,
    file_name: String,
    media_type: &'static str,
    text: String,
) -> AnyView {
    let save = Callback::new(move |()| document::save_file(&file_name, media_type, &text));
    view! { <Button on_click=save>{words}</Button> }.into_any()
}
