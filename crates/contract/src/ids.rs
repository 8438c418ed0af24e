//! Identifiers of the ERP's records: a number on the wire, a type of its own in the code.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> i64 {
                id.0
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }
    )*};
}

ids! {
    /// A customer (cliente).
    ClientId,
    /// A customer's address where the service is installed.
    AddressId,
    /// A contract.
    ContractId,
    /// An attendance (atendimento) from which a contract is made.
    AttendanceId,
    /// A lead of the CRM.
    LeadId,
    /// A kind of plan (tipo do plano), such as internet or telephony.
    PlanKindId,
    /// A plan (plano de acesso).
    PlanId,
    /// A due-date rule (vencimento).
    DueDateRuleId,
    /// A service-level table (tabela de SLA).
    SlaPolicyId,
    /// A suspension policy (regra de bloqueio).
    SuspensionPolicyId,
    /// A rule that credits days without service (desconto por inatividade).
    InactivityCreditRuleId,
    /// A payment method (forma de pagamento).
    PaymentMethodId,
    /// A payment profile (profile de pagamento) of a payment method.
    PaymentProfileId,
    /// A customer's billing group (agrupador de cobranças).
    BillingGroupId,
    /// A discount scheme (tabela de descontos).
    DiscountSchemeId,
    /// An account of the chart of accounts (plano de contas).
    LedgerAccountId,
    /// A fiscal composition (plano de composição de derivação).
    FiscalCompositionId,
    /// A sales representative (consultor de CRM).
    SalesRepId,
    /// A telephone terminal (terminal telefônico).
    PhoneTerminalId,
    /// An e-mail account that mail is sent from (conta de e-mail).
    EmailAccountId,
    /// A template of the welcome e-mail (modelo).
    EmailTemplateId,
    /// A price index (índice de reajuste).
    PriceIndexId,
}
