//! The words of step 5, the review among them.

use contract::RenewalBasis;

pub const GROUP_RENEWAL: &str = "Renovação de contrato";
pub const GROUP_ACCOUNTS: &str = "Criação das contas";
pub const GROUP_REVIEW: &str = "Confira antes de criar";
pub const GROUP_CONFIRM: &str = "Confirmação";
pub const SUGGESTIONS: &str = "Sugestões de valor";
pub const RECOMMENDED: &str = "recomendado";
pub const CHANGE: &str = "Alterar";
pub const NOT_INFORMED: &str = "Não informado";
pub const YES: &str = "Sim";
pub const NO: &str = "Não";

/// A switch that is on or off.
pub const fn yes_or_no(on: bool) -> &'static str {
    if on { YES } else { NO }
}

/// A way to renew as offered, and what happens with it.
pub const fn renewal_basis(basis: RenewalBasis) -> (&'static str, &'static str) {
    match basis {
        RenewalBasis::PlanPrice => (
            "Valor atual do plano",
            "Renova pelo preço que o plano tiver no dia da renovação.",
        ),
        RenewalBasis::SuggestedPrice => (
            "Valor sugerido",
            "Renova pelo valor que você informar agora.",
        ),
    }
}

pub const RIGHTS_TITLE: &str = "Direitos do consumidor";
pub const RIGHT_TO_WITHDRAW: &str = "Venda fora do estabelecimento (telefone, porta a porta, internet): o cliente pode desistir em até 7 dias, com devolução do que pagou (CDC, art. 49).";
