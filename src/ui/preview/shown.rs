//! What the panel shows: the parts as they were last computed, and why one of them is not of now.
//!
//! While something cannot be read, the part that rests on it stays in sight, dimmed, instead of coming and going with
//! every keystroke.

use contract::{Preview, Receivables, Renewal, SetupFee, Violation, field};
use leptos::prelude::*;

use crate::state::wizard::Wizard;
use crate::ui::copy::{panel, violations};

/// The parts of the panel.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shown {
    /// The setup fee's parcels.
    pub setup_fee: Shade<SetupFee>,
    /// The accounts.
    pub receivables: Shade<Receivables>,
    /// The renewal.
    pub renewal: Shade<Renewal>,
}

/// A part, and why it is one of before.
#[derive(Debug, Clone, PartialEq)]
pub struct Shade<T> {
    /// The part as it was last computed, if it ever was.
    pub part: Option<T>,
    /// What keeps it from being computed now.
    pub stale_because: Option<String>,
}

impl<T> Default for Shade<T> {
    fn default() -> Self {
        Self {
            part: None,
            stale_because: None,
        }
    }
}

impl<T> Shade<T> {
    /// A part as it was just computed.
    pub const fn fresh(part: Option<T>) -> Self {
        Self {
            part,
            stale_because: None,
        }
    }
}

impl<T: Clone> Shade<T> {
    fn next(now: Option<&T>, before: Option<&Self>, because: impl FnOnce() -> String) -> Self {
        match (now, before.and_then(|before| before.part.clone())) {
            (Some(part), _) => Self {
                part: Some(part.clone()),
                stale_because: None,
            },
            (None, Some(part)) => Self {
                part: Some(part),
                stale_because: Some(because()),
            },
            (None, None) => Self::default(),
        }
    }

    /// Whether it is not of now.
    pub const fn is_stale(&self) -> bool {
        self.stale_because.is_some()
    }
}

/// What every part rests on.
const DATES: [&str; 3] = [
    field::SIGNUP_DATE,
    field::DUE_DATE_RULE_ID,
    field::SLA_POLICY_ID,
];
const SETUP_FEE: [&str; 2] = [field::SETUP_FEE_AMOUNT, field::SETUP_FEE_INSTALLMENTS];
const ACCOUNTS: [&str; 5] = [
    field::PLAN_ID,
    field::INVOICING_METHOD,
    field::DISCOUNT_SCHEME_ID,
    field::RENEWAL_BASIS,
    field::SUGGESTED_PRICE,
];

/// Follows the wizard.
pub fn shown(wizard: Wizard) -> Memo<Shown> {
    let checked = wizard.checked();
    Memo::new(move |before: Option<&Shown>| checked.with(|checked| next(&checked.preview, before)))
}

fn next(preview: &Preview, before: Option<&Shown>) -> Shown {
    let because = |fields: &[&str]| {
        let rests_on = |violation: &&Violation| {
            let field = violation.field.as_ref();
            violation.is_error() && (DATES.contains(&field) || fields.contains(&field))
        };
        let broken = preview.violations.iter().find(rests_on);
        broken.map_or_else(|| panel::INVALID.to_owned(), violations::sentence)
    };
    Shown {
        setup_fee: Shade::next(
            preview.setup_fee.as_ref(),
            before.map(|before| &before.setup_fee),
            || because(&SETUP_FEE),
        ),
        receivables: Shade::next(
            preview.receivables.as_ref(),
            before.map(|before| &before.receivables),
            || because(&ACCOUNTS),
        ),
        renewal: Shade::next(
            preview.renewal.as_ref(),
            before.map(|before| &before.renewal),
            || because(&ACCOUNTS),
        ),
    }
}
