//! The words of the pages around the wizard.

use contract::InvoicingMethod;
use erp_api::{ContractState, EmailState, InvoiceState, RowState};

pub const BRAND: &str = "Assistente de contratos";
pub const SKIP: &str = "Ir para o conteúdo";
pub const START_TITLE: &str = "Para quem é o contrato?";
pub const START_LEAD: &str = "Busque o cliente, ou continue de uma lead pronta para efetivar.";
pub const SEARCH: &str = "Buscar cliente por nome, CPF/CNPJ ou código";
pub const LEADS_TITLE: &str = "Leads em efetivação";
pub const NO_LEADS: &str = "Nenhuma lead pronta no momento.";
pub const CLIENT_PANEL: &str = "Painel do Cliente";
pub const NEW_CONTRACT: &str = "Novo Contrato";
pub const MANAGE_GROUPS: &str = "Gerenciar agrupamentos de cobrança do cliente";
pub const CONTRACTS: &str = "Contratos";
pub const NO_CONTRACTS: &str = "Este cliente ainda não tem contratos.";
pub const NOT_FOUND: &str = "Página não encontrada";
pub const NOT_FOUND_LEAD: &str = "O endereço não existe neste programa.";
pub const CLIENT: &str = "Cliente";

/// "Nenhum cliente com “xyz”."
pub fn no_clients(query: &str) -> String {
    format!("Nenhum cliente com “{query}”.")
}

/// A lead's stage.
pub fn stage(stage: &str) -> &str {
    match stage {
        "effectuation" => "efetivação",
        "negotiation" => "negociação",
        "qualification" => "qualificação",
        "prospecting" => "prospecção",
        "proposal" => "proposta",
        "contact" => "contato",
        "lost" => "perdida",
        "won" | "effectuated" => "efetivada",
        other => other,
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

/// A row's state.
pub const fn row_state(state: RowState) -> &'static str {
    match state {
        RowState::Planned => "Prevista",
        RowState::Open => "Em aberto",
        RowState::UnderReview => "Em revisão",
        RowState::Invoiced => "Faturada",
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

/// What happens next with the accounts, after the contract was created.
pub const fn what_next(method: Option<InvoicingMethod>, state: ContractState) -> &'static str {
    match (state, method) {
        (ContractState::AwaitingActivation, _) => {
            "As contas serão criadas quando a conexão for ativada."
        }
        (ContractState::UnderReview, _) => {
            "As contas estão em revisão; as faturas saem depois dela."
        }
        (_, Some(InvoicingMethod::Grouped)) => {
            "As contas aguardam o faturamento manual do agrupamento."
        }
        (_, Some(InvoicingMethod::NotInvoiced)) => "O contrato não tem mensalidades.",
        (_, _) => "As faturas já estão disponíveis para o cliente.",
    }
}

pub const CREATED: &str = "Contrato criado";
pub const PRINT: &str = "Imprimir";
pub const SCHEDULE_CSV: &str = "Baixar cobranças (CSV)";
pub const SCHEDULE_ICS: &str = "Baixar vencimentos (ICS)";
pub const SEE_CONTRACT: &str = "Ver contrato";
pub const ANOTHER: &str = "Criar outro contrato";
pub const BACK_TO_CLIENT: &str = "Voltar ao Painel do Cliente";
pub const CONTRACT: &str = "Contrato";
pub const TERMS: &str = "O que foi respondido";
pub const FEE_ROWS: &str = "Parcelas de adesão";
pub const ACCOUNTS: &str = "Contas";
pub const INVOICES: &str = "Faturas";
pub const RENEWAL: &str = "Renovação";
pub const EMAIL: &str = "E-mail de boas-vindas";
pub const AUDIT: &str = "Histórico";
pub const NONE: &str = "Nenhuma";
pub const NO_EMAIL: &str = "Nenhum e-mail foi pedido.";
pub const PLANNED_NOTE: &str = "Estimativa: serão criadas na ativação.";
pub const COLUMN_NUMBER: &str = "Nº";
pub const COLUMN_DUE: &str = "Vencimento";
pub const COLUMN_GROSS: &str = "Bruto";
pub const COLUMN_DISCOUNT: &str = "Desconto";
pub const COLUMN_AMOUNT: &str = "Valor";
pub const COLUMN_ON_TIME: &str = "Pago em dia";
pub const COLUMN_STATE: &str = "Situação";
pub const COLUMN_CREATED: &str = "Criado em";
pub const COLUMN_PLAN: &str = "Plano";
pub const CREATED_ACTION: &str = "Contrato criado";

// Billing groups
pub const GROUPS_TITLE: &str = "Agrupamentos de cobrança";
pub const GROUP_NAME: &str = "Nome do agrupamento";
pub const CREATE_GROUP: &str = "Criar agrupamento";
pub const RENAME: &str = "Renomear";
pub const SAVE: &str = "Salvar";
pub const CANCEL: &str = "Desistir";
pub const DEACTIVATE: &str = "Desativar";
pub const REACTIVATE: &str = "Reativar";
pub const INACTIVE: &str = "desativado";
pub const NO_GROUPS: &str = "Este cliente ainda não tem agrupamentos.";
pub const GROUP_NAME_REQUIRED: &str = "Dê um nome ao agrupamento.";
pub const GROUP_NAME_TOO_LONG: &str = "Use até 100 caracteres no nome.";
pub const GROUP_NAME_TAKEN: &str = "Já existe um agrupamento com este nome.";
pub const GROUP_IN_USE: &str =
    "Este agrupamento é usado por um contrato ativo; por isso não pode ser desativado.";

/// "2 contratos ativos".
pub fn active_contracts(count: u32) -> String {
    match count {
        0 => "Nenhum contrato ativo".to_owned(),
        1 => "1 contrato ativo".to_owned(),
        many => format!("{many} contratos ativos"),
    }
}

/// "1 fatura vencida · R$ 99,90".
pub fn overdue(count: u32, total: contract::Money) -> String {
    let total = super::format::money(total);
    if count == 1 {
        format!("1 fatura vencida · {total}")
    } else {
        format!("{count} faturas vencidas · {total}")
    }
}
