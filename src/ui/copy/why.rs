//! The words that answer "Por que este valor?": the formula, what it means, and where each part comes from.

use std::borrow::Cow;

use contract::catalog::{Discount, InstallmentRemainder, Proration};
use contract::explain::{
    BasePrice, CountedFrom, DateReason, DiscountReason, InstallmentReason, PriceSource,
    ReceivableReason, RenewalReason,
};
use contract::{Coverage, Money, NoRenewalReason};
use wizard::format_money as plain;

use super::{due_date_why, format};

pub const ASK: &str = "Por que este valor?";
pub const ASK_DATES: &str = "Por que estas datas?";

/// An answer: formulas, sentences, and the sources of what stands in them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Explanation {
    /// "99,90 × 16 ÷ 30 = 53,28".
    pub formulas: Vec<String>,
    /// What the formula means.
    pub sentences: Vec<String>,
    /// What each figure comes from: a choice, a rule, a setting of the provider.
    pub sources: Vec<(Cow<'static, str>, String)>,
    /// Answers about the parts of a sum, each with its part's name.
    pub parts: Vec<(String, Explanation)>,
}

/// The names of what was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Names {
    /// The plan's.
    pub plan: String,
    /// The due-date rule's.
    pub due_date_rule: String,
    /// The discount scheme's.
    pub discount_scheme: String,
}

/// "Por que este valor? Mensalidade 1 de 12".
pub fn ask(what: &str) -> String {
    format!("{ASK} {what}")
}

/// Why an account costs what it costs.
pub fn receivable(reason: &ReceivableReason, names: &Names) -> Explanation {
    let mut answer = Explanation::default();
    let base = plain(reason.base.amount);
    if let Some((coverage, proration)) = reason.prorated {
        let gross = plain(reason.gross);
        answer.formulas.push(match factor(coverage) {
            Some(factor) => format!("{base} × {factor} = {gross}"),
            None => base,
        });
        let covered = covered(coverage, proration, &reason.date);
        answer.sentences.push(covered);
    } else {
        answer.formulas.push(base);
        answer.sentences.push(whole(reason));
    }
    if let Some(discount) = reason.direct_discount {
        answer
            .formulas
            .push(less(reason.gross, discount, reason.amount));
        answer
            .sentences
            .push(lasts("Desconto direto na fatura", discount));
    }
    if let Some(discount) = reason.prompt_payment {
        let on_time = less(reason.amount, discount, reason.prompt_payment_amount);
        answer.formulas.push(format!("em dia: {on_time}"));
        answer
            .sentences
            .push(lasts("Desconto no pagamento em dia", discount));
    }
    answer
        .sentences
        .extend(due_date_why::sentences(&reason.date));
    answer
        .sources
        .push(("Preço".into(), price_source(reason.base, names)));
    if let Some((_, proration)) = reason.prorated {
        let way = match proration {
            Proration::Commercial30 => "mês comercial de 30 dias",
            Proration::Calendar | Proration::None => "dias do calendário",
        };
        answer.sources.push((
            "Proporcional".into(),
            format!("{way} (configuração do provedor)"),
        ));
    }
    if reason.direct_discount.is_some() || reason.prompt_payment.is_some() {
        answer.sources.push((
            "Desconto".into(),
            format!("{} (sua escolha)", names.discount_scheme),
        ));
    }
    answer
        .sources
        .extend(due_date_why::sources(&reason.date, &names.due_date_rule));
    answer
}

