//! The rules of a contract: what it may say, and what it creates.
//!
//! Pure code: no clock, no network, no browser. The wizard runs it on every keystroke, the ERP
//! runs it again on what arrives, and both therefore agree to the cent and the day.
//!
//! The way through: [`ContractTerms`] is what was answered; [`verify`] checks it against [`Facts`]
//! and makes a [`NewContract`], the only way to get one; [`preview_of`] computes what it creates.

mod activation;
mod address;
mod amount;
pub mod calendar;
pub mod catalog;
pub mod due_dates;
pub mod explain;
mod facts;
mod ids;
mod limits;
pub mod loyalty;
mod money;
mod names;
mod parts;
mod percentage;
mod preview;
mod proration;
mod receivables;
mod renewal;
mod resolved;
#[cfg(feature = "openapi")]
mod schema;
mod setup_fee;
mod split;
mod subject;
mod suggested_prices;
mod terms;
mod verify;
mod violation;
mod visible_text;

pub use activation::estimated_activation;
pub use address::{addresses, is_valid_address};
pub use amount::Amount;
pub use catalog::{Catalog, Defaults, Registry, Settings, find};
pub use facts::{ClientFacts, ErpFacts, Facts, LeadFacts, Person};
pub use ids::*;
pub use limits::{
    EFFECTUATION_STAGE, LOYALTY_MAX_MONTHS, NFCOM_SINCE, NOTES_MAX_CHARS, SIGNUP_PAST_DAYS,
    SIGNUP_WINDOW_DAYS, SUBJECT_MAX_CHARS,
};
pub use money::{Money, MoneyError};
pub use names::{field, param, rule};
pub use parts::{Parts, parts_at_activation};
pub use percentage::Percentage;
pub use preview::{
    Installment, NoRenewalReason, Preview, Receivable, Receivables, Renewal, SetupFee,
    SuggestedPrice, SuggestionBasis, Timing,
};
pub use proration::Coverage;
pub use split::split_installments;
pub use subject::is_valid_subject;
pub use terms::{
    ContractTerms, Expected, FiscalDocument, FiscalDocuments, InvoicingMethod, Origin,
    RenewalBasis, RenewalTerms, SetupFeeTerms, TemplateTerms, WelcomeEmailTerms,
};
pub use verify::{NewContract, preview_of, text_length, verify, violations};
pub use violation::{Param, Severity, Violation};
pub use visible_text::visible_text;
