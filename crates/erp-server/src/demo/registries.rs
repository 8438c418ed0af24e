//! The catalogue of the demo's provider.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use contract::catalog::{
    EmailAccount, FiscalComposition, PhoneTerminal, PlanKind, PriceIndex, SalesRep, SlaPolicy,
};
use contract::{
    Catalog, Defaults, DueDateRuleId, EmailAccountId, FiscalCompositionId, InvoicingMethod,
    PaymentMethodId, PaymentProfileId, Percentage, PhoneTerminalId, PlanKindId, PriceIndexId,
    SalesRepId, Settings, SlaPolicyId, SuspensionPolicyId,
};

use super::{billing, ledger, plans};

/// Everything a contract can be made of.
pub fn catalog(today: NaiveDate, plan_count: Option<usize>) -> Catalog {
    Catalog {
        today,
        settings: settings(),
        plan_kinds: plan_kinds(),
        plans: plans::plans(plan_count),
        due_date_rules: billing::due_date_rules(),
        sla_policies: sla_policies(),
        suspension_policies: billing::suspension_policies(),
        inactivity_credit_rules: billing::inactivity_credit_rules(),
        payment_methods: billing::payment_methods(),
        payment_profiles: billing::payment_profiles(),
        discount_schemes: billing::discount_schemes(today),
        ledger_accounts: ledger::accounts(),
        fiscal_compositions: fiscal_compositions(),
        sales_reps: sales_reps(),
        phone_terminals: phone_terminals(),
        email_accounts: email_accounts(),
        price_indices: price_indices(),
        defaults: defaults(),
    }
}

fn settings() -> Settings {
    let links = [
        ("plans", "planos-de-acesso"),
        ("due_date_rules", "regras-de-vencimento"),
        ("sla_policies", "tabelas-de-sla"),
        ("suspension_policies", "regras-de-bloqueio"),
        ("inactivity_credit_rules", "descontos-por-inatividade"),
        ("payment_profiles", "profiles-de-pagamento"),
        ("discount_schemes", "tabelas-de-desconto"),
        ("ledger_accounts", "plano-de-contas"),
        ("fiscal_compositions", "composicao-fiscal"),
        ("email_accounts", "contas-de-email"),
    ];
    let link = |(registry, page): (&str, &str)| {
        (
            registry.to_owned(),
            format!("https://erp.provedor.example/configuracoes/{page}"),
        )
    };
    Settings {
        holidays: NaiveDate::from_ymd_opt(2026, 6, 24).into_iter().collect(),
        email_image_hosts: vec!["img.provedor.example".to_owned()],
        registry_links: links.map(link).into_iter().collect::<BTreeMap<_, _>>(),
        ..Settings::default()
    }
}

fn defaults() -> Defaults {
    Defaults {
        due_date_rule_id: Some(DueDateRuleId(1)),
        sla_policy_id: Some(SlaPolicyId(1)),
        suspension_policy_id: Some(SuspensionPolicyId(1)),
        payment_method_id: Some(PaymentMethodId(1)),
        payment_profile_id: Some(PaymentProfileId(1)),
        invoicing_method: Some(InvoicingMethod::PerReceivable),
        discount_scheme_id: None,
        email_account_id: Some(EmailAccountId(1)),
    }
}

/// Numbers rows from 1 on.
pub(super) fn numbered<R, T>(rows: &[R], make: impl Fn(i64, &R) -> T) -> Vec<T> {
    let ids = 1..;
    ids.zip(rows).map(|(id, row)| make(id, row)).collect()
}

/// What stands before the name of a row that is inactive.
const INACTIVE: char = '×';

/// Whether a row of this name is active.
pub(super) fn is_active(name: &str) -> bool {
    !name.starts_with(INACTIVE)
}

/// The name itself.
pub(super) fn bare(name: &str) -> String {
    name.trim_start_matches(INACTIVE).to_owned()
}

fn plan_kinds() -> Vec<PlanKind> {
    let names = [
        "Internet",
        "Telefonia",
        "TV por assinatura",
        "Internet + TV",
        "Link dedicado",
        "×Internet via rádio",
    ];
    numbered(&names, |id, name| PlanKind {
        id: PlanKindId(id),
        name: bare(name),
        telephony: id == plans::TELEPHONY,
        active: is_active(name),
    })
}

fn sla_policies() -> Vec<SlaPolicy> {
    let rows = [
        ("Residencial", 72, 24),
        ("Empresarial", 48, 8),
        ("Corporativo", 24, 4),
        ("Rural", 120, 48),
        ("×Residencial até 2023", 96, 48),
    ];
    numbered(&rows, |id, &(name, activation_hours, support_hours)| {
        SlaPolicy {
            id: SlaPolicyId(id),
            name: bare(name),
            activation_hours,
            support_hours,
            active: is_active(name),
        }
    })
}

fn fiscal_compositions() -> Vec<FiscalComposition> {
    let names = [
        "Adesão – serviço de comunicação (SCM)",
        "Adesão – serviço de instalação (ISS)",
        "Adesão – locação de equipamento",
        "×Adesão – modelo anterior a 2025",
    ];
    numbered(&names, |id, name| FiscalComposition {
        id: FiscalCompositionId(id),
        name: bare(name),
        active: is_active(name),
    })
}

fn sales_reps() -> Vec<SalesRep> {
    let names = [
        "Bento Marés",
        "Clarice Fontoura",
        "Dario Sempreviva",
        "Elisa Quaresma",
        "Fábio Lusco-Fusco",
        "Graça Vento Norte",
        "Heitor Papoula",
        "×Iolanda Caramelo",
    ];
    numbered(&names, |id, name| SalesRep {
        id: SalesRepId(id),
        name: bare(name),
        active: is_active(name),
    })
}

/// Thirty numbers: every fifth is taken, the last two are out of service.
fn phone_terminals() -> Vec<PhoneTerminal> {
    let terminal = |id: i64| PhoneTerminal {
        id: PhoneTerminalId(id),
        number: format!("113333{id:04}"),
        available: id % 5 != 0,
        active: id <= 28,
    };
    (1..=30).map(terminal).collect()
}

fn email_accounts() -> Vec<EmailAccount> {
    let rows = [
        ("Atendimento", "atendimento"),
        ("Financeiro", "financeiro"),
        ("Comercial", "comercial"),
        ("×Boletins", "boletins"),
    ];
    numbered(&rows, |id, &(name, user)| EmailAccount {
        id: EmailAccountId(id),
        name: bare(name),
        address: format!("{user}@provedor.example"),
        active: is_active(name),
    })
}

fn price_indices() -> Vec<PriceIndex> {
    // In hundredths of a per cent; one fell, so that the plan's own price is the better one.
    let rows = [
        ("IPCA", 462),
        ("IGP-M", -35),
        ("INPC", 477),
        ("×IGP-DI", 512),
    ];
    numbered(&rows, |id, &(name, rate)| PriceIndex {
        id: PriceIndexId(id),
        name: bare(name),
        rate_12m: Percentage::from_hundredths(rate),
        active: is_active(name),
    })
}
