//! The words of "O que será criado".

use contract::NoRenewalReason;
use contract::explain::RenewalReason;

use super::format;
use crate::ui::preview::Event;

pub const TITLE: &str = "O que será criado";
pub const FRESH: &str = "Cada conta, parcela e data, enquanto você digita.";
pub const FIRST_CHARGE: &str = "1ª cobrança";
pub const FIRST_MONTHS: &str = "3 primeiros meses";
pub const SEE_ALL: &str = "Ver tudo";
pub const CLOSE: &str = "Fechar";
pub const MONTHLY: &str = "Mensalidades";
pub const SETUP_FEE: &str = "Adesão";
pub const SHOW_TABLE: &str = "Ver como tabela";
pub const SHOW_CHART: &str = "Ver como gráfico";
pub const SHOW_LESS: &str = "Ver menos";
pub const ESTIMATE: &str = "Datas e valores estimados: dependem do dia da ativação.";
pub const ESTIMATED: &str = "estimada";
pub const EMPTY: &str = "Escolha o plano e o vencimento para ver cada conta, data e valor.";
pub const NO_CHARGES: &str = "Nenhuma cobrança será criada.";
pub const INVALID: &str = "Corrija o que está indicado para ver esta parte.";
pub const WHY_FIRST: &str = "Tudo o que vence no primeiro dia de cobrança.";
pub const WHY_MONTHS: &str =
    "Tudo o que vence em três meses do calendário, desde o mês da primeira cobrança.";
pub const WHY_TERM: &str = "Todas as contas da vigência e todas as parcelas de adesão, sem o desconto de quem paga em dia.";
pub const EARLY_EXIT: &str = "Fidelidade e saída antecipada";
pub const MONTH_BY_MONTH: &str = "O que vence mês a mês, em reais";
pub const PRORATED: &str = "proporcional";
pub const DISCOUNT_ENDS: &str = "fim do desconto";
pub const QUEUE_MARK: &str = "fila de renovação";
pub const RENEWAL_MARK: &str = "renovação";
pub const RENEWAL_AUTOMATIC: &str = "Renovação automática";
pub const RENEWAL_MANUAL: &str = "Renovação manual";
pub const START: &str = "início";
pub const QUEUED: &str = "entra na fila";
pub const NO_MAIL: &str = "Sem e-mail de boas-vindas";
pub const NO_FISCAL: &str = "Sem documento fiscal automático";
pub const GROUPED_FACT: &str = "Contas aguardam faturamento manual";
pub const REVIEW_FACT: &str = "Contas em revisão antes das faturas";
pub const MONTH: &str = "Mês";
pub const TOTAL: &str = "Total";

/// "12 meses".
pub fn term(months: u32) -> String {
    format::count(months as usize, "mês", "meses")
}

/// "em 10/12 · 15 cobranças".
pub fn folded(date: &str, count: usize) -> String {
    format!(
        "em {date} · {}",
        format::count(count, "cobrança", "cobranças")
    )
}

/// "Ver as 15 cobranças".
pub fn see_charges(count: usize) -> String {
    format!("Ver as {count} cobranças")
}

/// "Mensalidade 1 de 12".
pub fn account(number: u32, of: usize) -> String {
    format!("Mensalidade {number} de {of}")
}

/// "Adesão 1 de 3".
pub fn installment(number: u32, of: usize) -> String {
    format!("Adesão {number} de {of}")
}

/// "domingo: pagável até segunda-feira, 11/01".
pub fn payable_until(due: chrono::NaiveDate, until: chrono::NaiveDate) -> String {
    let closed = match format::weekday(due) {
        day @ ("sábado" | "domingo") => day,
        _ => "feriado bancário",
    };
    format!(
        "{closed}: pagável até {}, {}",
        format::weekday(until),
        format::short_date(until)
    )
}

/// "R$ 94,90 se paga em dia".
pub fn if_paid_on_time(amount: contract::Money) -> String {
    format!("{} se paga em dia", format::money(amount))
}

/// "desconto de R$ 10,00 sobre R$ 99,90".
pub fn discount(off: contract::Money, gross: contract::Money) -> String {
    format!(
        "desconto de {} sobre {}",
        format::money(off),
        format::money(gross)
    )
}

/// "entra na fila: conta 9 paga, restam 3".
pub fn queued(reason: Option<&RenewalReason>) -> String {
    let paid = reason.map_or_else(String::new, |reason| {
        paid(reason.queued_after, reason.accounts)
    });
    format!("{QUEUED}{paid}")
}

/// "renova por R$ 104,52: conta 10 paga, restam 2".
pub fn renews_at(price: contract::Money, reason: Option<&RenewalReason>) -> String {
    let paid = reason.map_or_else(String::new, |reason| {
        paid(reason.renewed_after, reason.accounts)
    });
    format!("renova por {}{paid}", format::money(price))
}

fn paid(account: u32, accounts: u32) -> String {
    match accounts.saturating_sub(account) {
        0 => format!(": conta {account} paga"),
        1 => format!(": conta {account} paga, resta 1"),
        left => format!(": conta {account} paga, restam {left}"),
    }
}

/// "quinta-feira, 10/12/2026", and in how many charges when there are several.
pub fn first_day(date: chrono::NaiveDate, count: usize) -> String {
    let day = format!("{}, {}", format::weekday(date), format::date(date));
    if count > 1 {
        format!("{day}, em {count} cobranças")
    } else {
        day
    }
}

/// "Em dia, o cliente economiza R$ 60,00 na vigência."
pub fn saving(saving: contract::Money) -> String {
    format!(
        "Pagando em dia, o cliente economiza {} na vigência.",
        format::money(saving)
    )
}

/// "proporcional, fila de renovação": what happens in a month.
pub fn events(events: &[Event]) -> Option<String> {
    let names = events.iter().map(|event| match event {
        Event::Prorated => PRORATED,
        Event::DiscountEnds => DISCOUNT_ENDS,
        Event::Queued => QUEUE_MARK,
        Event::Renewed => RENEWAL_MARK,
    });
    (!events.is_empty()).then(|| names.collect::<Vec<_>>().join(", "))
}

/// Why the contract does not renew by itself.
pub const fn no_renewal(reason: Option<NoRenewalReason>) -> &'static str {
    match reason {
        Some(NoRenewalReason::Ignored) => "“Ignorar renovação automática” está ligado.",
        Some(NoRenewalReason::Disabled) => "O provedor desligou a renovação automática.",
        Some(NoRenewalReason::NoReceivables) => "O contrato não tem mensalidades.",
        None => "",
    }
}

/// "A vigência termina em 23/11/2027; o preço da renovação é R$ 99,90."
pub fn term_end(ends_on: chrono::NaiveDate, price: contract::Money) -> String {
    format!(
        "A vigência termina em {}. Preço na renovação: {}.",
        format::date(ends_on),
        format::money(price)
    )
}

/// "E-mail para contato@cliente.example".
pub fn mail_to(to: &str) -> String {
    format!("E-mail de boas-vindas para {to}")
}

/// "`NFCom` (62) automática".
pub fn fiscal(document: &str) -> String {
    format!("{document} automática")
}

/// What a screen reader hears when totals change.
pub fn spoken(first: &str, term: &str) -> String {
    format!("Primeira cobrança {first}. Total da vigência {term}.")
}
