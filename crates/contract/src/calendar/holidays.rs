//! Brazil's national bank holidays.

use chrono::{Datelike, NaiveDate};

use super::easter::days_after_easter;

/// A day on which banks are closed, weekends aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BankHoliday {
    /// Confraternização Universal, 1 January.
    NewYear,
    /// Segunda-feira de Carnaval, 48 days before Easter.
    CarnivalMonday,
    /// Terça-feira de Carnaval, 47 days before Easter.
    CarnivalTuesday,
    /// Sexta-feira da Paixão, two days before Easter.
    GoodFriday,
    /// Tiradentes, 21 April.
    Tiradentes,
    /// Dia do Trabalho, 1 May.
    LabourDay,
    /// Corpus Christi, 60 days after Easter.
    CorpusChristi,
    /// Independência do Brasil, 7 September.
    Independence,
    /// Nossa Senhora Aparecida, 12 October.
    Aparecida,
    /// Finados, 2 November.
    AllSouls,
    /// Proclamação da República, 15 November.
    Republic,
    /// Dia Nacional de Zumbi e da Consciência Negra, 20 November, national since 2024 (Lei
    /// 14.759/2023).
    BlackAwareness,
    /// Natal, 25 December.
    Christmas,
    /// One of the provider's own (`settings.holidays`).
    Local,
}

/// The first year in which 20 November is a national holiday (Lei 14.759/2023).
const BLACK_AWARENESS_SINCE: i32 = 2024;

/// The national bank holiday that a date is. 31 December is none, though banks serve nobody.
pub(super) fn national(date: NaiveDate) -> Option<BankHoliday> {
    match (date.month(), date.day()) {
        (1, 1) => Some(BankHoliday::NewYear),
        (4, 21) => Some(BankHoliday::Tiradentes),
        (5, 1) => Some(BankHoliday::LabourDay),
        (9, 7) => Some(BankHoliday::Independence),
        (10, 12) => Some(BankHoliday::Aparecida),
        (11, 2) => Some(BankHoliday::AllSouls),
        (11, 15) => Some(BankHoliday::Republic),
        (11, 20) if date.year() >= BLACK_AWARENESS_SINCE => Some(BankHoliday::BlackAwareness),
        (12, 25) => Some(BankHoliday::Christmas),
        // Carnival is in February or March, Corpus Christi in May or June.
        (2..=6, _) => movable(date),
        _ => None,
    }
}

fn movable(date: NaiveDate) -> Option<BankHoliday> {
    match days_after_easter(date) {
        -48 => Some(BankHoliday::CarnivalMonday),
        -47 => Some(BankHoliday::CarnivalTuesday),
        -2 => Some(BankHoliday::GoodFriday),
        60 => Some(BankHoliday::CorpusChristi),
        _ => None,
    }
}
