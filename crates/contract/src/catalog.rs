//! The ERP's registries as the wizard needs them: what can be chosen, and how this provider counts.
//!
//! The types are those of `GET /api/v1/catalog`. Every row may be inactive: it is then shown where
//! it was chosen before, never offered, and refused by the rules.

mod discount;
mod plan;
mod registry;
mod settings;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use discount::{Discount, DiscountScheme};
pub use plan::{Loyalty, Plan, PlanKind, PriceIndex};
pub use registry::{
    BusinessDay, DueDateRule, EmailAccount, FiscalComposition, InactivityCreditRule, LedgerAccount,
    PaymentMethod, PaymentProfile, PhoneTerminal, Registry, SalesRep, SlaPolicy, SuspensionPolicy,
    find,
};
pub use settings::{
    InstallmentRemainder, Proration, RegistryLinks, RenewalSettings, Settings, SetupFeeFirstDue,
};

use crate::ids::{
    DiscountSchemeId, DueDateRuleId, EmailAccountId, PaymentMethodId, PaymentProfileId,
    SlaPolicyId, SuspensionPolicyId,
};
use crate::terms::InvoicingMethod;

/// Everything a contract can be made of at one provider, and the day it is there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Catalog {
    /// The server's civil date in the provider's time zone; the only "today" there is.
    pub today: NaiveDate,
    /// How this provider counts.
    pub settings: Settings,
    /// Kinds of plan.
    pub plan_kinds: Vec<PlanKind>,
    /// Plans, of every kind.
    pub plans: Vec<Plan>,
    /// Due-date rules.
    pub due_date_rules: Vec<DueDateRule>,
    /// Service-level tables.
    pub sla_policies: Vec<SlaPolicy>,
    /// Suspension policies.
    pub suspension_policies: Vec<SuspensionPolicy>,
    /// Rules for crediting days without service.
    pub inactivity_credit_rules: Vec<InactivityCreditRule>,
    /// Payment methods.
    pub payment_methods: Vec<PaymentMethod>,
    /// Payment profiles, of every method.
    pub payment_profiles: Vec<PaymentProfile>,
    /// Discount schemes.
    pub discount_schemes: Vec<DiscountScheme>,
    /// The chart of accounts, as a flat list with parents.
    pub ledger_accounts: Vec<LedgerAccount>,
    /// Fiscal compositions.
    pub fiscal_compositions: Vec<FiscalComposition>,
    /// Sales representatives.
    pub sales_reps: Vec<SalesRep>,
    /// Telephone terminals, taken ones too.
    pub phone_terminals: Vec<PhoneTerminal>,
    /// E-mail accounts that the provider sends from.
    pub email_accounts: Vec<EmailAccount>,
    /// Price indices.
    pub price_indices: Vec<PriceIndex>,
    /// What the general registry suggests.
    pub defaults: Defaults,
}

impl Catalog {
    /// Whether a plan is of a telephony kind.
    pub fn is_telephony(&self, plan: &Plan) -> bool {
        find(&self.plan_kinds, plan.kind_id).is_some_and(|kind| kind.telephony)
    }

    /// Whether an active due-date rule is for telephony.
    pub fn has_telephony_due_date_rule(&self) -> bool {
        self.due_date_rules
            .iter()
            .any(|rule| rule.telephony && rule.active)
    }

    /// Whether an active payment profile is for telephony.
    pub fn has_telephony_payment_profile(&self) -> bool {
        self.payment_profiles
            .iter()
            .any(|profile| profile.telephony && profile.active)
    }
}

/// Suggested choices: the general registry's, or a customer's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(default)]
pub struct Defaults {
    /// Suggested due-date rule.
    pub due_date_rule_id: Option<DueDateRuleId>,
    /// Suggested service-level table.
    pub sla_policy_id: Option<SlaPolicyId>,
    /// Suggested suspension policy.
    pub suspension_policy_id: Option<SuspensionPolicyId>,
    /// Suggested payment method.
    pub payment_method_id: Option<PaymentMethodId>,
    /// Suggested payment profile.
    pub payment_profile_id: Option<PaymentProfileId>,
    /// Suggested invoicing method.
    pub invoicing_method: Option<InvoicingMethod>,
    /// Suggested discount scheme.
    pub discount_scheme_id: Option<DiscountSchemeId>,
    /// Suggested account to send the welcome e-mail from.
    pub email_account_id: Option<EmailAccountId>,
}

/// Rows are active unless they say otherwise.
fn active() -> bool {
    true
}
