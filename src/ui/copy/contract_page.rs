//! The words of a contract that exists: where it and its rows stand, its page, its tables.

use chrono::{DateTime, NaiveDate, Utc};
use contract::{Money, Origin};
use erp_api::{AuditEntry, ContractState, EmailState, InvoiceState, RowState, WelcomeEmailRecord};

use super::{format, pages, steps};

pub const CONTRACT: &str = "Contrato";
pub const PRINT: &str = "Imprimir";
pub const TERMS: &str = "O que foi respondido";
pub const FEE_ROWS: &str = "Parcelas de adesão";
pub const ACCOUNTS: &str = "Contas";
pub const INVOICES: &str = "Faturas";
pub const NO_FEE_ROWS: &str = "Nenhuma parcela.";
pub const NO_ACCOUNTS: &str = "Nenhuma conta.";
pub const NO_INVOICES: &str = "Nenhuma fatura.";
pub const PLANNED_NOTE: &str = "Estimativa: serão criadas na ativação.";
pub const RENEWAL: &str = "Renovação";
pub const AT_END: &str = "No fim da vigência";
pub const QUEUED_ON: &str = "Entra na fila em";
pub const RENEWED_ON: &str = "Renova em";
pub const RENEWAL_PRICE: &str = "Preço na renovação";
pub const ENDS_ON: &str = "Fim da vigência";
pub const NEXT_FIRST_DUE: &str = "1º vencimento da próxima vigência";
pub const EMAIL: &str = "E-mail de boas-vindas";
pub const NO_EMAIL: &str = "Nenhum e-mail foi pedido.";
pub const AUDIT: &str = "Histórico";
pub const ORIGIN: &str = "Origem";
pub const NOT_FOUND: &str = "Contrato não encontrado";
pub const NOT_FOUND_LEAD: &str = "Ele não existe ou é de outro provedor.";
pub const PRICE: &str = "Preço";
pub const DUE_DAY: &str = "Dia de vencimento";
pub const TERM: &str = "Vigência";
pub const ADDRESS: &str = "Endereço";
pub const LOYALTY: &str = "Fidelidade";
pub const HEADLINE: &str = "Em resumo";
pub const FOREIGN: &str = "Este cliente não tem um contrato com este endereço.";

pub const COLUMN_NUMBER: &str = "Nº";
pub const COLUMN_DUE: &str = "Vencimento";
pub const COLUMN_GROSS: &str = "Bruto";
pub const COLUMN_DISCOUNT: &str = "Desconto";
pub const COLUMN_AMOUNT: &str = "Valor";
pub const COLUMN_ON_TIME: &str = "Pago em dia";
pub const COLUMN_STATE: &str = "Situação";
pub const COLUMN_CREATED: &str = "Criado em";
pub const COLUMN_PLAN: &str = "Plano";

/// "Contrato nº 48213".
pub fn title(number: &str) -> String {
    format!("{CONTRACT} nº {number}")
}

/// "Nº 48213".
pub fn number(number: &str) -> String {
    format!("Nº {number}")
}

/// "Criado em 24/11/2026 às 13:05".
pub fn created_at(at: DateTime<Utc>) -> String {
    format!("{COLUMN_CREATED} {}", format::moment(at))
}

/// "R$ 99,90 · mensal".
pub fn price(price: &str, cycle: Option<u32>) -> String {
    match cycle {
        Some(months) => format!("{price} · {}", format::cycle(months)),
        None => price.to_owned(),
    }
}

/// "Dia 10 · o primeiro em 10/12/2026".
pub fn due_day(rule: &str, first: Option<NaiveDate>, estimated: bool) -> String {
    let Some(first) = first.map(format::date) else {
        return rule.to_owned();
    };
    let on = if estimated { "previsto para" } else { "em" };
    format!("{rule} · o primeiro {on} {first}")
}

/// "24/11/2026 a 23/11/2027".
pub fn term(from: Option<NaiveDate>, until: NaiveDate, estimated: bool) -> String {
    let until = format::date(until);
    match from.map(format::date) {
        Some(from) => format!("{from} a {until}"),
        None if estimated => format!("Desde a ativação; estimada até {until}"),
        None => format!("Até {until}"),
    }
}

