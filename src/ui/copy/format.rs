//! Amounts, dates and counts as Brazilians read them, the same everywhere.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Timelike, Utc, Weekday};
use contract::{Money, Percentage};
pub use wizard::{format_date as date, format_money};

/// "R$ 1.234,56", with a no-break space so that it never wraps.
pub fn money(amount: Money) -> String {
    let text = format_money(amount);
    match text.strip_prefix('-') {
        Some(digits) => format!("\u{2212}R$\u{a0}{digits}"),
        None => format!("R$\u{a0}{text}"),
    }
}

/// "10/12" within the year that is meant anyway.
pub fn short_date(date: NaiveDate) -> String {
    format!("{:02}/{:02}", date.day(), date.month())
}

/// "10/12/26", where room is scarce.
pub fn compact_date(date: NaiveDate) -> String {
    format!(
        "{:02}/{:02}/{:02}",
        date.day(),
        date.month(),
        date.year().rem_euclid(100)
    )
}

/// A date as the wire writes it ("2026-12-10"), read without the code of a parser that knows every format.
pub fn iso_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, parts.next()?.parse().ok()?)
}

/// "quinta-feira".
pub fn weekday(date: NaiveDate) -> &'static str {
    match date.weekday() {
        Weekday::Mon => "segunda-feira",
        Weekday::Tue => "terça-feira",
        Weekday::Wed => "quarta-feira",
        Weekday::Thu => "quinta-feira",
        Weekday::Fri => "sexta-feira",
        Weekday::Sat => "sábado",
        Weekday::Sun => "domingo",
    }
}

/// "dez".
pub fn short_month(date: NaiveDate) -> &'static str {
    [
        "jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez",
    ]
    .get(date.month0() as usize)
    .copied()
    .unwrap_or_default()
}

/// "24/11/2026 às 13:05", in the time of Brasília.
pub fn moment(at: DateTime<Utc>) -> String {
    // Brazil has had no daylight saving time since 2019 (Decreto 9.772/2019).
    let local = FixedOffset::west_opt(3 * 3600)
        .map_or(at.naive_utc(), |zone| at.with_timezone(&zone).naive_local());
    format!(
        "{} às {:02}:{:02}",
        date(local.date()),
        local.hour(),
        local.minute()
    )
}

/// "Fevereiro".
pub fn long_month(date: NaiveDate) -> &'static str {
    [
        "Janeiro",
        "Fevereiro",
        "Março",
        "Abril",
        "Maio",
        "Junho",
        "Julho",
        "Agosto",
        "Setembro",
        "Outubro",
        "Novembro",
        "Dezembro",
    ]
    .get(date.month0() as usize)
    .copied()
    .unwrap_or_default()
}

/// "1 centavo", "4 centavos".
pub fn cents(amount: Money) -> String {
    let cents = amount.cents();
    format!(
        "{cents} {}",
        if cents == 1 { "centavo" } else { "centavos" }
    )
}

/// "4,62%".
pub fn percent(percent: Percentage) -> String {
    format!("{}%", percent.0.normalize().to_string().replace('.', ","))
}

/// "1 parcela", "3 parcelas".
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// A CPF or CNPJ with its punctuation; anything else as it is. A CNPJ may have letters (IN RFB
/// 2.229/2024).
pub fn document(digits: &str) -> String {
    let part = |from: usize, to: usize| &digits[from..to];
    match (digits.is_ascii(), digits.len()) {
        (true, 11) => format!(
            "CPF {}.{}.{}-{}",
            part(0, 3),
            part(3, 6),
            part(6, 9),
            part(9, 11)
        ),
        (true, 14) => format!(
            "CNPJ {}.{}.{}/{}-{}",
            part(0, 2),
            part(2, 5),
            part(5, 8),
            part(8, 12),
            part(12, 14)
        ),
        _ => digits.to_owned(),
    }
}

/// A phone number of a terminal: "(11) 3333-0001".
pub fn phone(digits: &str) -> String {
    match (digits.is_ascii(), digits.len()) {
        (true, 10) => format!("({}) {}-{}", &digits[..2], &digits[2..6], &digits[6..]),
        (true, 11) => format!("({}) {}-{}", &digits[..2], &digits[2..7], &digits[7..]),
        _ => digits.to_owned(),
    }
}

/// "mensal", "trimestral" …
pub fn cycle(months: u32) -> String {
    match months {
        1 => "mensal".to_owned(),
        2 => "bimestral".to_owned(),
        3 => "trimestral".to_owned(),
        6 => "semestral".to_owned(),
        12 => "anual".to_owned(),
        other => format!("a cada {other} meses"),
    }
}
