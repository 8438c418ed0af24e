//! The five steps, in their order, and the field paths that each one answers.

use crate::field::Field;

/// A step of the wizard. It is written as in its address, which drafts that are kept already do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Plan and due date.
    Plan,
    /// How it is billed.
    Billing,
    /// Setup fee and extras.
    SetupFee,
    /// Welcome e-mail.
    WelcomeEmail,
    /// Renewal, review and confirmation.
    Renewal,
}

impl Step {
    /// All steps in their order.
    pub const ALL: [Self; 5] = [
        Self::Plan,
        Self::Billing,
        Self::SetupFee,
        Self::WelcomeEmail,
        Self::Renewal,
    ];

    /// The last part of its address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Plan => "plano",
            Self::Billing => "cobranca",
            Self::SetupFee => "adesao",
            Self::WelcomeEmail => "boas-vindas",
            Self::Renewal => "renovacao",
        }
    }

    /// The step with an address.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.slug() == slug)
    }

    /// Its place, from 0.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The step after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self.index() + 1).copied()
    }

    /// The step before it.
    pub fn previous(self) -> Option<Self> {
        self.index().checked_sub(1).map(|index| Self::ALL[index])
    }
}

/// The step that can mend what is wrong with a path of the wire; a path that no field answers
/// (the customer, the expected totals) belongs to the first step, where the plan is chosen.
pub fn step_of_path(path: &str) -> Step {
    Field::from_path(path).map_or(Step::Plan, Field::step)
}
