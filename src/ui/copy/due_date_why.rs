//! Why a due date is the day it is, in words.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use contract::calendar::BankHoliday;
use contract::catalog::BusinessDay;
use contract::explain::{Closed, ClosedDay, CountedFrom, DateReason, DayCounted};

use super::format;

/// The sentences of a date: how it is counted, what moved it, until when it can be paid.
pub fn sentences(reason: &DateReason) -> Vec<String> {
    [
        Some(counted(reason)),
        clamped(reason),
        moved(reason),
        payable(reason),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Where a date's day and start come from.
pub fn sources(reason: &DateReason, rule: &str) -> Vec<(Cow<'static, str>, String)> {
    let day = match reason.day {
        DayCounted::ByRule { .. } => format!("regra {rule}"),
        DayCounted::OfStart { .. } => "dia da adesão (configuração do provedor)".to_owned(),
    };
    let start = match reason.counted_from {
        CountedFrom::Signup(date) => format!("data de adesão, {}", format::date(date)),
        CountedFrom::EstimatedActivation { hours, .. } => {
            format!("adesão + {hours} h da tabela de SLA")
        }
    };
    let mut sources = vec![("Vencimento".into(), day), ("Conta desde".into(), start)];
    let is_local = |day: &ClosedDay| day.why == Closed::Holiday(BankHoliday::Local);
    if reason
        .moved_past
        .iter()
        .chain(&reason.closed_until)
        .any(is_local)
    {
        sources.push((
            "Feriado local".into(),
            "configuração do provedor".to_owned(),
        ));
    }
    sources
}

fn counted(reason: &DateReason) -> String {
    let start = match reason.counted_from {
        CountedFrom::Signup(date) => format!("da adesão ({})", format::date(date)),
        CountedFrom::EstimatedActivation {
            signup,
            hours,
            date,
        } => format!(
            "da ativação estimada ({}: adesão em {} + {hours} h)",
            format::date(date),
            format::date(signup)
        ),
    };
    let later = format::count(reason.months_on as usize, "mês", "meses");
    match (reason.day, reason.months_on) {
        (DayCounted::ByRule { day, min_days: 0 }, 0) => {
            format!("Vence no primeiro dia {day} a partir {start}.")
        }
        (DayCounted::ByRule { day, min_days }, 0) => format!(
            "Vence no primeiro dia {day} que fica ao menos {} depois {start}.",
            format::count(min_days as usize, "dia", "dias")
        ),
        (DayCounted::ByRule { day, .. }, _) => {
            format!("Vence {later} depois da primeira, sempre no dia {day} da regra.")
        }
        (DayCounted::OfStart { .. }, 0) => format!("Vence no próprio dia {start}."),
        (DayCounted::OfStart { day }, _) => {
            format!("Vence {later} depois da primeira, sempre no dia {day}.")
        }
    }
}

/// A month without the rule's day.
fn clamped(reason: &DateReason) -> Option<String> {
    let day = reason.day.day();
    let last = reason.nominal.day();
    (last < day).then(|| {
        format!(
            "{} de {} só vai até o dia {last}; nos outros meses volta ao dia {day}.",
            format::long_month(reason.nominal),
            reason.nominal.year()
        )
    })
}

fn moved(reason: &DateReason) -> Option<String> {
    if reason.due_date == reason.nominal {
        return None;
    }
    let to = format::date(reason.due_date);
    let met = reason.moved_past.iter().map(|day| closed_day(*day));
    let met = met.collect::<Vec<_>>().join("; ");
    let how = match reason.business_day {
        BusinessDay::Previous if reason.due_date > reason.nominal => {
            "o dia útil anterior seria antes do início, então passa ao seguinte"
        }
        BusinessDay::Previous => "a regra antecipa para o dia útil anterior",
        BusinessDay::Next | BusinessDay::Keep => "a regra passa para o dia útil seguinte",
    };
    Some(format!("{met}: {how}, {to}."))
}

/// "10/10/2026 é sábado; pagável até 13/10: 12/10 é feriado nacional (Nossa Senhora Aparecida)."
fn payable(reason: &DateReason) -> Option<String> {
    let (first, rest) = reason.closed_until.split_first()?;
    let holidays: Vec<String> = rest
        .iter()
        .filter(|day| matches!(day.why, Closed::Holiday(_)))
        .map(|day| format!("{} é {}", format::short_date(day.date), closed(day.why)))
        .collect();
    let because = if holidays.is_empty() {
        String::new()
    } else {
        format!(": {}", holidays.join("; "))
    };
    Some(format!(
        "{}; pagável até {}, sem encargos (Lei 7.089/83){because}.",
        closed_day(*first),
        format::short_date(reason.payable_until)
    ))
}

fn closed_day(day: ClosedDay) -> String {
    format!("{} é {}", format::date(day.date), closed(day.why))
}

fn closed(why: Closed) -> String {
    match why {
        Closed::Saturday => "sábado".to_owned(),
        Closed::Sunday => "domingo".to_owned(),
        Closed::Holiday(BankHoliday::Local) => "feriado local".to_owned(),
        Closed::Holiday(holiday) => format!("feriado nacional ({})", name(holiday)),
    }
}

/// A national bank holiday's name.
const fn name(holiday: BankHoliday) -> &'static str {
    match holiday {
        BankHoliday::NewYear => "Confraternização Universal",
        BankHoliday::CarnivalMonday | BankHoliday::CarnivalTuesday => "Carnaval",
        BankHoliday::GoodFriday => "Sexta-feira da Paixão",
        BankHoliday::Tiradentes => "Tiradentes",
        BankHoliday::LabourDay => "Dia do Trabalho",
        BankHoliday::CorpusChristi => "Corpus Christi",
        BankHoliday::Independence => "Independência do Brasil",
        BankHoliday::Aparecida => "Nossa Senhora Aparecida",
        BankHoliday::AllSouls => "Finados",
        BankHoliday::Republic => "Proclamação da República",
        BankHoliday::BlackAwareness => "Consciência Negra",
        BankHoliday::Christmas => "Natal",
        BankHoliday::Local => "feriado local",
    }
}

/// "10/12/2026 (quinta-feira)".
pub fn with_weekday(date: NaiveDate) -> String {
    format!("{} ({})", format::date(date), format::weekday(date))
}
