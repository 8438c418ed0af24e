//! The schedule as CSV, as spreadsheets in Brazil open it: a byte-order mark, semicolons, decimal commas.

use contract::Money;

use super::charge::Charge;
use crate::ui::copy::{contract_page, created, format};

/// The file's text.
pub(super) fn csv(charges: &[Charge]) -> String {
    let mut text = String::from("\u{feff}");
    line(&mut text, created::CSV_COLUMNS);
    for charge in charges {
        line(
            &mut text,
            [
                &charge.what,
                &format::date(charge.due_date),
                &format::date(charge.payable_until),
                &decimal(charge.amount),
                &decimal(charge.on_time),
                contract_page::row_state(charge.state, charge.amount),
            ],
        );
    }
    text
}

fn line(text: &mut String, cells: [&str; 6]) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            text.push(';');
        }
        quoted(text, cell);
    }
    text.push_str("\r\n");
}

/// A cell; in quotes where it would be taken for more than one (RFC 4180).
fn quoted(text: &mut String, cell: &str) {
    if cell.contains([';', '"', '\r', '\n']) {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}

/// "1234,56": a number everywhere, while the points of "1.234,56" are text to some.
fn decimal(amount: Money) -> String {
    amount.to_string().replace('.', ",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use erp_api::RowState;

    #[test]
    fn a_table_for_brazilian_spreadsheets() {
        let charge = Charge {
            key: String::new(),
            what: "Mensalidade 1 de 12".to_owned(),
            due_date: NaiveDate::from_ymd_opt(2027, 1, 10).unwrap(),
            payable_until: NaiveDate::from_ymd_opt(2027, 1, 11).unwrap(),
            amount: Money::from_cents(123_456),
            on_time: Money::from_cents(120_005),
            state: RowState::Open,
        };
        assert_eq!(
            csv(&[charge]),
            "\u{feff}Descrição;Vencimento;Pagável até;Valor;Valor pago em dia;Situação\r\n\
             Mensalidade 1 de 12;10/01/2027;11/01/2027;1234,56;1200,05;Em aberto\r\n"
        );
    }

    #[test]
    fn what_would_break_a_line_is_quoted() {
        let mut text = String::new();
        line(&mut text, ["a;b", "c\"d", "e\r\nf", "g", "", "1,5"]);
        assert_eq!(text, "\"a;b\";\"c\"\"d\";\"e\r\nf\";g;;1,5\r\n");
    }
}
