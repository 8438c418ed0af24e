//! The wizard's logic without a screen: what was answered, what is suggested, what is asked, and
//! what all that says as a contract's terms.
//!
//! The way through: a [`ContractDraft`] holds only what the user did, changed by [`Edit`]s;
//! [`Answers::resolve`] adds what is suggested and drops what is not asked; [`Answers::terms`] is
//! the body that is checked, previewed and sent.

mod answers;
mod asked;
mod context;
mod date_beyond;
mod date_text;
mod draft;
mod field;
mod kept_choice;
mod money_text;
mod offered;
mod options;
mod order;
mod registries;
mod step;
mod suggestion;
mod telephony;
mod terms;

pub use answers::{Answers, Chosen, Written};
pub use context::{Context, Customer, LeadOffer, MailTemplate};
pub use date_text::{format_date, parse_date};
pub use draft::{ContractDraft, Edit};
pub use field::{ChoiceField, Field, FlagField, TextField};
pub use kept_choice::kept_choice;
pub use money_text::{MoneyTextError, format_money, parse_money};
pub use offered::{offered_due_date_rules, offered_payment_profiles, offered_plans};
pub use options::{FISCAL_DOCUMENTS, INVOICING_METHODS, Keyed, RENEWAL_BASES};
pub use registries::{MissingRegistry, missing_registries};
pub use step::{Step, step_of_path};
pub use suggestion::SuggestionOrigin;
pub use telephony::{TelephonyChange, telephony_changes, telephony_unmet};
pub use terms::form_rule;
