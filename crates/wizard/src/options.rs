//! The fixed lists of options, and the numbers by which a draft remembers them.

use contract::{FiscalDocument, InvoicingMethod, RenewalBasis};

/// An option of a fixed list: its number is its place, from 1, and never changes, since drafts
/// are kept.
pub trait Keyed: Copy + PartialEq + 'static {
    /// All options in the order in which they are offered.
    const OPTIONS: &'static [Self];

    /// Its number.
    fn key(self) -> i64 {
        let place = Self::OPTIONS.iter().position(|option| *option == self);
        place
            .and_then(|place| i64::try_from(place + 1).ok())
            .unwrap_or_default()
    }

    /// The option with a number.
    fn from_key(key: i64) -> Option<Self> {
        let place = usize::try_from(key).ok()?.checked_sub(1)?;
        Self::OPTIONS.get(place).copied()
    }
}

/// The invoicing methods as offered.
pub const INVOICING_METHODS: &[InvoicingMethod] = &[
    InvoicingMethod::PerReceivable,
    InvoicingMethod::Grouped,
    InvoicingMethod::NotInvoiced,
];

/// The fiscal documents as offered.
pub const FISCAL_DOCUMENTS: &[FiscalDocument] = &[
    FiscalDocument::Nfcom,
    FiscalDocument::Nf21,
    FiscalDocument::Nf22,
    FiscalDocument::Nd,
    FiscalDocument::Nfse,
];

/// The ways to renew as offered.
pub const RENEWAL_BASES: &[RenewalBasis] = &[RenewalBasis::PlanPrice, RenewalBasis::SuggestedPrice];

impl Keyed for InvoicingMethod {
    const OPTIONS: &'static [Self] = INVOICING_METHODS;
}

impl Keyed for FiscalDocument {
    const OPTIONS: &'static [Self] = FISCAL_DOCUMENTS;
}

impl Keyed for RenewalBasis {
    const OPTIONS: &'static [Self] = RENEWAL_BASES;
}