/// Why a parcel of the setup fee is what it is.
pub fn installment(reason: &InstallmentReason, names: &Names) -> Explanation {
    let mut answer = Explanation::default();
    let (total, count, even) = (plain(reason.total), reason.count, plain(reason.even));
    if reason.left_over.is_zero() {
        answer.formulas.push(format!("{total} ÷ {count} = {even}"));
    } else {
        let left_over = format::cents(reason.left_over);
        answer
            .formulas
            .push(format!("{total} ÷ {count} = {even}, sobram {left_over}"));
        if reason.extra.is_positive() {
            answer.formulas.push(format!(
                "{even} + {} = {}",
                plain(reason.extra),
                plain(reason.amount)
            ));
        }
        let place = match reason.remainder {
            InstallmentRemainder::First => "ficam na primeira parcela",
            InstallmentRemainder::Last => "ficam na última parcela",
            InstallmentRemainder::Spread => "são distribuídos, um por parcela, desde a primeira",
        };
        answer.sentences.push(format!(
            "A soma das parcelas é exatamente {}: os centavos que sobram {place}.",
            format::money(reason.total)
        ));
    }
    answer
        .sentences
        .extend(due_date_why::sentences(&reason.date));
    answer.sources.push((
        "Valor e parcelas".into(),
        "sua escolha, no passo 3".to_owned(),
    ));
    if !reason.left_over.is_zero() {
        answer
            .sources
            .push(("Centavos".into(), "configuração do provedor".to_owned()));
    }
    answer
        .sources
        .extend(due_date_why::sources(&reason.date, &names.due_date_rule));
    answer
}

/// Why the contract renews on those days and at that price.
pub fn renewal(reason: &RenewalReason) -> Explanation {
    let mut answer = Explanation::default();
    let renewal = reason.renewal;
    if renewal.automatic {
        let RenewalReason {
            accounts,
            queued_after,
            renewed_after,
            settings,
            ..
        } = *reason;
        let open = |account: u32| format::count((accounts - account) as usize, "conta", "contas");
        answer.sentences.push(format!(
            "Com as contas pagas em dia, a conta {queued_after} de {accounts} paga deixa {} em aberto: o contrato entra na fila. A conta {renewed_after} paga deixa {}: ele é renovado.",
            open(queued_after), open(renewed_after),
        ));
        if let Some(first) = renewal.first_due_date {
            answer.sentences.push(format!(
                "A primeira conta da nova vigência vence em {}.",
                format::date(first)
            ));
        }
        answer.sources.push(("Fila e renovação".into(), format!(
            "com {} e {} faturas em aberto (configuração do provedor); a conta 1 é sempre paga antes",
            settings.queue_at_open_invoices, settings.renew_at_open_invoices,
        )));
    } else {
        let cause = match renewal.reason {
            Some(NoRenewalReason::Ignored) => {
                "“Ignorar renovação automática” está ligado (sua escolha)."
            }
            Some(NoRenewalReason::Disabled) => {
                "A renovação automática está desligada (configuração do provedor)."
            }
            Some(NoRenewalReason::NoReceivables) => {
                "Sem mensalidades não há conta paga que dispare a renovação."
            }
            None => "",
        };
        answer.sentences.push(cause.to_owned());
    }
    answer.sentences.push(format!(
        "A vigência conta {} desde {} e termina na véspera: {}.",
        format::count(reason.term_months as usize, "mês", "meses"),
        format::date(reason.starts_on),
        format::date(renewal.ends_on),
    ));
    answer.sources.push((
        "Preço na renovação".into(),
        "“Como renovar” (sua escolha, no passo 5)".to_owned(),
    ));
    answer
}

/// "(1 + 16 ÷ 30)"; nothing for exactly one month.
fn factor(coverage: Coverage) -> Option<String> {
    let Coverage {
        months,
        days,
        days_in_month,
        ..
    } = coverage;
    match (months, days) {
        (1, 0) => None,
        (_, 0) => Some(months.to_string()),
        (0, _) => Some(format!("{days} ÷ {days_in_month}")),
        _ => Some(format!("({months} + {days} ÷ {days_in_month})")),
    }
}

