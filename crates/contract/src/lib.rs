//! The rules of a contract: what it may say, and what it creates.
//!
//! Pure code: no clock, no network, no browser. The wizard runs it on every keystroke, the ERP
//! runs it again on what arrives, and both therefore agree to the cent and the day.
//!
//! The way through: [`ContractTerms`] is what was answered; [`verify`] checks it against [`Facts`]
//! and makes a [`NewContract`], the only way to get one; [`preview_of`] computes what it creates.

pub mod catalog;
mod facts;
mod ids;
mod money;
mod preview;
#[cfg(feature = "openapi")]
mod schema;
mod terms;
mod violation;

pub use catalog::{Catalog, Defaults, Registry, Settings, find};
pub use facts::{ClientFacts, ErpFacts, Facts, LeadFacts, Person};
pub use ids::*;
pub use money::{Amount, Money, MoneyError, Percentage};
pub use preview::{
    Installment, NoRenewalReason, Preview, Receivable, Receivables, Renewal, SetupFee,
    SuggestedPrice, SuggestionBasis, Timing,
};
pub use terms::{
    ContractTerms, Expected, FiscalDocument, FiscalDocuments, InvoicingMethod, Origin,
    RenewalBasis, RenewalTerms, SetupFeeTerms, TemplateTerms, WelcomeEmailTerms,
};
pub use violation::{Param, Severity, Violation};
