//! The words of the frame, of the pages around the wizard, and of the wizard's header.

use contract::{ClientId, LeadId};
use erp_api::{Attendance, Client, Overdue};

use super::format;

pub const BRAND: &str = "Assistente de contratos";
pub const SKIP: &str = "Ir para o conteúdo";
pub const NOT_FOUND: &str = "Página não encontrada";
pub const NOT_FOUND_LEAD: &str = "O endereço não existe neste programa.";
pub const CLIENT: &str = "Cliente";

/// A page's title in the tab.
pub fn tab(title: &str) -> String {
    format!("{title} · {BRAND}")
}

// Start
pub const START_TITLE: &str = "Para quem é o contrato?";
pub const START_LEAD: &str = "Busque o cliente, ou continue de uma lead pronta para efetivar.";
pub const SEARCH: &str = "Buscar cliente por nome, CPF/CNPJ ou código";
/// In the box, where a phone has room for no more.
pub const SEARCH_SHORT: &str = "Nome, CPF/CNPJ ou código";
pub const SEARCH_ANOTHER: &str = "Buscar cliente";
pub const CLIENT_NOT_FOUND: &str = "Cliente não encontrado";
pub const CLIENT_NOT_FOUND_LEAD: &str =
    "Ele não existe ou é de outro provedor. Busque por nome, CPF/CNPJ ou código.";
pub const MORE_CLIENTS: &str = "Há mais clientes: digite para encontrar o seu.";
pub const LEADS_TITLE: &str = "Leads em efetivação";
pub const NO_LEADS: &str = "Nenhuma lead pronta no momento.";

/// "Nenhum cliente com “xyz”."
pub fn no_clients(query: &str) -> String {
    format!("Nenhum cliente com “{query}”.")
}

/// What tells a customer from others of the name: "CNPJ 12.345.678/0001-90", "Montes Claros, MG", "código 1001".
pub fn client_facts(client: &Client) -> [String; 3] {
    [
        format::document(&client.document),
        place(client),
        format!("código {}", client.code),
    ]
}

/// "Montes Claros, MG".
pub fn place(client: &Client) -> String {
    format!("{}, {}", client.city, client.state)
}

/// A customer whose name is not known, since the ERP did not say it.
pub fn nameless_client(id: ClientId) -> String {
    format!("Cliente {id}")
}

/// "Lead 3001".
pub fn lead(id: LeadId) -> String {
    format!("Lead {id}")
}

/// "Lead 3001 do CRM".
pub fn crm_lead(id: LeadId) -> String {
    format!("Lead {id} do CRM")
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

// Painel do Cliente, and the wizard's header
pub const CLIENT_PANEL: &str = "Painel do Cliente";
pub const NEW_CONTRACT: &str = "Novo Contrato";
pub const MANAGE_GROUPS: &str = "Gerenciar agrupamentos de cobrança do cliente";
pub const CONTRACTS: &str = "Contratos";
pub const NO_CONTRACTS: &str = "Este cliente ainda não tem contratos.";
pub const SHOW_MORE: &str = "Mostrar mais";
pub const SEE_ALL_CONTRACTS: &str = "Ver todos no Painel do Cliente";

/// "2 contratos ativos".
pub fn active_contracts(count: u32) -> String {
    match count {
        0 => "Nenhum contrato ativo".to_owned(),
        1 => "1 contrato ativo".to_owned(),
        many => format!("{many} contratos ativos"),
    }
}

/// "1 fatura vencida · R$ 99,90".
pub fn overdue(overdue: Overdue) -> String {
    let total = format::money(overdue.total);
    match overdue.count {
        0 => "Nenhuma fatura vencida".to_owned(),
        1 => format!("1 fatura vencida · {total}"),
        many => format!("{many} faturas vencidas · {total}"),
    }
}

/// "Atendimento 20261124-1 · Quer contratar internet".
pub fn attendance(attendance: &Attendance) -> String {
    format!(
        "Atendimento {} · {}",
        attendance.protocol, attendance.subject
    )
}

/// "Contrato selecionado nº 48213".
pub fn selected_contract(number: &str) -> String {
    format!("Contrato selecionado nº {number}")
}

/// "Ativo · adesão em 24/11/2026".
pub fn contract_since(state: &str, since: &str) -> String {
    format!("{state} · adesão em {since}")
}

/// Said when more of a list has come.
pub fn more_contracts(count: usize) -> String {
    format::count(count, "contrato a mais", "contratos a mais")
}

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
