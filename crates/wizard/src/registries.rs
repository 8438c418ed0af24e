//! What makes a contract impossible from the start: a registry that a required field needs and
//! that has nothing to offer.

use contract::Catalog;
use contract::catalog::Registry;

/// A registry without an active row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MissingRegistry {
    /// Tipos de plano.
    PlanKinds,
    /// Planos de acesso.
    Plans,
    /// Regras de vencimento.
    DueDateRules,
    /// Tabelas de SLA.
    SlaPolicies,
    /// Regras de bloqueio.
    SuspensionPolicies,
    /// Formas de pagamento.
    PaymentMethods,
    /// Profiles de pagamento.
    PaymentProfiles,
    /// Planos de contas that accept entries.
    LedgerAccounts,
}

/// The registries that a required field needs and that have no active row.
pub fn missing_registries(catalog: &Catalog) -> Vec<MissingRegistry> {
    fn none_active<R: Registry>(rows: &[R]) -> bool {
        !rows.iter().any(Registry::is_active)
    }
    let postable = |catalog: &Catalog| {
        catalog
            .ledger_accounts
            .iter()
            .any(|account| account.active && account.accepts_entries)
    };
    [
        (none_active(&catalog.plan_kinds), MissingRegistry::PlanKinds),
        (none_active(&catalog.plans), MissingRegistry::Plans),
        (
            none_active(&catalog.due_date_rules),
            MissingRegistry::DueDateRules,
        ),
        (
            none_active(&catalog.sla_policies),
            MissingRegistry::SlaPolicies,
        ),
        (
            none_active(&catalog.suspension_policies),
            MissingRegistry::SuspensionPolicies,
        ),
        (
            none_active(&catalog.payment_methods),
            MissingRegistry::PaymentMethods,
        ),
        (
            none_active(&catalog.payment_profiles),
            MissingRegistry::PaymentProfiles,
        ),
        (!postable(catalog), MissingRegistry::LedgerAccounts),
    ]
    .into_iter()
    .filter_map(|(missing, registry)| missing.then_some(registry))
    .collect()
}
