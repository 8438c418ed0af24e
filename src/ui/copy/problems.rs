//! What is said when the ERP does not answer as it should: one place for all of it.

use contract::field;
use erp_api::ProblemType;
use erp_client::ApiError;

use super::format;
use crate::state::submission::Change;

/// A title and a sentence for an error that is about no field.
pub fn explain(error: &ApiError) -> (&'static str, String) {
    match error {
        ApiError::NoAnswer => (
            "O ERP não respondeu",
            "Verifique a conexão e tente de novo. Nada do que você digitou foi perdido.".to_owned(),
        ),
        ApiError::Unreadable { status } => (
            "A resposta não veio do ERP",
            format!(
                "Algo entre você e o ERP respondeu no lugar dele (código {status}). Tente de novo em instantes."
            ),
        ),
        ApiError::Refused(problem) => match (problem.status, problem.problem_type()) {
            (_, ProblemType::PriceChanged) => (
                "Os valores mudaram no ERP",
                "O que você viu não é mais o que seria criado. Recarregue os dados e confira."
                    .to_owned(),
            ),
            (_, ProblemType::KeyReused) => (
                "Este contrato já foi enviado com outras respostas",
                "Consulte os contratos do cliente antes de criar outro.".to_owned(),
            ),
            (_, ProblemType::RequestInFlight) => (
                "O ERP ainda está criando este contrato",
                "Aguarde um instante e verifique de novo.".to_owned(),
            ),
            (401, _) => (
                "Sua sessão terminou",
                "Entre de novo no ERP e tente outra vez.".to_owned(),
            ),
            (403, _) => (
                "Você não tem permissão para isso",
                "Peça a permissão a quem administra o ERP.".to_owned(),
            ),
            (404, _) => (
                "Não encontrado",
                "O registro não existe ou é de outro provedor.".to_owned(),
            ),
            (413, _) => (
                "O contrato é grande demais",
                "Reduza o corpo do e-mail ou as observações.".to_owned(),
            ),
            (422, _) => (
                "O ERP recusou o contrato",
                "Corrija o que está indicado e finalize de novo.".to_owned(),
            ),
            (429, _) => (
                "Muitos pedidos em pouco tempo",
                "Aguarde um minuto e tente de novo.".to_owned(),
            ),
            (status, _) if status >= 500 => (
                "O ERP teve um erro interno",
                format!("Tente de novo em instantes (código {status})."),
            ),
            (_, _) => (
                "O ERP recusou o pedido",
                problem
                    .detail
                    .clone()
                    .unwrap_or_else(|| problem.title.clone()),
            ),
        },
    }
}

pub const DIFFERENT_TITLE: &str = "O ERP calculou outros valores";
pub const DIFFERENT_LEAD: &str = "O que aparece ao lado difere do cálculo do ERP. Recarregue a página antes de criar o contrato e avise o suporte: isto é um defeito nosso.";
pub const CHANGED_TITLE: &str = "Os valores mudaram no ERP desde que você os viu";
pub const CHANGED_LEAD: &str = "Nada foi criado. O que será criado já mostra os valores de agora: confira com o cliente, confirme de novo e finalize.";

/// "Preço do plano: de R$ 99,90 para R$ 104,90".
pub fn moved(change: &Change) -> String {
    let what = match change.field.as_str() {
        field::EXPECTED_PLAN_PRICE => "Preço do plano",
        field::EXPECTED_SETUP_FEE_TOTAL => "Total da adesão",
        field::EXPECTED_RECEIVABLES_TOTAL => "Total das mensalidades",
        _ => "Primeiro vencimento",
    };
    let shown = |figure: &Option<String>| {
        let text = figure.as_deref().unwrap_or_default();
        match (text.parse(), format::iso_date(text)) {
            (Ok(money), _) => format::money(money),
            (_, Some(date)) => format::date(date),
            _ => "nenhum".to_owned(),
        }
    };
    format!(
        "{what}: de {} para {}",
        shown(&change.seen),
        shown(&change.current)
    )
}

pub const TRY_AGAIN: &str = "Tentar de novo";
pub const UNKNOWN_LABEL: &str = "Sem resposta do ERP";
pub const UNKNOWN_TITLE: &str = "Não sabemos ainda se o contrato foi criado";
pub const UNKNOWN_LEAD: &str = "Suas respostas estão guardadas. Ao tentar de novo, o mesmo contrato é enviado: se já existir, é ele que aparece, e nunca são criados dois.";
pub const BACK_TO_ANSWERS: &str = "Voltar às respostas";
pub const LEAD_REFUSED: &str = "Esta lead não pode virar contrato";
pub const LEAD_HAS_CONTRACT: &str = "Ela já virou um contrato.";
pub const SEE_CONTRACT: &str = "Ver contrato";
pub const FOREIGN_ATTENDANCE: &str = "Este atendimento é de outro cliente";
pub const FOREIGN_ATTENDANCE_LEAD: &str =
    "Abra o novo contrato a partir do atendimento do próprio cliente.";
pub const PART_MISSING: &str = "Não foi possível carregar esta parte do programa";
pub const PART_MISSING_LEAD: &str =
    "Verifique a conexão e tente de novo. Nada do que você digitou foi perdido.";
pub const TO_START: &str = "Ir para o início";

/// "Ela está na fase “negociação”; só a fase de efetivação permite criar o contrato."
pub fn lead_stage(stage: &str) -> String {
    let stage = super::pages::stage(stage);
    format!("Ela está na fase “{stage}”; só a fase de efetivação permite criar o contrato.")
}
