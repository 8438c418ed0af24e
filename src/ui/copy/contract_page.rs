//! The words of a contract that exists: where it and its rows stand, its page, its tables.

use chrono::{DateTime, Utc};
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
pub const QUEUED_ON: &str = "Entra na fila";
pub const RENEWED_ON: &str = "Renova";
pub const RENEWAL_PRICE: &str = "Preço na renovação";
pub const ENDS_ON: &str = "Fim da vigência";
pub const NEXT_FIRST_DUE: &str = "1º vencimento da próxima";
pub const EMAIL: &str = "E-mail de boas-vindas";
pub const NO_EMAIL: &str = "Nenhum e-mail foi pedido.";
pub const AUDIT: &str = "Histórico";
pub const ORIGIN: &str = "Origem";
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

/// "24/11/2026 às 13:05 · Contrato criado por Ana · chave 0192…".
pub fn audit(entry: &AuditEntry) -> String {
    let action = match entry.action.as_str() {
        "created" => "Contrato criado",
        other => other,
    };
    let key = entry.key.as_ref().map(|key| format!(" · chave {key}"));
    let key = key.unwrap_or_default();
    format!(
        "{} · {action} por {}{key}",
        format::moment(entry.at),
        entry.user
    )
}
