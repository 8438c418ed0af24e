//! The label of every field, to the letter of the ERP's own screens.

use wizard::{ChoiceField, Field, FlagField, TextField};

/// A field's label, which is its accessible name.
pub fn label(field: Field) -> &'static str {
    match field {
        Field::Text(field) => match field {
            TextField::SignupDate => "Data de adesão",
            TextField::Notes => "Observações extras",
            TextField::FiscalNotes => "Observações da NF",
            TextField::SetupFeeAmount => "Valor de adesão",
            TextField::AdditionalNotes => "Observações adicionais",
            TextField::EmailTo => "Email de destino",
            TextField::EmailSubject => "Assunto",
            TextField::EmailBody => "Corpo do email",
            TextField::TemplateName => "Nome do modelo",
            TextField::SuggestedPrice => "Valor sugerido de renovação",
        },
        Field::Choice(field) => match field {
            ChoiceField::PlanKind => "Tipo do Plano",
            ChoiceField::Plan => "Plano de acesso",
            ChoiceField::DueDateRule => "Vencimento",
            ChoiceField::SlaPolicy => "Tabela de SLA",
            ChoiceField::InstallationAddress => "Endereço de instalação",
            ChoiceField::SuspensionPolicy => "Regra de Bloqueio",
            ChoiceField::InactivityCredit => "Desc. Inatividade",
            ChoiceField::PaymentMethod => "Forma de pagamento",
            ChoiceField::PaymentProfile => "Profile de Pagamento",
            ChoiceField::InvoicingMethod => "Método de Faturamento",
            ChoiceField::BillingGroup => "Regra de agrupamento de cobranças",
            ChoiceField::DiscountScheme => "Desconto",
            ChoiceField::FiscalDocument => "Documento fiscal",
            ChoiceField::PhoneTerminal => "Núm. terminal telefônico",
            ChoiceField::Installments => "Num. parcelas",
            ChoiceField::SalesRep => "Consultor de CRM",
            ChoiceField::SetupFeeLedgerAccount => "Plano de contas adesão",
            ChoiceField::FiscalComposition => {
                "Plano de composição de derivação das parcelas de adesão"
            }
            ChoiceField::EmailSender => "Conta de email",
            ChoiceField::RenewalBasis => "Como renovar",
            ChoiceField::LedgerAccount => "Plano de contas",
        },
        Field::Flag(field) => match field {
            FlagField::FiscalAutomatic => "Gerar docs. fiscais auto",
            FlagField::GenerateImmediately => "Gerar agora",
            FlagField::WelcomeEmail => "Enviar boas vindas",
            FlagField::SaveTemplate => {
                "Deseja gravar o corpo deste email no repositório de modelos"
            }
            FlagField::TemplateExclusive => "Layout exclusivo para contratos deste mesmo plano",
            FlagField::TemplateDefault => "Definir este layout como padrão para novos contratos",
            FlagField::IgnoreAutoRenewal => "Ignorar renovação automática",
            FlagField::CreateAtSuggestedPrice => "Criar contas pelo valor sugerido",
            FlagField::AwaitActivation => "Deseja aguardar a ativação do contrato",
            FlagField::ReviewReceivables => "Deseja revisar as contas antes de faturá-las",
            FlagField::Confirmed => "Confirma a criação desse contrato agora",
        },
    }
}

/// The fields that a contract can do without: shown with "(opcional)".
pub fn is_optional(field: Field) -> bool {
    matches!(
        field,
        Field::Text(
            TextField::Notes
                | TextField::FiscalNotes
                | TextField::AdditionalNotes
                | TextField::SetupFeeAmount
        ) | Field::Choice(
            ChoiceField::InstallationAddress
                | ChoiceField::DiscountScheme
                | ChoiceField::SalesRep
                | ChoiceField::PhoneTerminal
                | ChoiceField::FiscalComposition
        )
    )
}
