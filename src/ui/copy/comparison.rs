//! The words of "Comparar vencimentos".

pub const COMPARE: &str = "Comparar vencimentos";
pub const TITLE: &str = "Comparar vencimentos";
pub const LEAD: &str =
    "Com as respostas como estão agora. A 1ª cobrança soma tudo o que vence no primeiro dia.";
pub const RULE: &str = "Vencimento";
pub const FIRST_DATE: &str = "1º vencimento";
pub const FIRST_BILL: &str = "1ª cobrança";
pub const NEXT_DATES: &str = "Os três seguintes";
pub const CHOOSE: &str = "Escolher";
pub const CHOSEN: &str = "escolhido";
pub const UNKNOWN: &str = "—";