/// "12 meses, até 23/11/2027, em troca de R$ 300,00 de benefício".
pub fn loyalty(months: u32, until: Option<String>, benefit: &str) -> String {
    let months = format::count(months as usize, "mês", "meses");
    let until = until.map_or_else(
        || " desde a ativação".to_owned(),
        |day| format!(", até {day}"),
    );
    format!("{months}{until}, em troca de {benefit} de benefício")
}

/// What was chosen once and is in no registry any more.
pub fn nameless(id: i64) -> String {
    format!("Código {id}, que não está mais nos cadastros")
}

/// From where in the ERP the contract was made.
pub fn origin(origin: Option<Origin>) -> String {
    match origin {
        Some(Origin::ClientPanel) => pages::CLIENT_PANEL.to_owned(),
        Some(Origin::Attendance { attendance_id } | Origin::AttendancePanel { attendance_id }) => {
            attendance_id.map_or_else(
                || "Atendimento".to_owned(),
                |id| format!("Atendimento {id}"),
            )
        }
        Some(Origin::CrmLead { lead_id }) => {
            lead_id.map_or_else(|| "Lead do CRM".to_owned(), pages::crm_lead)
        }
        None => steps::NOT_INFORMED.to_owned(),
    }
}

/// A contract's state, and its badge.
pub const fn contract_state(state: ContractState) -> (&'static str, &'static str) {
    match state {
        ContractState::Active => ("Ativo", "is-active"),
        ContractState::AwaitingActivation => ("Aguardando ativação", "is-waiting"),
        ContractState::UnderReview => ("Em revisão", "is-review"),
        ContractState::Cancelled => ("Cancelado", "is-cancelled"),
        ContractState::Unknown => ("Outro estado", ""),
    }
}

/// The state of a row with this amount.
pub const fn row_state(state: RowState, amount: Money) -> &'static str {
    match state {
        RowState::Planned => "Prevista",
        RowState::Open => "Em aberto",
        RowState::UnderReview => "Em revisão",
        RowState::Invoiced => "Faturada",
        // Nobody paid anything.
        RowState::Settled if amount.is_zero() => "Nada a pagar",
        RowState::Settled => "Quitada",
        RowState::Cancelled => "Cancelada",
        RowState::Unknown => "Outro estado",
    }
}

/// An invoice's state.
pub const fn invoice_state(state: InvoiceState) -> &'static str {
    match state {
        InvoiceState::Open => "Em aberto",
        InvoiceState::Paid => "Paga",
        InvoiceState::Cancelled => "Cancelada",
        InvoiceState::Unknown => "Outro estado",
    }
}

/// An e-mail's state.
pub const fn email_state(state: EmailState) -> &'static str {
    match state {
        EmailState::Waiting => "na fila de envio",
        EmailState::Sent => "enviado",
        EmailState::Failed => "recusado",
        EmailState::Unknown => "em outro estado",
    }
}

/// "Para ana@cliente.example, enviado em 24/11/2026 às 13:05."
pub fn email(email: &WelcomeEmailRecord) -> String {
    let state = email_state(email.state);
    let sent = email.sent_at.map(format::moment);
    let sent = sent.map(|at| format!(" em {at}")).unwrap_or_default();
    let reason = email.reason.as_ref().map(|reason| format!(": {reason}"));
    let reason = reason.unwrap_or_default();
    format!("Para {}, {state}{sent}{reason}.", email.to)
}

/// "24/11/2026 às 13:05 · Contrato criado por Ana".
pub fn audit(entry: &AuditEntry) -> String {
    let action = match entry.action.as_str() {
        "created" => "Contrato criado",
        other => other,
    };
    format!("{} · {action} por {}", format::moment(entry.at), entry.user)
}

/// "chave 0192f3a1…": enough to tell one sending from another.
pub fn short_key(key: &str) -> String {
    let start: String = key.chars().take(8).collect();
    let rest = if start.len() < key.len() { "…" } else { "" };
    format!("chave {start}{rest}")
}
