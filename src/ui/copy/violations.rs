//! What each rule says, so that a person knows what to do. The same words stand at the field, in
//! the summary and in what the ERP refuses.

use contract::{Param, Violation};
use wizard::{Field, form_rule};

use super::controls::{MONTHS, grouped};
use super::fields::label;
use super::format;

/// The sentence of a violation.
pub fn sentence(violation: &Violation) -> String {
    let field = violation.field.as_ref();
    let number = |name: &str| match violation.params.get(name) {
        Some(Param::Count(count)) => count.to_string(),
        Some(Param::Text(text)) => text.clone(),
        _ => String::new(),
    };
    match violation.rule.as_ref() {
        "required" => required(field).to_owned(),
        "unknown_reference" => format!(
            "{} não existe mais no ERP. Escolha outra opção.",
            named(field, "O que foi escolhido")
        ),
        "inactive_reference" => match field {
            "phone_terminal_id" => "Este terminal já está em uso. Escolha um terminal livre.".to_owned(),
            "plan_id" => "Este plano não é mais vendido. Escolha outro plano.".to_owned(),
            "discount_scheme_id" => "Este desconto não está mais disponível. Escolha outro ou “Sem desconto”.".to_owned(),
            "billing_group_id" => "Este agrupamento está desativado. Escolha outro ou reative-o em “Gerenciar agrupamentos”.".to_owned(),
            _ => format!("{} está desativado no ERP. Escolha outra opção.", named(field, "O que foi escolhido")),
        },
        "signup_date_out_of_range" => "Informe uma data de adesão a no máximo 365 dias de hoje.".to_owned(),
        "signup_date_in_past" => "A data de adesão é de mais de 30 dias atrás: as primeiras contas podem nascer vencidas.".to_owned(),
        form_rule::DATE_UNREADABLE => beyond_month(violation).unwrap_or_else(|| "Informe uma data que exista, como 24/11/2026.".to_owned()),
        form_rule::AMOUNT_UNREADABLE => "Informe um valor em reais, como 1.234,56.".to_owned(),
        form_rule::NOT_CONFIRMED => "Marque a confirmação para criar o contrato.".to_owned(),
        "setup_fee_amount_invalid" => "Informe um valor de adesão de 0,00 a 9.999.999,99, com até duas casas decimais.".to_owned(),
        "setup_fee_installments_out_of_range" => format!("Escolha de 1 a {} parcelas.", number("max")),
        "setup_fee_installment_below_cent" => "Escolha menos parcelas: cada uma seria menor que um centavo.".to_owned(),
        "setup_fee_ledger_account_required" => "Informe o plano de contas da adesão: o valor é maior que zero.".to_owned(),
        "ledger_account_not_postable" => "Escolha um plano de contas que aceite lançamentos; este só agrupa outros.".to_owned(),
        "setup_fee_on_not_invoiced" => "O contrato é sem faturamento, mas a adesão será cobrada em contas avulsas.".to_owned(),
        "generate_immediately_without_effect" => "“Gerar agora” só muda algo junto com “Deseja aguardar a ativação do contrato”: sem ele, as parcelas já são geradas agora.".to_owned(),
        "payment_profile_of_other_method" => "Escolha um profile da forma de pagamento selecionada.".to_owned(),
        "billing_group_required" => "Escolha a regra de agrupamento: as contas serão agrupadas em fatura.".to_owned(),
        "billing_group_not_allowed" => "A regra de agrupamento só vale com “Permitir o agrupamento das contas em fatura”.".to_owned(),
        "inactivity_credit_requires_grouped" => "O desconto por inatividade exige “Permitir o agrupamento das contas em fatura”.".to_owned(),
        "inactivity_credit_requires_monthly" => "O desconto por inatividade exige um plano de cobrança mensal.".to_owned(),
        "fiscal_notes_require_per_receivable" => "As observações da NF exigem “Gerar uma fatura para cada conta”.".to_owned(),
        "fiscal_document_required" => "Escolha o documento fiscal que será gerado.".to_owned(),
        "fiscal_document_superseded" => "Os modelos 21 e 22 foram substituídos pela NFCom (62) em 01/11/2025 (Ajuste SINIEF 34/2024).".to_owned(),
        "review_requires_per_receivable" => "A revisão das contas exige “Gerar uma fatura para cada conta”.".to_owned(),
        "phone_terminal_requires_telephony" => "Só planos de telefonia têm terminal telefônico.".to_owned(),
        "telephony_requires_grouped" => "Telefonia exige “Permitir o agrupamento das contas em fatura”.".to_owned(),
        "telephony_requires_no_auto_renewal" => "Telefonia exige “Ignorar renovação automática”.".to_owned(),
        "telephony_due_date_rule" => "Escolha um vencimento de telefonia.".to_owned(),
        "telephony_payment_profile" => "Escolha um profile de pagamento de telefonia.".to_owned(),
        "suggested_price_required" => "Informe o valor sugerido de renovação, ou renove pelo valor atual do plano.".to_owned(),
        "suggested_price_invalid" => "Informe um valor sugerido acima de 0,00 e até 9.999.999,99, com até duas casas decimais.".to_owned(),
        "create_at_suggested_requires_suggested" => "Para criar contas pelo valor sugerido, escolha renovar pelo valor sugerido.".to_owned(),
        "suggested_price_below_plan" => format!("O valor sugerido é menor que o preço atual do plano ({}).", amount(violation, "plan_price")),
        "loyalty_with_auto_renewal" => "Uma oferta com fidelidade não deve se renovar sozinha (Anatel, RGC). Considere “Ignorar renovação automática”.".to_owned(),
        "loyalty_too_long" => "A fidelidade deste plano passa de 12 meses, o máximo para pessoa física (Anatel, RGC).".to_owned(),
        "email_invalid" => match number("address").as_str() {
            "" => "Informe ao menos um e-mail de destino.".to_owned(),
            address => format!("“{address}” não é um endereço de e-mail. Separe vários com ponto e vírgula."),
        },
        "email_subject_required" => "Informe o assunto do e-mail.".to_owned(),
        "email_subject_invalid" => format!("Use até {} caracteres no assunto, sem quebras de linha.", number("max")),
        "email_sender_required" => "Escolha a conta que envia o e-mail.".to_owned(),
        "email_body_required" => "Escreva o corpo do e-mail.".to_owned(),
        "email_body_unsafe" => "O corpo do e-mail tem conteúdo que não pode ser enviado (scripts, formulários ou imagens de fora). Remova-o.".to_owned(),
        "email_template_name_required" => "Dê um nome ao modelo.".to_owned(),
        "text_too_long" => too_long(violation),
        "lead_not_ready" => "A lead não está na fase de efetivação, já virou contrato ou é de outro cliente.".to_owned(),
        "activation_estimate_in_past" => format!("A ativação estimada ({}) já passou: confira a data de adesão.", date(violation)),
        "possible_duplicate" => format!("Este cliente recebeu um contrato deste mesmo plano há menos de 10 minutos: nº {}.", number("number")),
        "price_changed" => format!("O preço do plano mudou para {}. Confira o que será criado.", amount(violation, "current")),
        "totals_changed" => "Os valores mudaram no ERP desde que você os viu. Confira o que será criado.".to_owned(),
        _ => format!("O ERP recusou {}.", named(field, "este dado")),
    }
}

