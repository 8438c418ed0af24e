//! Why no contract can be made at all.

use wizard::MissingRegistry;

/// Why no contract can be made, and where the ERP keeps what is missing.
pub const fn missing_registry(registry: MissingRegistry) -> (&'static str, &'static str) {
    match registry {
        MissingRegistry::PlanKinds => (
            "tipos de plano",
            "Painel Configurações → Cadastros → Tipos de Plano",
        ),
        MissingRegistry::Plans => (
            "planos de acesso",
            "Painel Configurações → Cadastros → Planos de Acesso",
        ),
        MissingRegistry::DueDateRules => (
            "regras de vencimento",
            "Painel Configurações → Financeiro → Configurações de Regra de Vencimento",
        ),
        MissingRegistry::SlaPolicies => (
            "tabelas de SLA",
            "Painel Configurações → Workspace → Configuração de SLA",
        ),
        MissingRegistry::SuspensionPolicies => (
            "regras de bloqueio",
            "Painel Configurações → Conexões → Régua de Manutenção de Conexões",
        ),
        MissingRegistry::PaymentMethods => (
            "formas de pagamento",
            "Painel Configurações → Financeiro → Formas de Pagamento",
        ),
        MissingRegistry::PaymentProfiles => (
            "profiles de pagamento",
            "Painel Configurações → Financeiro → Profiles de Pagamento",
        ),
        MissingRegistry::LedgerAccounts => (
            "planos de contas que aceitem lançamentos",
            "Painel Configurações → Financeiro → Plano de Contas",
        ),
    }
}

pub const IMPOSSIBLE_TITLE: &str = "Ainda não é possível criar contratos";
pub const IMPOSSIBLE_LEAD: &str = "Faltam cadastros ativos de que todo contrato precisa:";
