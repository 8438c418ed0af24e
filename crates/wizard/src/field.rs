//! Every field of the wizard: its path on the wire and the step that asks it.
//!
//! Fields are told apart by what they hold (a text, a choice, a switch), so that a draft cannot
//! hold a text for a switch.

use contract::field as path;

use crate::step::Step;

macro_rules! fields {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident in $step:ident = $path:expr,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
        SignupDate in Plan = path::SIGNUP_DATE,
        /// Observações extras.
        Notes in Billing = path::NOTES,
        /// Observações da NF.
        FiscalNotes in Billing = path::FISCAL_NOTES,
        /// Valor de adesão.
        SetupFeeAmount in SetupFee = path::SETUP_FEE_AMOUNT,
        /// Observações adicionais.
        AdditionalNotes in SetupFee = path::ADDITIONAL_NOTES,
        /// Email de destino.
        EmailTo in WelcomeEmail = path::EMAIL_TO,
        /// Assunto.
        EmailSubject in WelcomeEmail = path::EMAIL_SUBJECT,
        /// Corpo do email.
        EmailBody in WelcomeEmail = path::EMAIL_BODY,
        /// Nome do modelo.
        TemplateName in WelcomeEmail = path::EMAIL_TEMPLATE_NAME,
        /// Valor sugerido de renovação.
        SuggestedPrice in Renewal = path::SUGGESTED_PRICE,
    }
}

fields! {
    /// A field with options, each with a number: an id, or the place in a fixed list.
    ChoiceField {
        /// Tipo do Plano.
        PlanKind in Plan = "plan_kind_id",
        /// Plano de acesso.
        Plan in Plan = path::PLAN_ID,
        /// Vencimento.
        DueDateRule in Plan = path::DUE_DATE_RULE_ID,
        /// Tabela de SLA.
        SlaPolicy in Plan = path::SLA_POLICY_ID,
        /// Endereço de instalação.
        InstallationAddress in Plan = path::INSTALLATION_ADDRESS_ID,
        /// Regra de Bloqueio.
        SuspensionPolicy in Billing = path::SUSPENSION_POLICY_ID,
        /// Desc. Inatividade.
        InactivityCredit in Billing = path::INACTIVITY_CREDIT_RULE_ID,
        /// Forma de pagamento.
        PaymentMethod in Billing = path::PAYMENT_METHOD_ID,
        /// Profile de Pagamento.
        PaymentProfile in Billing = path::PAYMENT_PROFILE_ID,
        /// Método de Faturamento, by [`crate::INVOICING_METHODS`].
        InvoicingMethod in Billing = path::INVOICING_METHOD,
        /// Regra de agrupamento de cobranças.
        BillingGroup in Billing = path::BILLING_GROUP_ID,
        /// Desconto.
        DiscountScheme in Billing = path::DISCOUNT_SCHEME_ID,
        /// Documento fiscal, by [`crate::FISCAL_DOCUMENTS`].
        FiscalDocument in Billing = path::FISCAL_DOCUMENT,
        /// Núm. terminal telefônico.
        PhoneTerminal in SetupFee = path::PHONE_TERMINAL_ID,
        /// Num. parcelas.
        Installments in SetupFee = path::SETUP_FEE_INSTALLMENTS,
        /// Consultor de CRM.
        SalesRep in SetupFee = path::SALES_REP_ID,
        /// Plano de contas adesão.
        SetupFeeLedgerAccount in SetupFee = path::SETUP_FEE_LEDGER_ACCOUNT_ID,
        /// Plano de composição de derivação das parcelas de adesão.
        FiscalComposition in SetupFee = path::SETUP_FEE_FISCAL_COMPOSITION_ID,
        /// Conta de email.
        EmailSender in WelcomeEmail = path::EMAIL_SENDER_ACCOUNT_ID,
        /// Como renovar, by [`crate::RENEWAL_BASES`].
        RenewalBasis in Renewal = path::RENEWAL_BASIS,
        /// Plano de contas.
        LedgerAccount in Renewal = path::LEDGER_ACCOUNT_ID,
    }
}

fields! {
    /// A switch or check box.
    FlagField {
        /// Gerar docs. fiscais auto.
        FiscalAutomatic in Billing = "fiscal_documents.automatic",
        /// Gerar agora.
        GenerateImmediately in SetupFee = path::SETUP_FEE_GENERATE_IMMEDIATELY,
        /// Enviar boas vindas.
        WelcomeEmail in WelcomeEmail = "welcome_email",
        /// Deseja gravar o corpo deste email no repositório de modelos.
        SaveTemplate in WelcomeEmail = "welcome_email.template",
        /// Layout exclusivo para contratos deste mesmo plano.
        TemplateExclusive in WelcomeEmail = "welcome_email.template.exclusive_to_plan",
        /// Definir este layout como padrão para novos contratos.
        TemplateDefault in WelcomeEmail = "welcome_email.template.default_for_new_contracts",
        /// Ignorar renovação automática; on the wire inverted.
        IgnoreAutoRenewal in Renewal = path::AUTO_RENEWAL,
        /// Criar contas pelo valor sugerido.
        CreateAtSuggestedPrice in Renewal = path::CREATE_AT_SUGGESTED_PRICE,
        /// Deseja aguardar a ativação do contrato.
        AwaitActivation in Renewal = "await_activation",
        /// Deseja revisar as contas antes de faturá-las.
        ReviewReceivables in Renewal = path::REVIEW_RECEIVABLES,
        /// Confirma a criação desse contrato agora; not sent.
        Confirmed in Renewal = "confirmed",
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
