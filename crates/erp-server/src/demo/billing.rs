//! How the demo's provider bills: due dates, blocking, payment, discounts.

use chrono::{Days, NaiveDate};
use contract::catalog::{
    BusinessDay, Discount, DiscountScheme, DueDateRule, InactivityCreditRule, PaymentMethod,
    PaymentProfile, SuspensionPolicy,
};
use contract::{
    DiscountSchemeId, DueDateRuleId, InactivityCreditRuleId, Money, PaymentMethodId,
    PaymentProfileId, Percentage, SuspensionPolicyId,
};

use super::registries::{bare, is_active, numbered};

/// A due-date rule for telephony.
pub const TELEPHONY_DUE_DATE_RULE: DueDateRuleId = DueDateRuleId(25);
/// A payment profile for telephony, of the first method.
pub const TELEPHONY_PAYMENT_PROFILE: PaymentProfileId = PaymentProfileId(5);

/// Eight days in three ways, then those for telephony, then one that is gone. Day 10 comes first,
/// because it is what most customers have.
pub fn due_date_rules() -> Vec<DueDateRule> {
    let days = [10, 1, 5, 15, 20, 29, 30, 31];
    let ways = [
        (BusinessDay::Keep, ""),
        (BusinessDay::Next, " – próximo dia útil"),
        (BusinessDay::Previous, " – dia útil anterior"),
    ];
    let mut rules: Vec<DueDateRule> = Vec::new();
    let mut add = |name: String, day, business_day, telephony, active| {
        let id = DueDateRuleId(i64::try_from(rules.len()).unwrap_or_default() + 1);
        rules.push(DueDateRule {
            id,
            name,
            day,
            min_days: 5,
            business_day,
            telephony,
            active,
        });
    };
    for day in days {
        for (business_day, suffix) in ways {
            add(format!("Dia {day}{suffix}"), day, business_day, false, true);
        }
    }
    add(
        "Telefonia – dia 10".to_owned(),
        10,
        BusinessDay::Keep,
        true,
        true,
    );
    add(
        "Telefonia – dia 20, próximo dia útil".to_owned(),
        20,
        BusinessDay::Next,
        true,
        true,
    );
    add(
        "Dia 25 (até 2024)".to_owned(),
        25,
        BusinessDay::Keep,
        false,
        false,
    );
    rules
}

/// When a customer who does not pay loses the connection.
pub fn suspension_policies() -> Vec<SuspensionPolicy> {
    let names = [
        "Residencial – reduz em 15 dias, bloqueia em 30",
        "Empresarial – avisa em 10 dias, bloqueia em 45",
        "Órgão público – sem bloqueio automático",
        "×Residencial – bloqueia em 5 dias",
    ];
    numbered(&names, |id, name| SuspensionPolicy {
        id: SuspensionPolicyId(id),
        name: bare(name),
        active: is_active(name),
    })
}

/// How days without service are credited.
pub fn inactivity_credit_rules() -> Vec<InactivityCreditRule> {
    let names = [
        "Desconta os dias bloqueados",
        "Desconta os dias bloqueados acima de 3",
        "×Desconta a metade dos dias bloqueados",
    ];
    numbered(&names, |id, name| InactivityCreditRule {
        id: InactivityCreditRuleId(id),
        name: bare(name),
        active: is_active(name),
    })
}

/// How invoices are paid.
pub fn payment_methods() -> Vec<PaymentMethod> {
    let names = [
        "Boleto",
        "Pix",
        "Cartão de crédito",
        "Débito em conta",
        "×Carnê",
    ];
    numbered(&names, |id, name| PaymentMethod {
        id: PaymentMethodId(id),
        name: bare(name),
        active: is_active(name),
    })
}

/// Profiles of each method; boleto alone has one for telephony.
pub fn payment_profiles() -> Vec<PaymentProfile> {
    let rows = [
        ("Boleto – Banco Fantasia, carteira 17", 1, false),
        ("Pix – chave da matriz", 2, false),
        ("Cartão – adquirente Miragem", 3, false),
        ("Débito – Banco Fantasia", 4, false),
        ("Boleto telefonia – Banco Fantasia", 1, true),
        ("Boleto com Pix – Banco Quimera", 1, false),
        ("×Boleto – Banco Extinto, carteira 06", 1, false),
        ("×Carnê da loja", 5, false),
    ];
    numbered(&rows, |id, &(name, method, telephony)| PaymentProfile {
        id: PaymentProfileId(id),
        name: bare(name),
        payment_method_id: PaymentMethodId(method),
        telephony,
        active: is_active(name),
    })
}

/// Discounts of every shape: on the bill, for paying on time, both; per cent and fixed; for some
/// months and for good; one that ends soon, one that has ended.
pub fn discount_schemes(today: NaiveDate) -> Vec<DiscountScheme> {
    let percent =
        |hundredths: i64| Some(Discount::Percent(Percentage::from_hundredths(hundredths)));
    let fixed = |cents: i64| Some(Discount::Fixed(Money::from_cents(cents)));
    let soon = today.checked_add_days(Days::new(30));
    let past = today.checked_sub_days(Days::new(30));
    let rows = [
        ("10% por seis meses", percent(1_000), None, Some(6), None),
        ("R$ 15,00 por três meses", fixed(1_500), None, Some(3), None),
        ("5% para sempre", percent(500), None, None, None),
        (
            "R$ 10,00 para quem paga em dia",
            None,
            fixed(1_000),
            None,
            None,
        ),
        (
            "7,5% para quem paga em dia, no primeiro ano",
            None,
            percent(750),
            Some(12),
            None,
        ),
        (
            "10% na fatura e 5% em dia, por seis meses",
            percent(1_000),
            percent(500),
            Some(6),
            None,
        ),
        (
            "R$ 20,00 na fatura e R$ 5,00 em dia",
            fixed(2_000),
            fixed(500),
            None,
            None,
        ),
        (
            "Primeira mensalidade grátis",
            percent(10_000),
            None,
            Some(1),
            None,
        ),
        (
            "Campanha do mês: 15% por um ano",
            percent(1_500),
            None,
            Some(12),
            soon,
        ),
        (
            "Campanha encerrada: 30% por três meses",
            percent(3_000),
            None,
            Some(3),
            past,
        ),
        (
            "×Indique um amigo até 2024",
            fixed(2_500),
            None,
            Some(2),
            None,
        ),
    ];
    numbered(
        &rows,
        |id, &(name, direct, prompt_payment, months, valid_until)| DiscountScheme {
            id: DiscountSchemeId(id),
            name: bare(name),
            direct,
            prompt_payment,
            months,
            valid_until,
            active: is_active(name),
        },
    )
}