/// Whether something was left out, rather than wrong.
pub fn is_missing(violation: &Violation) -> bool {
    let rule = violation.rule.as_ref();
    rule.ends_with("required") || rule == form_rule::NOT_CONFIRMED
}

/// "31/02/2026 não existe: fevereiro de 2026 vai até o dia 28."
fn beyond_month(violation: &Violation) -> Option<String> {
    let number = |name: &str| match violation.params.get(name) {
        Some(Param::Count(count)) => usize::try_from(*count).ok(),
        _ => None,
    };
    let (day, last, year) = (number("day")?, number("last_day")?, number("year")?);
    let month = number("month")?;
    let name = MONTHS.get(month.checked_sub(1)?)?;
    Some(format!(
        "{day:02}/{month:02}/{year} não existe: {name} de {year} vai até o dia {last}."
    ))
}

/// "Observações adicionais: use até 2.000 caracteres."
fn too_long(violation: &Violation) -> String {
    let max = match violation.params.get("max") {
        Some(Param::Count(max)) => grouped(usize::try_from(*max).unwrap_or_default()),
        _ => String::new(),
    };
    let field = Field::from_path(&violation.field).map_or("Texto", label);
    format!("{field}: use até {max} caracteres.")
}

fn amount(violation: &Violation, name: &str) -> String {
    match violation.params.get(name) {
        Some(Param::Text(text)) => text.parse().map_or_else(|_| text.clone(), format::money),
        _ => String::new(),
    }
}

fn date(violation: &Violation) -> String {
    match violation.params.get("date") {
        Some(Param::Text(text)) => {
            format::iso_date(text).map_or_else(|| text.clone(), format::date)
        }
        _ => String::new(),
    }
}

fn named(path: &str, otherwise: &str) -> String {
    Field::from_path(path).map_or_else(
        || otherwise.to_owned(),
        |field| format!("“{}”", label(field)),
    )
}

fn required(path: &str) -> &'static str {
    match path {
        "signup_date" => "Informe a data de adesão.",
        "plan_id" => "Escolha o plano de acesso.",
        "due_date_rule_id" => "Escolha o vencimento.",
        "sla_policy_id" => "Escolha a tabela de SLA.",
        "suspension_policy_id" => "Escolha a regra de bloqueio.",
        "payment_method_id" => "Escolha a forma de pagamento.",
        "payment_profile_id" => "Escolha o profile de pagamento.",
        "invoicing_method" => "Escolha o método de faturamento.",
        "ledger_account_id" => "Escolha o plano de contas.",
        "renewal.basis" => "Escolha como renovar.",
        _ => "Preencha esta informação.",
    }
}
