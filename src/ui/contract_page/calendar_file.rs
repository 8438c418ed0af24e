//! The schedule as a calendar (RFC 5545): a day for each charge.

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use erp_api::{ContractRecord, RowState};

use super::charge::Charge;
use crate::ui::copy::{contract_page, created, format};

/// How many bytes a line may have before its end.
const LINE: usize = 75;

/// The file's text, when there is a charge that somebody has to pay: a calendar without events is none.
///
/// An event keeps its id from one download to the next, so that to import it again changes it and adds nothing.
pub(super) fn ics(record: &ContractRecord, charges: &[Charge]) -> Option<String> {
    let mut due = charges.iter().filter(|charge| is_due(charge)).peekable();
    due.peek()?;
    let stamp = instant(record.created_at);
    let mut text = String::new();
    for fixed in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Novo Contrato//Vencimentos//PT",
    ] {
        line(&mut text, fixed);
    }
    for charge in due {
        let next = charge.due_date.succ_opt().unwrap_or(charge.due_date);
        let summary = created::due(
            &charge.what,
            &format::format_money(charge.amount),
            charge.state == RowState::Planned,
        );
        line(&mut text, "BEGIN:VEVENT");
        // Ids are counted anew in every database: the instant tells this contract from another provider's.
        named(
            &mut text,
            "UID",
            &format!("{}-{stamp}-{}@novo-contrato", record.id, charge.key),
        );
        named(&mut text, "DTSTAMP", &stamp);
        named(&mut text, "DTSTART;VALUE=DATE", &day(charge.due_date));
        named(&mut text, "DTEND;VALUE=DATE", &day(next));
        named(&mut text, "SUMMARY", &escaped(&summary));
        named(
            &mut text,
            "DESCRIPTION",
            &escaped(&contract_page::title(&record.number)),
        );
        // A due date keeps nobody from meeting that day.
        named(&mut text, "TRANSP", "TRANSPARENT");
        line(&mut text, "END:VEVENT");
    }
    line(&mut text, "END:VCALENDAR");
    Some(text)
}

fn is_due(charge: &Charge) -> bool {
    !matches!(charge.state, RowState::Settled | RowState::Cancelled) && charge.amount.is_positive()
}

fn named(text: &mut String, name: &str, value: &str) {
    line(text, &format!("{name}:{value}"));
}

/// A line, folded where it is too long; never within a character.
fn line(text: &mut String, content: &str) {
    let mut length = 0;
    for character in content.chars() {
        if length + character.len_utf8() > LINE {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(character);
        length += character.len_utf8();
    }
    text.push_str("\r\n");
}

/// A text as a value.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            _ => escaped.push(character),
        }
    }
    escaped
}

fn day(date: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn instant(at: DateTime<Utc>) -> String {
    format!(
        "{}T{:02}{:02}{:02}Z",
        day(at.date_naive()),
        at.hour(),
        at.minute(),
        at.second()
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use contract::Money;

    fn charge(key: &str, state: RowState, cents: i64) -> Charge {
        Charge {
            key: key.to_owned(),
            what: "Mensalidade 1 de 12".to_owned(),
            due_date: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
            payable_until: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
            amount: Money::from_cents(cents),
            on_time: Money::from_cents(cents),
            state,
        }
    }

    fn record() -> ContractRecord {
        serde_json_wasm::from_str(include_str!(
            "../../../crates/erp-client/src/wire/samples/contract.json"
        ))
        .unwrap()
    }

    #[test]
    fn a_day_for_each_charge_that_is_to_be_paid() {
        let charges = [
            charge("account-1", RowState::Open, 123_456),
            charge("account-2", RowState::Planned, 100),
            charge("account-3", RowState::Settled, 100),
            charge("account-4", RowState::Planned, 0),
            charge("account-5", RowState::Cancelled, 100),
        ];
        let text = ics(&record(), &charges).unwrap();
        let events: Vec<&str> = text.split("BEGIN:VEVENT\r\n").collect();
        assert_eq!(
            events,
            [
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Novo Contrato//Vencimentos//PT\r\n",
                "UID:1-20260109T140000Z-account-1@novo-contrato\r\nDTSTAMP:20260109T140000Z\r\n\
                 DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n\
                 SUMMARY:Mensalidade 1 de 12: R$ 1.234\\,56\r\nDESCRIPTION:Contrato nº 2026-000001\r\n\
                 TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n",
                "UID:1-20260109T140000Z-account-2@novo-contrato\r\nDTSTAMP:20260109T140000Z\r\n\
                 DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n\
                 SUMMARY:Mensalidade 1 de 12 (estimada): R$ 1\\,00\r\nDESCRIPTION:Contrato nº 2026-000001\r\n\
                 TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            ]
        );
    }

    #[test]
    fn nothing_to_pay_makes_no_calendar() {
        let charges = [charge("account-1", RowState::Settled, 0)];
        assert_eq!(ics(&record(), &charges), None);
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut text = String::new();
        named(&mut text, "SUMMARY", &"ã".repeat(100));
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert!(lines.iter().all(|line| line.len() <= LINE), "{lines:?}");
        assert_eq!(
            lines.join("\r\n").replace("\r\n ", ""),
            format!("SUMMARY:{}\r\n", "ã".repeat(100))
        );
    }

    #[test]
    fn what_means_something_to_a_calendar_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\r\ne"), "a\\,b\\;c\\\\d\\ne");
    }
}
