//! A contract's terms: the request body as parsed, before anything is checked.
//!
//! An absent field counts as null. What null does not satisfy is the rule `required`, so nearly
//! everything is optional here; [`crate::verify`] decides.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::ids::{
    AddressId, AttendanceId, BillingGroupId, ClientId, DiscountSchemeId, DueDateRuleId,
    EmailAccountId, FiscalCompositionId, InactivityCreditRuleId, LeadId, LedgerAccountId,
    PaymentMethodId, PaymentProfileId, PhoneTerminalId, PlanId, SalesRepId, SlaPolicyId,
    SuspensionPolicyId,
};
use crate::money::Amount;

/// Everything answered in the wizard, as it travels: the body of `POST /api/v1/contracts`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct ContractTerms {
    /// Whose contract it is.
    pub client_id: Option<ClientId>,
    /// From where in the ERP it was made.
    pub origin: Option<Origin>,
    /// Data de adesão: from when accounts count.
    pub signup_date: Option<NaiveDate>,
    /// Plano de acesso.
    pub plan_id: Option<PlanId>,
    /// Vencimento.
    pub due_date_rule_id: Option<DueDateRuleId>,
    /// Tabela de SLA.
    pub sla_policy_id: Option<SlaPolicyId>,
    /// Regra de Bloqueio.
    pub suspension_policy_id: Option<SuspensionPolicyId>,
    /// Desc. Inatividade.
    pub inactivity_credit_rule_id: Option<InactivityCreditRuleId>,
    /// Forma de pagamento.
    pub payment_method_id: Option<PaymentMethodId>,
    /// Profile de Pagamento.
    pub payment_profile_id: Option<PaymentProfileId>,
    /// Método de Faturamento.
    pub invoicing_method: Option<InvoicingMethod>,
    /// Regra de agrupamento de cobranças.
    pub billing_group_id: Option<BillingGroupId>,
    /// Desconto.
    pub discount_scheme_id: Option<DiscountSchemeId>,
    /// Gerar docs. fiscais auto.
    #[serde(deserialize_with = "null_as_default")]
    pub fiscal_documents: FiscalDocuments,
    /// Observações extras.
    #[serde(deserialize_with = "null_as_default")]
    pub notes: String,
    /// Observações da NF.
    #[serde(deserialize_with = "null_as_default")]
    pub fiscal_notes: String,
    /// Núm. terminal telefônico.
    pub phone_terminal_id: Option<PhoneTerminalId>,
    /// Endereço de instalação.
    pub installation_address_id: Option<AddressId>,
    /// Valor de efetivação.
    #[serde(deserialize_with = "null_as_default")]
    pub setup_fee: SetupFeeTerms,
    /// Consultor de CRM.
    pub sales_rep_id: Option<SalesRepId>,
    /// Observações adicionais.
    #[serde(deserialize_with = "null_as_default")]
    pub additional_notes: String,
    /// Boas-vindas; null sends none.
    pub welcome_email: Option<WelcomeEmailTerms>,
    /// Renovação.
    #[serde(deserialize_with = "null_as_default")]
    pub renewal: RenewalTerms,
    /// Plano de contas.
    pub ledger_account_id: Option<LedgerAccountId>,
    /// Deseja aguardar a ativação do contrato.
    #[serde(deserialize_with = "null_as_default")]
    pub await_activation: bool,
    /// Deseja revisar as contas antes de faturá-las.
    #[serde(deserialize_with = "null_as_default")]
    pub review_receivables: bool,
    /// What the sender saw when it decided.
    #[serde(deserialize_with = "null_as_default")]
    pub expected: Expected,
}

/// From where in the ERP a contract is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Origin {
    /// Financeiro → Painel do Cliente.
    ClientPanel,
    /// Workspace → Atendimento.
    Attendance {
        /// The attendance; required.
        #[serde(default)]
        attendance_id: Option<AttendanceId>,
    },
    /// Workspace → Painel de Atendimento.
    AttendancePanel {
        /// The attendance; required.
        #[serde(default)]
        attendance_id: Option<AttendanceId>,
    },
    /// A lead in the effectuation stage.
    CrmLead {
        /// The lead; required.
        #[serde(default)]
        lead_id: Option<LeadId>,
    },
}

