//! The words about a telephony plan's conditions.

pub const TELEPHONY_TITLE: &str = "Este é um plano de telefonia";
pub const TELEPHONY_UNMET: &str =
    "Ele exige vencimento e profile de telefonia, contas agrupadas em fatura e renovação manual.";
pub const TELEPHONY_APPLY: &str = "Aplicar configuração de telefonia";
pub const TELEPHONY_DONE: &str = "Configuração de telefonia aplicada:";
pub const TELEPHONY_GROUP_OPEN: &str =
    "falta escolher a regra de agrupamento de cobranças (passo 2)";
