//! What each field is for, in a sentence or two, and where the ERP keeps its options.

use contract::Settings;
use wizard::{ChoiceField, Field, FlagField, TextField};

/// A field's explanation.
pub fn help(field: Field, settings: &Settings) -> Option<String> {
    let text = match field {
        Field::Flag(FlagField::IgnoreAutoRenewal) => return Some(renewal(settings)),
        Field::Text(field) => text_help(field)?,
        Field::Choice(field) => choice_help(field)?,
        Field::Flag(field) => flag_help(field)?,
    };
    Some(text.to_owned())
}

fn text_help(field: TextField) -> Option<&'static str> {
    Some(match field {
        TextField::SignupDate => {
            "O dia a partir do qual as contas e as parcelas de adesão são calculadas."
        }
        TextField::Notes => "Fica no contrato, para a equipe. O cliente não recebe.",
        TextField::FiscalNotes => "Vai para a nota fiscal, somente com uma fatura para cada conta.",
        TextField::SetupFeeAmount => "O que o cliente paga para entrar. Vazio ou zero: sem adesão.",
        TextField::EmailTo => "Vem do cadastro do cliente; altere aqui só para este e-mail.",
        TextField::EmailBody => {
            "Imagens precisam estar hospedadas no servidor do provedor; peça ao suporte técnico do ERP."
        }
        TextField::SuggestedPrice => "O preço da próxima vigência.",
        TextField::AdditionalNotes | TextField::EmailSubject | TextField::TemplateName => {
            return None;
        }
    })
}

fn choice_help(field: ChoiceField) -> Option<&'static str> {
    Some(match field {
        ChoiceField::PlanKind => "Define quais planos são oferecidos.",
        ChoiceField::DueDateRule => {
            "As opções são mantidas em Configurações de Regra de Vencimento."
        }
        ChoiceField::SlaPolicy => {
            "Os prazos de ativação e de atendimento do contrato. As opções são mantidas em Configuração de SLA."
        }
        ChoiceField::SuspensionPolicy => {
            "Quando a conexão é bloqueada por falta de pagamento. As opções são mantidas em Régua de Manutenção de Conexões."
        }
        ChoiceField::InactivityCredit => {
            "Devolve os dias em que o cliente ficou bloqueado. As opções são mantidas em Regras de Descontos por Inatividade."
        }
        ChoiceField::DiscountScheme => {
            "As opções são mantidas em Configurações de Tabela de Descontos."
        }
        ChoiceField::BillingGroup => {
            "Junta contas de vários contratos do cliente na mesma fatura, como as de uma filial."
        }
        ChoiceField::SetupFeeLedgerAccount => {
            "Onde as parcelas de adesão são contabilizadas. Obrigatório quando o valor é maior que zero."
        }
        ChoiceField::FiscalComposition => {
            "Usado para gerar a nota fiscal das parcelas de adesão. Veja Emissão de notas fiscais para faturas avulsas."
        }
        ChoiceField::EmailSender => "As opções são mantidas em Configuração de contas de email.",
        ChoiceField::LedgerAccount => "Onde o contrato e as suas contas são contabilizados.",
        ChoiceField::RenewalBasis => {
            "Pelo valor do plano, a renovação segue o preço que o plano tiver no dia; pelo valor sugerido, o que você combinar agora."
        }
        _ => return None,
    })
}

fn flag_help(field: FlagField) -> Option<&'static str> {
    Some(match field {
        FlagField::GenerateImmediately => {
            "Gera as parcelas de adesão na criação do contrato, mesmo que as contas aguardem a ativação."
        }
        FlagField::AwaitActivation => {
            "As contas e faturas só são criadas quando a conexão do cliente for instalada; até lá, as datas são estimadas."
        }
        FlagField::ReviewReceivables => "Antes de criar as faturas, abre a revisão das contas.",
        FlagField::CreateAtSuggestedPrice => {
            "As contas desta vigência já saem pelo valor sugerido, e não pelo preço do plano."
        }
        _ => return None,
    })
}

fn renewal(settings: &Settings) -> String {
    let renewal = settings.renewal;
    if !renewal.enabled {
        return "A renovação automática está desligada no provedor: todo contrato é renovado manualmente.".to_owned();
    }
    format!(
        "Ligado, a renovação é manual. Desligado, o contrato entra na fila de renovação quando restam {} faturas em aberto e é renovado quando restam {}.",
        renewal.queue_at_open_invoices, renewal.renew_at_open_invoices
    )
}