/// What the first account covers, in words.
fn covered(coverage: Coverage, proration: Proration, date: &DateReason) -> String {
    let (start, due) = (date.counted_from.date(), date.nominal);
    if start == due {
        return "O início é o próprio dia do vencimento: a conta cobre um mês inteiro.".to_owned();
    }
    let from = match date.counted_from {
        CountedFrom::Signup(_) => "Da adesão",
        CountedFrom::EstimatedActivation { .. } => "Da ativação estimada",
    };
    let span = format!("{from}, {}, até {}", format::date(start), format::date(due));
    let month = match proration {
        Proration::Commercial30 => "um mês comercial de 30",
        Proration::Calendar | Proration::None => "um mês",
    };
    let days = format::count(coverage.days as usize, "dia", "dias");
    let of = match proration {
        Proration::Commercial30 => format!("de {month}"),
        Proration::Calendar | Proration::None => {
            format!("de {month} de {}", coverage.days_in_month)
        }
    };
    let whole = format::count(coverage.months as usize, "mês inteiro", "meses inteiros");
    match (coverage.months, coverage.days) {
        (_, 0) => format!("{span}: {whole}."),
        (0, _) => format!("{span}: {days} {of}."),
        _ => format!(
            "{span}: {days} {of}, até {}, e mais {whole}.",
            format::date(coverage.whole_months_from)
        ),
    }
}

/// An account that costs a whole price.
fn whole(reason: &ReceivableReason) -> String {
    match (reason.cycle_months, reason.number) {
        (1, 1) => "A primeira conta é inteira: o provedor não cobra proporcional.".to_owned(),
        (1, _) => "Uma mensalidade inteira.".to_owned(),
        (months, _) => {
            format!("Cada conta deste plano cobre {months} meses e nunca é proporcional.")
        }
    }
}

/// "53,28 − 10% (5,33) = 47,95".
fn less(from: Money, reason: DiscountReason, left: Money) -> String {
    let off = plain(reason.off);
    match reason.discount {
        Discount::Percent(percent) => {
            let percent = format::percent(percent);
            format!("{} − {percent} ({off}) = {}", plain(from), plain(left))
        }
        Discount::Fixed(_) => format!("{} − {off} = {}", plain(from), plain(left)),
    }
}

fn lasts(what: &str, reason: DiscountReason) -> String {
    let limited = matches!(reason.discount, Discount::Fixed(value) if value > reason.off);
    let limit = if limited {
        "; nunca passa do valor da conta"
    } else {
        ""
    };
    match reason.months {
        Some(months) => format!(
            "{what} nos primeiros {} da vigência{limit}.",
            format::count(months as usize, "mês", "meses")
        ),
        None => format!("{what}, sem prazo{limit}."),
    }
}

fn price_source(base: BasePrice, names: &Names) -> String {
    match base.source {
        PriceSource::Plan => format!("plano {}", names.plan),
        PriceSource::Suggested => {
            "valor sugerido, por “Criar contas pelo valor sugerido”".to_owned()
        }
    }
}

/// Why a sum is what it is: equal amounts that follow each other are counted.
pub fn sum<'a>(
    parts: impl Iterator<Item = (&'a str, Money)> + Clone,
    because: &str,
) -> Explanation {
    let mut runs: Vec<(usize, Money)> = Vec::new();
    for (_, amount) in parts.clone() {
        match runs.last_mut() {
            Some((count, last)) if *last == amount => *count += 1,
            _ => runs.push((1, amount)),
        }
    }
    let total = parts.clone().map(|(_, amount)| amount).sum();
    let terms = runs.iter().map(|(count, amount)| match count {
        1 => plain(*amount),
        _ => format!("{count} × {}", plain(*amount)),
    });
    let terms = terms.collect::<Vec<_>>().join(" + ");
    let one = runs.len() == 1 && runs.first().is_some_and(|(count, _)| *count == 1);
    let formula = if one {
        terms
    } else {
        format!("{terms} = {}", plain(total))
    };
    Explanation {
        formulas: vec![formula],
        sentences: vec![because.to_owned()],
        sources: parts
            .take(LISTED)
            .map(|(what, amount)| (Cow::Owned(what.to_owned()), format::money(amount)))
            .collect(),
        parts: Vec::new(),
    }
}

/// So many charges of a sum are listed; the rest are in the list below it anyway.
const LISTED: usize = 6;
