//! Every field of the wizard: its path on the wire and the step that asks it.
//!
//! Fields are told apart by what they hold (a text, a choice, a switch), so that a draft cannot
//! hold a text for a switch.

use serde::{Deserialize, Serialize};

use crate::step::Step;

macro_rules! fields {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $path:literal in $step:ident,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// All of them, in the order in which they are asked.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Its path on the wire.
            pub const fn path(self) -> &'static str {
                match self { $(Self::$variant => $path),* }
            }

            /// The step that asks it.
            pub const fn step(self) -> Step {
                match self { $(Self::$variant => Step::$step),* }
            }
        }
    };
}

fields! {
    /// A field that is typed.
    TextField {
        /// Data de adesão.
        SignupDate = "signup_date" in Plan,
        /// Observações extras.
        Notes = "notes" in Billing,
        /// Observações da NF.
        FiscalNotes = "fiscal_notes" in Billing,
        /// Valor de adesão.
        SetupFeeAmount = "setup_fee.amount" in SetupFee,
        /// Observações adicionais.
        AdditionalNotes = "additional_notes" in SetupFee,
        /// Email de destino.
        EmailTo = "welcome_email.to" in WelcomeEmail,
        /// Assunto.
        EmailSubject = "welcome_email.subject" in WelcomeEmail,
        /// Corpo do email.
        EmailBody = "welcome_email.body_html" in WelcomeEmail,
        /// Nome do modelo.
        TemplateName = "welcome_email.template.name" in WelcomeEmail,
        /// Valor sugerido de renovação.
        SuggestedPrice = "renewal.suggested_price" in Renewal,
    }
}

fields! {
    /// A field with options, each with a number: an id, or the place in a fixed list.
    ChoiceField {
        /// Tipo do Plano.
        PlanKind = "plan_kind_id" in Plan,
        /// Plano de acesso.
        Plan = "plan_id" in Plan,
        /// Vencimento.
        DueDateRule = "due_date_rule_id" in Plan,
        /// Tabela de SLA.
        SlaPolicy = "sla_policy_id" in Plan,
        /// Endereço de instalação.
        InstallationAddress = "installation_address_id" in Plan,
        /// Regra de Bloqueio.
        SuspensionPolicy = "suspension_policy_id" in Billing,
        /// Desc. Inatividade.
        InactivityCredit = "inactivity_credit_rule_id" in Billing,
        /// Forma de pagamento.
        PaymentMethod = "payment_method_id" in Billing,
        /// Profile de Pagamento.
        PaymentProfile = "payment_profile_id" in Billing,
        /// Método de Faturamento, by [`crate::INVOICING_METHODS`].
        InvoicingMethod = "invoicing_method" in Billing,
        /// Regra de agrupamento de cobranças.
        BillingGroup = "billing_group_id" in Billing,
        /// Desconto.
        DiscountScheme = "discount_scheme_id" in Billing,
        /// Documento fiscal, by [`crate::FISCAL_DOCUMENTS`].
        FiscalDocument = "fiscal_documents.document" in Billing,
        /// Núm. terminal telefônico.
        PhoneTerminal = "phone_terminal_id" in SetupFee,
        /// Num. parcelas.
        Installments = "setup_fee.installments" in SetupFee,
        /// Consultor de CRM.
        SalesRep = "sales_rep_id" in SetupFee,
        /// Plano de contas adesão.
        SetupFeeLedgerAccount = "setup_fee.ledger_account_id" in SetupFee,
        /// Plano de composição de derivação das parcelas de adesão.
        FiscalComposition = "setup_fee.fiscal_composition_id" in SetupFee,
        /// Conta de email.
        EmailSender = "welcome_email.sender_account_id" in WelcomeEmail,
        /// Como renovar, by [`crate::RENEWAL_BASES`].
        RenewalBasis = "renewal.basis" in Renewal,
        /// Plano de contas.
        LedgerAccount = "ledger_account_id" in Renewal,
    }
}

fields! {
    /// A switch or check box.
    FlagField {
        /// Gerar docs. fiscais auto.
        FiscalAutomatic = "fiscal_documents.automatic" in Billing,
        /// Gerar agora.
        GenerateImmediately = "setup_fee.generate_immediately" in SetupFee,
        /// Enviar boas vindas.
        WelcomeEmail = "welcome_email" in WelcomeEmail,
        /// Deseja gravar o corpo deste email no repositório de modelos.
        SaveTemplate = "welcome_email.template" in WelcomeEmail,
        /// Layout exclusivo para contratos deste mesmo plano.
        TemplateExclusive = "welcome_email.template.exclusive_to_plan" in WelcomeEmail,
        /// Definir este layout como padrão para novos contratos.
        TemplateDefault = "welcome_email.template.default_for_new_contracts" in WelcomeEmail,
        /// Ignorar renovação automática; on the wire inverted.
        IgnoreAutoRenewal = "renewal.auto_renewal" in Renewal,
        /// Criar contas pelo valor sugerido.
        CreateAtSuggestedPrice = "renewal.create_at_suggested_price" in Renewal,
        /// Deseja aguardar a ativação do contrato.
        AwaitActivation = "await_activation" in Renewal,
        /// Deseja revisar as contas antes de faturá-las.
        ReviewReceivables = "review_receivables" in Renewal,
        /// Confirma a criação desse contrato agora; not sent.
        Confirmed = "confirmed" in Renewal,
    }
}

/// Any field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// One that is typed.
    Text(TextField),
    /// One with options.
    Choice(ChoiceField),
    /// A switch.
    Flag(FlagField),
}

impl Field {
    /// The field that answers a path of the wire.
    pub fn from_path(path: &str) -> Option<Self> {
        let text = TextField::ALL
            .iter()
            .find(|f| f.path() == path)
            .copied()
            .map(Self::Text);
        let choice = || {
            ChoiceField::ALL
                .iter()
                .find(|f| f.path() == path)
                .copied()
                .map(Self::Choice)
        };
        let flag = || {
            FlagField::ALL
                .iter()
                .find(|f| f.path() == path)
                .copied()
                .map(Self::Flag)
        };
        text.or_else(choice).or_else(flag)
    }

    /// Its path on the wire.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Text(field) => field.path(),
            Self::Choice(field) => field.path(),
            Self::Flag(field) => field.path(),
        }
    }

    /// The step that asks it.
    pub const fn step(self) -> Step {
        match self {
            Self::Text(field) => field.step(),
            Self::Choice(field) => field.step(),
            Self::Flag(field) => field.step(),
        }
    }
}

impl From<TextField> for Field {
    fn from(field: TextField) -> Self {
        Self::Text(field)
    }
}

impl From<ChoiceField> for Field {
    fn from(field: ChoiceField) -> Self {
        Self::Choice(field)
    }
}

impl From<FlagField> for Field {
    fn from(field: FlagField) -> Self {
        Self::Flag(field)
    }
}
