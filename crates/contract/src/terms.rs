//! A contract's terms: the request body as parsed, before anything is checked.
//!
//! An absent field counts as null. What null does not satisfy is the rule `required`, so nearly
//! everything is optional here; [`crate::verify`] decides.

mod fiscal;
mod origin;
mod welcome_email;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use fiscal::{FiscalDocument, FiscalDocuments};
pub use origin::Origin;
pub use welcome_email::{TemplateTerms, WelcomeEmailTerms};

use crate::amount::Amount;
use crate::ids::{
    AddressId, BillingGroupId, ClientId, DiscountSchemeId, DueDateRuleId, FiscalCompositionId,
    InactivityCreditRuleId, LedgerAccountId, PaymentMethodId, PaymentProfileId, PhoneTerminalId,
    PlanId, SalesRepId, SlaPolicyId, SuspensionPolicyId,
};

/// Everything answered in the wizard, as it travels: the body of `POST /api/v1/contracts`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct ContractTerms {
    /// Whose contract it is.
    pub client_id: Option<ClientId>,
    /// From where in the ERP it was made.
    #[serde(deserialize_with = "origin::given")]
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
