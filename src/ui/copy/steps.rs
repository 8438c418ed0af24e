//! The words of the five steps: here what they have in common, and below what each says.

mod billing;
mod missing;
mod plan;
mod renewal;
mod setup_fee;
mod suggested;
mod telephony;
mod welcome;

pub use billing::*;
pub use missing::*;
pub use plan::*;
pub use renewal::*;
pub use setup_fee::*;
pub use suggested::*;
pub use telephony::*;
pub use welcome::*;
use wizard::Step;

/// A step's name in the stepper.
pub const fn name(step: Step) -> &'static str {
    match step {
        Step::Plan => "Plano",
        Step::Billing => "Cobrança",
        Step::SetupFee => "Adesão",
        Step::WelcomeEmail => "Boas-vindas",
        Step::Renewal => "Renovação",
    }
}

/// A step's heading.
pub const fn title(step: Step) -> &'static str {
    match step {
        Step::Plan => "Novo contrato",
        Step::Billing => "Configurar contrato",
        Step::SetupFee => "Configurar adesão/adicionais",
        Step::WelcomeEmail | Step::Renewal => "Assistente de criação de contrato",
    }
}

/// What a step asks, in one line.
pub const fn lead(step: Step) -> &'static str {
    match step {
        Step::Plan => "O que o cliente contrata, desde quando e em que dia paga.",
        Step::Billing => "Como as contas são cobradas e o que sai delas.",
        Step::SetupFee => {
            "Quanto o cliente paga para entrar, em quantas vezes e onde isso é contabilizado."
        }
        Step::WelcomeEmail => "O e-mail que o cliente recebe quando o contrato é criado.",
        Step::Renewal => {
            "O que acontece no fim da vigência, e a conferência de tudo antes de criar."
        }
    }
}

/// What stands under a step's name before it has answers.
pub const fn outlook(step: Step) -> &'static str {
    match step {
        Step::Plan => "Plano e vencimento",
        Step::Billing => "Forma e faturamento",
        Step::SetupFee => "Valor, parcelas e adicionais",
        Step::WelcomeEmail => "E-mail ao cliente",
        Step::Renewal => "Revisão e confirmação",
    }
}

pub const STEPPER: &str = "Passos do contrato";
pub const STEP_DONE: &str = "concluído";
pub const BACK: &str = "Voltar";
pub const NEXT: &str = "Próximo";
pub const FINISH: &str = "Finalizar";
pub const SENDING: &str = "Criando o contrato…";
pub const BACK_TO_REVIEW: &str = "Voltar à revisão";

/// What Enter does: "finaliza", "volta à revisão", "próximo".
pub const fn enter(is_last: bool, is_returning: bool) -> &'static str {
    match (is_last, is_returning) {
        (true, _) => "finaliza",
        (false, true) => "volta à revisão",
        (false, false) => "próximo",
    }
}

/// What F1 opens.
pub const F1: &str = "ajuda";

pub const TITLE_ERROR: &str = "Erro:";

/// The title of what keeps a step from being done.
pub const fn error_title(count: usize, is_missing: bool) -> &'static str {
    match (count, is_missing) {
        (1, true) => "Falta uma informação neste passo",
        (1, false) => "Há uma informação a corrigir neste passo",
        _ => "Há informações a corrigir neste passo",
    }
}

pub const DRAFT_KEPT: &str = "Rascunho guardado nesta aba";
pub const DRAFT_NOT_KEPT: &str = "O rascunho não está sendo guardado";

/// "Passo 3 de 5 · Adesão".
pub fn position(step: Step) -> String {
    format!(
        "Passo {} de {} · {}",
        step.index() + 1,
        Step::ALL.len(),
        name(step)
    )
}
