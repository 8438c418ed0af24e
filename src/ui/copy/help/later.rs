//! What the fields of the later steps are for. The words come with the part that shows them.

use contract::Settings;
use wizard::{ChoiceField, Field, FlagField, TextField};

use super::Explained;

/// What explains a field.
pub fn later(field: Field, settings: &Settings) -> Option<Explained> {
    let text = match field {
        Field::Flag(FlagField::IgnoreAutoRenewal) => renewal(settings),
        Field::Flag(field) => flag_help(field)?.to_owned(),
        Field::Text(field) => text_help(field)?.to_owned(),
        Field::Choice(field) => return Some(Explained::new(choice_help(field)?, registry(field))),
    };
    Some(Explained {
        text,
        registry: None,
    })
}

/// The registry of a field's options: its name in the catalogue, by which its address is known, and the ERP's name for it.
const fn registry(field: ChoiceField) -> Option<(&'static str, &'static str)> {
    Some(match field {
        ChoiceField::SuspensionPolicy => ("suspension_policies", "Régua de Manutenção de Conexões"),
        ChoiceField::InactivityCredit => (
            "inactivity_credit_rules",
            "Regras de Descontos por Inatividade",
        ),
        ChoiceField::PaymentMethod => ("payment_methods", "Formas de Pagamento"),
        ChoiceField::PaymentProfile => ("payment_profiles", "Profiles de Pagamento"),
        ChoiceField::BillingGroup => ("billing_groups", "Gerenciar agrupamento de contratos"),
        ChoiceField::DiscountScheme => ("discount_schemes", "Configurações de Tabela de Descontos"),
        ChoiceField::SetupFeeLedgerAccount | ChoiceField::LedgerAccount => {
            ("ledger_accounts", "Plano de Contas")
        }
        ChoiceField::FiscalComposition => (
            "fiscal_compositions",
            "Emissão de notas fiscais para faturas avulsas",
        ),
        ChoiceField::EmailSender => ("email_accounts", "Configuração de contas de email"),
        ChoiceField::PlanKind
        | ChoiceField::Plan
        | ChoiceField::DueDateRule
        | ChoiceField::SlaPolicy
        | ChoiceField::InstallationAddress
        | ChoiceField::InvoicingMethod
        | ChoiceField::FiscalDocument
        | ChoiceField::PhoneTerminal
        | ChoiceField::Installments
        | ChoiceField::SalesRep
        | ChoiceField::RenewalBasis => return None,
    })
}

const fn text_help(field: TextField) -> Option<&'static str> {
    Some(match field {
        TextField::Notes => "Fica no contrato, para a equipe. O cliente não recebe.",
        TextField::FiscalNotes => "Vai para a nota fiscal, somente com uma fatura para cada conta.",
        TextField::SetupFeeAmount => "O que o cliente paga para entrar. Vazio ou zero: sem adesão.",
        TextField::AdditionalNotes => "Sobre a instalação ou a venda, para a equipe.",
        TextField::EmailTo => "Vem do cadastro do cliente; altere aqui só para este e-mail.",
        TextField::EmailSubject => "O título do e-mail. Aceita as mesmas variáveis que o corpo.",
        TextField::EmailBody => {
            "O texto que o cliente recebe. As variáveis são preenchidas quando o contrato é criado."
        }
        TextField::TemplateName => "O nome com que o modelo aparece na lista de modelos.",
        TextField::SuggestedPrice => "O preço da próxima vigência.",
        // The first step's, which are there before this part.
        TextField::SignupDate => return None,
    })
}

const fn choice_help(field: ChoiceField) -> Option<&'static str> {
    Some(match field {
        ChoiceField::SuspensionPolicy => "Quando a conexão é bloqueada por falta de pagamento.",
        ChoiceField::InactivityCredit => {
            "Devolve os dias em que o cliente ficou bloqueado. Exige contas agrupadas em fatura e cobrança mensal."
        }
        ChoiceField::PaymentMethod => "Como o cliente paga as faturas.",
        ChoiceField::PaymentProfile => "A conta ou a operadora por onde o pagamento chega.",
        ChoiceField::InvoicingMethod => {
            "Se e como as contas viram faturas. O faturamento das contas agrupadas é manual, em Faturamento."
        }
        ChoiceField::BillingGroup => {
            "Junta contas de vários contratos do cliente na mesma fatura, como as de uma filial."
        }
        ChoiceField::DiscountScheme => "Vale para pagamento em dia, direto na fatura, ou ambos.",
        ChoiceField::FiscalDocument => "O documento gerado com cada fatura.",
        ChoiceField::PhoneTerminal => "O número que o cliente vai usar; só aparecem os livres.",
        ChoiceField::Installments => "Em quantas vezes o valor de adesão é cobrado.",
        ChoiceField::SalesRep => "Quem vendeu o contrato.",
        ChoiceField::SetupFeeLedgerAccount => {
            "Onde as parcelas de adesão são contabilizadas. Obrigatório quando o valor é maior que zero."
        }
        ChoiceField::FiscalComposition => "Usado para gerar a nota fiscal das parcelas de adesão.",
        ChoiceField::EmailSender => "A conta que aparece ao cliente como remetente.",
        ChoiceField::RenewalBasis => {
            "Pelo valor do plano, a renovação segue o preço que o plano tiver no dia; pelo valor sugerido, o que você combinar agora."
        }
        ChoiceField::LedgerAccount => "Onde o contrato e as suas contas são contabilizados.",
        ChoiceField::PlanKind
        | ChoiceField::Plan
        | ChoiceField::DueDateRule
        | ChoiceField::SlaPolicy
        | ChoiceField::InstallationAddress => return None,
    })
}

const fn flag_help(field: FlagField) -> Option<&'static str> {
    Some(match field {
        FlagField::FiscalAutomatic => {
            "O documento fiscal é gerado com cada fatura, sem que ninguém precise pedir."
        }
        FlagField::GenerateImmediately => {
            "Gera as parcelas de adesão na criação do contrato, mesmo que as contas aguardem a ativação."
        }
        FlagField::WelcomeEmail => "O e-mail sai quando o contrato é criado.",
        FlagField::SaveTemplate => "Guarda o assunto e o corpo, para usar em outros contratos.",
        FlagField::TemplateExclusive => {
            "O modelo abre nos próximos contratos deste plano, no lugar do que abre hoje."
        }
        FlagField::TemplateDefault => {
            "O modelo abre nos próximos contratos de todos os planos sem modelo próprio."
        }
        FlagField::AwaitActivation => {
            "As contas e faturas só são criadas quando a conexão do cliente for instalada; até lá, as datas são estimadas."
        }
        FlagField::ReviewReceivables => "Antes de criar as faturas, abre a revisão das contas.",
        FlagField::CreateAtSuggestedPrice => {
            "As contas desta vigência já saem pelo valor sugerido, e não pelo preço do plano."
        }
        // One is computed, and the other is a sentence itself.
        FlagField::IgnoreAutoRenewal | FlagField::Confirmed => return None,
    })
}

fn renewal(settings: &Settings) -> String {
    let renewal = settings.renewal;
    if !renewal.enabled {
        return "A renovação automática está desligada no provedor: todo contrato é renovado manualmente.".to_owned();
    }
    format!(
        "Ligado, a renovação é manual. Desligado, o contrato entra na fila de renovação quando restam {} faturas em aberto e é renovado quando restam {}. Os limites são mantidos em Cadastro Provedor → Provedor → Outras Configurações → Financeiro.",
        renewal.queue_at_open_invoices, renewal.renew_at_open_invoices
    )
}
