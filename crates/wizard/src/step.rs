//! The five steps, in their order, and the field paths that each one answers.

use serde::{Deserialize, Serialize};

use crate::field::Field;

/// A step of the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// Plan and due date.
    Plano,
    /// How it is billed.
    Cobranca,
    /// Setup fee and extras.
    Adesao,
    /// Welcome e-mail.
    BoasVindas,
    /// Renewal, review and confirmation.
    Renovacao,
}

impl Step {
    /// All steps in their order.
    pub const ALL: [Self; 5] = [
        Self::Plano,
        Self::Cobranca,
        Self::Adesao,
        Self::BoasVindas,
        Self::Renovacao,
    ];

    /// The last part of its address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Plano => "plano",
            Self::Cobranca => "cobranca",
            Self::Adesao => "adesao",
            Self::BoasVindas => "boas-vindas",
            Self::Renovacao => "renovacao",
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
    Field::from_path(path).map_or(Step::Plano, Field::step)
}