impl Origin {
    /// The lead that the contract comes from.
    pub const fn lead_id(self) -> Option<LeadId> {
        match self {
            Self::CrmLead { lead_id } => lead_id,
            _ => None,
        }
    }

    /// The attendance that the contract comes from.
    pub const fn attendance_id(self) -> Option<AttendanceId> {
        match self {
            Self::Attendance { attendance_id } | Self::AttendancePanel { attendance_id } => {
                attendance_id
            }
            _ => None,
        }
    }
}

/// Método de Faturamento: what becomes of a contract's accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InvoicingMethod {
    /// Each account is invoiced at once.
    PerReceivable,
    /// Accounts wait for invoicing by hand, several in one invoice.
    Grouped,
    /// No monthly accounts, as for a courtesy.
    NotInvoiced,
}

/// Whether fiscal documents are made by themselves, and which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct FiscalDocuments {
    /// Gerar docs. fiscais auto.
    #[serde(deserialize_with = "null_as_default")]
    pub automatic: bool,
    /// Documento fiscal.
    pub document: Option<FiscalDocument>,
}

/// A kind of fiscal document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum FiscalDocument {
    /// `NFCom`, model 62.
    Nfcom,
    /// Model 21, replaced by `NFCom` on 2025-11-01 (Ajuste SINIEF 34/2024).
    Nf21,
    /// Model 22, replaced by `NFCom` on 2025-11-01 (Ajuste SINIEF 34/2024).
    Nf22,
    /// Nota de débito.
    Nd,
    /// NFS-e, the municipal service invoice.
    Nfse,
}

/// The setup fee as asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct SetupFeeTerms {
    /// Valor de adesão; absent is zero.
    pub amount: Option<Amount>,
    /// Num. parcelas; absent is one.
    pub installments: Option<i64>,
    /// Plano de contas adesão.
    pub ledger_account_id: Option<LedgerAccountId>,
    /// Plano de composição de derivação das parcelas de adesão.
    pub fiscal_composition_id: Option<FiscalCompositionId>,
    /// Gerar agora.
    #[serde(deserialize_with = "null_as_default")]
    pub generate_immediately: bool,
}

/// The welcome e-mail as asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct WelcomeEmailTerms {
    /// Email de destino: one address or several, parted by ";".
    #[serde(deserialize_with = "null_as_default")]
    pub to: String,
    /// Assunto.
    #[serde(deserialize_with = "null_as_default")]
    pub subject: String,
    /// Conta de email.
    pub sender_account_id: Option<EmailAccountId>,
    /// Corpo do email, as HTML.
    #[serde(deserialize_with = "null_as_default")]
    pub body_html: String,
    /// Deseja gravar o corpo deste email no repositório de modelos.
    pub template: Option<TemplateTerms>,
}

/// How the body of the welcome e-mail is kept as a template.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct TemplateTerms {
    /// Nome do modelo.
    #[serde(deserialize_with = "null_as_default")]
    pub name: String,
    /// Layout exclusivo para contratos deste mesmo plano.
    #[serde(deserialize_with = "null_as_default")]
    pub exclusive_to_plan: bool,
    /// Definir este layout como padrão para novos contratos.
    #[serde(deserialize_with = "null_as_default")]
    pub default_for_new_contracts: bool,
}

/// Renewal as asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct RenewalTerms {
    /// Como renovar.
    pub basis: Option<RenewalBasis>,
    /// Valor sugerido de renovação.
    pub suggested_price: Option<Amount>,
    /// Whether the contract renews by itself ("Ignorar renovação automática", inverted).
    pub auto_renewal: Option<bool>,
    /// Criar contas pelo valor sugerido.
    #[serde(deserialize_with = "null_as_default")]
    pub create_at_suggested_price: bool,
}

/// At which price a contract renews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RenewalBasis {
    /// Valor atual do plano.
    PlanPrice,
    /// Valor sugerido.
    SuggestedPrice,
}

/// What the sender saw, so that a price that changed meanwhile is noticed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Expected {
    /// The plan's price; required.
    pub plan_price: Option<Amount>,
    /// The sum of the setup-fee parcels.
    pub setup_fee_total: Option<Amount>,
    /// The sum of the accounts.
    pub receivables_total: Option<Amount>,
    /// The due date of account 1.
    pub first_due_date: Option<NaiveDate>,
}

/// Reads null as the type's default: on this wire an absent field and a null one mean the same.
fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: serde::Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}
