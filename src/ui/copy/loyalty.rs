//! The words about loyalty (fidelidade).

use chrono::NaiveDate;
use contract::catalog::Loyalty;

use super::format;

pub const CAPTION: &str = "Multa por saída antecipada";
pub const LEAVES_AFTER: &str = "Sai ao fim do";
pub const SHARE: &str = "Parte que resta";
pub const FEE: &str = "Multa";

/// "Fidelidade de 12 meses, até 23/11/2027, em troca de R$ 300,00 de benefício. …"
pub fn terms(loyalty: &Loyalty, ends_on: Option<NaiveDate>) -> String {
    let until = ends_on.map_or_else(String::new, |day| format!(", até {}", format::date(day)));
    format!(
        "Fidelidade de {}{until}, em troca de {} de benefício. Quem sai antes paga a parte do benefício que resta (Anatel, RGC).",
        format::count(loyalty.months as usize, "mês", "meses"),
        format::money(loyalty.benefit),
    )
}

/// "1º mês".
pub fn month(month: u32) -> String {
    format!("{month}º mês")
}

/// "300,00 × 11 ÷ 12".
pub fn formula(loyalty: &Loyalty, month: u32) -> String {
    let Loyalty { months, benefit } = *loyalty;
    let left = months.saturating_sub(month);
    format!("{} × {left} ÷ {months}", wizard::format_money(benefit))
}
