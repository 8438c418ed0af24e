//! The words of step 1.

pub const GROUP_CONTRACT: &str = "Contrato";
pub const GROUP_TERMS: &str = "Condições";
pub const CHOOSE: &str = "Escolha…";
pub const PLAN_PLACEHOLDER: &str = "Busque por nome, código ou preço";
pub const KIND_FIRST: &str = "Escolha antes o tipo do plano.";
pub const NO_ADDRESS: &str = "Não informado";
