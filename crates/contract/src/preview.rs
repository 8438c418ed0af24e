//! What a contract will create: parcels, accounts, renewal, suggested prices.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::money::Money;
use crate::violation::Violation;

/// What the ERP will create from the terms, as far as they allow it to be computed: a part whose
/// inputs are missing or invalid is null.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Preview {
    /// The setup fee's parcels.
    pub setup_fee: Option<SetupFee>,
    /// The term's accounts.
    pub receivables: Option<Receivables>,
    /// When and at which price the contract renews.
    pub renewal: Option<Renewal>,
    /// Prices to suggest for the renewal, in the order in which they are offered.
    pub suggested_prices: Vec<SuggestedPrice>,
    /// The price to recommend among them.
    pub recommended_price: Option<Money>,
    /// Everything that the rules have to say.
    pub violations: Vec<Violation>,
}

/// When a part of the contract is created.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// There is nothing to create.
    None,
    /// With the contract.
    Now,
    /// When the connection is activated.
    OnActivation,
}

/// The setup fee (adesão) and its parcels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SetupFee {
    /// When the parcels are created.
    pub status: Timing,
    /// Whether dates and amounts rest on the estimated activation date.
    pub estimated: bool,
    /// The sum of the parcels, exactly what was asked for.
    pub total: Money,
    /// The parcels in order.
    pub installments: Vec<Installment>,
}

/// One parcel (parcela) of the setup fee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Installment {
    /// Its number, from 1.
    pub number: u32,
    /// When it falls due.
    pub due_date: NaiveDate,
    /// Until when it can be paid without charges (Lei 7.089/83).
    pub payable_until: NaiveDate,
    /// How much it is.
    pub amount: Money,
}

/// The accounts (contas) of the first term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Receivables {
    /// When the accounts are created.
    pub status: Timing,
    /// Whether dates and amounts rest on the estimated activation date.
    pub estimated: bool,
    /// The sum of the amounts.
    pub total: Money,
    /// The accounts in order.
    pub items: Vec<Receivable>,
}

/// One account (conta, mensalidade).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Receivable {
    /// Its number, from 1.
    pub number: u32,
    /// When it falls due.
    pub due_date: NaiveDate,
    /// Until when it can be paid without charges (Lei 7.089/83).
    pub payable_until: NaiveDate,
    /// Before any discount.
    pub gross: Money,
    /// What the discount scheme takes off the account itself.
    pub direct_discount: Money,
    /// What is charged: gross less direct discount.
    pub amount: Money,
    /// What is charged when it is paid on time.
    pub prompt_payment_amount: Money,
}

/// What happens at the end of the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Renewal {
    /// Whether the ERP renews by itself.
    pub automatic: bool,
    /// Why it does not.
    pub reason: Option<NoRenewalReason>,
    /// The price of the next term.
    pub price: Money,
    /// When the contract enters the renewal queue, if every account is paid on time.
    pub queued_on: Option<NaiveDate>,
    /// When it is renewed, if every account is paid on time.
    pub renewed_on: Option<NaiveDate>,
    /// The first due date of the next term.
    pub first_due_date: Option<NaiveDate>,
    /// The last day of this term.
    pub ends_on: NaiveDate,
}

/// Why a contract does not renew by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum NoRenewalReason {
    /// "Ignorar renovação automática" is on.
    Ignored,
    /// The provider has automatic renewal switched off.
    Disabled,
    /// The contract has no accounts.
    NoReceivables,
}

/// A price to suggest for the renewal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct SuggestedPrice {
    /// What it rests on.
    pub basis: SuggestionBasis,
    /// The index, where it rests on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub index: Option<String>,
    /// The price.
    pub amount: Money,
}

/// What a suggested price rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SuggestionBasis {
    /// The plan's price of today.
    PlanPrice,
    /// What the customer pays with a discount that never ends.
    NetPrice,
    /// The plan's price readjusted by its index.
    Index,
}
