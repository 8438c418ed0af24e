//! The rules: what keeps terms from becoming a contract, and what only asks for attention.
//!
//! One file a group of fields, in the wizard's order, which is the order of the violations.

mod billing;
mod expected;
mod findings;
mod origin;
mod plan;
mod renewal;
mod setup_fee;
mod text;
mod welcome_email;

use crate::facts::Facts;
use crate::limits::SIGNUP_WINDOW_DAYS;
use crate::names::{field, param, rule};
use crate::parts::Parts;
use crate::preview::{Preview, Receivables, Renewal, SetupFee};
use crate::resolved::Resolved;
use crate::suggested_prices::suggested_prices;
use crate::terms::ContractTerms;
use crate::violation::Violation;
use findings::Findings;

pub use text::text_length;

/// A contract that the rules accept, with everything it creates. [`verify`] is the only way to one.
#[derive(Debug, Clone, PartialEq)]
pub struct NewContract {
    terms: ContractTerms,
    setup_fee: SetupFee,
    receivables: Receivables,
    renewal: Renewal,
    warnings: Vec<Violation>,
}

impl NewContract {
    /// What was agreed.
    pub fn terms(&self) -> &ContractTerms {
        &self.terms
    }

    /// The setup fee's parcels.
    pub fn setup_fee(&self) -> &SetupFee {
        &self.setup_fee
    }

    /// The term's accounts.
    pub fn receivables(&self) -> &Receivables {
        &self.receivables
    }

    /// When and at which price it renews.
    pub fn renewal(&self) -> &Renewal {
        &self.renewal
    }

    /// What asked for attention and blocks nothing.
    pub fn warnings(&self) -> &[Violation] {
        &self.warnings
    }
}

/// Makes a contract of terms.
///
/// # Errors
/// All violations, warnings too, in the wizard's order of fields, when one of them is an error.
pub fn verify(terms: &ContractTerms, facts: Facts<'_>) -> Result<NewContract, Vec<Violation>> {
    let contract = Resolved::new(terms, facts);
    let (parts, violations) = judge(&contract);
    if violations.iter().any(Violation::is_error) {
        return Err(violations);
    }
    match parts {
        Parts {
            setup_fee: Some(setup_fee),
            receivables: Some(receivables),
            renewal: Some(renewal),
        } => {
            let (terms, warnings) = (terms.clone(), violations);
            Ok(NewContract {
                terms,
                setup_fee,
                receivables,
                renewal,
                warnings,
            })
        }
        // `judge` has an error for every part that is missing.
        Parts { .. } => Err(violations),
    }
}

/// Everything that the rules have to say about terms, in the wizard's order of fields.
pub fn violations(terms: &ContractTerms, facts: Facts<'_>) -> Vec<Violation> {
    judge(&Resolved::new(terms, facts)).1
}

/// What the terms would create, as far as they allow it to be computed, and everything that the
/// rules have to say about them.
pub fn preview_of(terms: &ContractTerms, facts: Facts<'_>) -> Preview {
    let contract = Resolved::new(terms, facts);
    let (
        Parts {
            setup_fee,
            receivables,
            renewal,
        },
        violations,
    ) = judge(&contract);
    let (suggested_prices, recommended_price) = suggested_prices(&contract);
    Preview {
        setup_fee,
        receivables,
        renewal,
        suggested_prices,
        recommended_price,
        violations,
    }
}

fn judge(contract: &Resolved<'_>) -> (Parts, Vec<Violation>) {
    let parts = Parts::of(contract);
    let mut found = Findings::default();
    origin::check(contract, &mut found);
    plan::check(contract, &mut found);
    billing::check(contract, &mut found);
    setup_fee::check(contract, &mut found);
    welcome_email::check(contract, &mut found);
    renewal::check(contract, &mut found);
    expected::check(contract, &parts, &mut found);
    let mut violations = found.into_violations();
    if !parts.are_complete() && !violations.iter().any(Violation::is_error) {
        // Nothing is wrong with the terms themselves: the catalogue takes their dates past the
        // last year that can be written (a term of centuries). There is no contract without dates.
        let window = Violation::error(field::SIGNUP_DATE, rule::SIGNUP_DATE_OUT_OF_RANGE);
        violations.push(window.with(param::MAX, SIGNUP_WINDOW_DAYS));
    }
    (parts, violations)
}
