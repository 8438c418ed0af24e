//! The words of step 4.

pub const GROUP_MAIL: &str = "E-mail";
pub const GROUP_TEMPLATE: &str = "Modelo";
pub const SHOW_TEMPLATES: &str = "Clique para exibir os modelos disponíveis";
pub const TO_HINT: &str = "Separe vários endereços com ponto e vírgula.";
pub const SEND_TEST: &str = "Enviar teste para mim";
pub const TEST_SENT: &str = "Teste enviado para o seu e-mail.";
pub const TEST_FAILED: &str = "Não foi possível enviar o teste.";
pub const MAIL_PREVIEW: &str = "Como o cliente recebe";
pub const WITHOUT_MAIL: &str = "Sem e-mail";
pub const NO_MAIL: &str = "Nenhum e-mail será enviado. Ligue para escrever um.";
pub const USE_TEMPLATE: &str = "Usar este modelo";
pub const TEMPLATES_TITLE: &str = "Modelos disponíveis";
pub const TEMPLATE_OF_PLAN: &str = "Deste plano";
pub const TEMPLATE_DEFAULT: &str = "Padrão";
pub const NO_TEMPLATES: &str = "Nenhum modelo gravado.";
pub const TEMPLATE_APPLIED: &str = "O modelo substituiu o assunto e o corpo do e-mail.";
pub const TEMPLATE_UNDO: &str = "Desfazer";
pub const TEMPLATE_SEE: &str = "Ver";
pub const TEMPLATE_HIDE: &str = "Ocultar";
pub const TEMPLATE_OVER_EDITED: &str = "Você escreveu neste e-mail";
pub const TEMPLATE_REPLACE: &str = "Substituir";
pub const BACK_TO_TEMPLATES: &str = "Voltar aos modelos";

/// The variables that the ERP fills in when it sends, and how people call them.
pub const VARIABLES: &[(&str, &str)] = &[
    ("{{client_name}}", "Nome do cliente"),
    ("{{client_document}}", "CPF/CNPJ"),
    ("{{plan_name}}", "Plano"),
    ("{{plan_price}}", "Preço"),
    ("{{first_due_date}}", "1º vencimento"),
    ("{{contract_number}}", "Nº do contrato"),
    ("{{provider_name}}", "Provedor"),
];

/// What a template would do to what was written.
pub fn replace_by_template(name: &str) -> String {
    format!("O modelo “{name}” substitui o assunto e o corpo. Dá para desfazer depois.")
}

/// The name of a template's mail, as it would arrive.
pub fn template_preview(name: &str) -> String {
    format!("Prévia do modelo {name}")
}

/// From where a mail may show images, and what to do about others.
pub fn image_hosts(hosts: &[String]) -> String {
    match hosts {
        [] => "Imagens precisam antes ser hospedadas no servidor do provedor: peça ao suporte técnico do ERP.".to_owned(),
        _ => format!(
            "Imagens: só as de {}, por https. Outras precisam antes ser hospedadas lá: peça ao suporte técnico do ERP.",
            hosts.join(", ")
        ),
    }
}

/// Which template the next contract opens with, given how this one is saved.
pub const fn template_outlook(exclusive: bool, default: bool) -> &'static str {
    match (exclusive, default) {
        (true, true) => {
            "Abrirá nos próximos contratos deste plano e de todos os planos sem modelo próprio."
        }
        (true, false) => "Abrirá nos próximos contratos deste plano.",
        (false, true) => "Abrirá nos próximos contratos de todos os planos sem modelo próprio.",
        (false, false) => "Ficará na lista de modelos; nenhum contrato abrirá com ele por si só.",
    }
}
