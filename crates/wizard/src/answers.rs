//! The answers as they stand: what the user did, and for the rest what is suggested.

use contract::catalog::Plan;
use contract::{InvoicingMethod, PlanId, RenewalBasis, find};

use crate::context::Context;
use crate::draft::ContractDraft;
use crate::field::{ChoiceField, FlagField, TextField};
use crate::options::Keyed;
use crate::suggestion::{self, Origin};

/// A typed field as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Its text.
    pub value: String,
    /// Where the text comes from while it is the suggestion.
    pub origin: Option<Origin>,
    /// What is suggested.
    pub suggestion: Option<(String, Origin)>,
}

/// A field with options as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chosen {
    /// The option, if one is chosen.
    pub value: Option<i64>,
    /// Where the choice comes from while it is the suggestion.
    pub origin: Option<Origin>,
    /// What is suggested.
    pub suggestion: Option<(i64, Origin)>,
}

/// Every answer as it stands, those to fields that are not asked now among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    texts: [Written; TextField::ALL.len()],
    choices: [Chosen; ChoiceField::ALL.len()],
    flags: [bool; FlagField::ALL.len()],
    telephony: bool,
    monthly: bool,
}

impl Answers {
    /// Adds what is suggested to what the user did. Fields are resolved in the order in which they
    /// are asked, since a suggestion depends only on answers before it.
    pub fn resolve(draft: &ContractDraft, context: &Context) -> Self {
        let mut answers = Self {
            texts: Default::default(),
            choices: Default::default(),
            flags: Default::default(),
            telephony: false,
            monthly: false,
        };
        for &field in FlagField::ALL {
            answers.flags[field as usize] = draft.flag(field).unwrap_or_default();
        }
        for &field in ChoiceField::ALL {
            answers.choices[field as usize] = answers.chosen(field, draft, context);
            if field == ChoiceField::Plan
                && let Some(plan) = answers.plan(context)
            {
                answers.telephony = context.catalog.is_telephony(plan);
                answers.monthly = plan.billing_cycle_months == 1;
            }
        }
        for &field in TextField::ALL {
            let suggestion = suggestion::text(field, &answers, context);
            let (value, origin) = match (draft.text(field), &suggestion) {
                (Some(typed), _) => (typed.to_owned(), None),
                (None, Some((text, origin))) => (text.clone(), Some(*origin)),
                (None, None) => (String::new(), None),
            };
            answers.texts[field as usize] = Written {
                value,
                origin,
                suggestion,
            };
        }
        answers
    }

    fn chosen(&self, field: ChoiceField, draft: &ContractDraft, context: &Context) -> Chosen {
        let suggestion = suggestion::choice(field, self, context);
        let given = draft
            .choice(field)
            .filter(|key| !self.is_plan_of_another_kind(field, *key, context));
        match (given, suggestion) {
            (Some(value), _) => Chosen {
                value,
                origin: None,
                suggestion,
            },
            (None, Some((key, origin))) => Chosen {
                value: Some(key),
                origin: Some(origin),
                suggestion,
            },
            (None, None) => Chosen {
                value: initial(field),
                origin: None,
                suggestion,
            },
        }
    }

    /// Another kind of plan takes the plan with it.
    fn is_plan_of_another_kind(
        &self,
        field: ChoiceField,
        key: Option<i64>,
        context: &Context,
    ) -> bool {
        field == ChoiceField::Plan
            && key
                .and_then(|key| find(&context.catalog.plans, PlanId(key)))
                .is_some_and(|plan| Some(plan.kind_id.0) != self.choice(ChoiceField::PlanKind))
    }

    /// A typed field.
    pub fn written(&self, field: TextField) -> &Written {
        &self.texts[field as usize]
    }

    /// The text of a typed field.
    pub fn text(&self, field: TextField) -> &str {
        &self.written(field).value
    }

    /// A field with options.
    pub fn chosen_for(&self, field: ChoiceField) -> Chosen {
        self.choices[field as usize]
    }

    /// The option chosen for a field.
    pub fn choice(&self, field: ChoiceField) -> Option<i64> {
        self.chosen_for(field).value
    }

    /// A switch.
    pub fn flag(&self, field: FlagField) -> bool {
        self.flags[field as usize]
    }

    /// The plan chosen.
    pub fn plan_id(&self) -> Option<PlanId> {
        self.choice(ChoiceField::Plan).map(PlanId)
    }

    /// The plan chosen, as the catalogue has it.
    pub fn plan<'a>(&self, context: &Context<'a>) -> Option<&'a Plan> {
        find(&context.catalog.plans, self.plan_id()?)
    }

    /// Whether the plan chosen is of a telephony kind.
    pub const fn is_telephony(&self) -> bool {
        self.telephony
    }

    /// Whether the plan chosen is billed every month.
    pub const fn is_monthly(&self) -> bool {
        self.monthly
    }

    /// The invoicing method chosen.
    pub fn invoicing_method(&self) -> Option<InvoicingMethod> {
        InvoicingMethod::from_key(self.choice(ChoiceField::InvoicingMethod)?)
    }

    /// The way to renew that is chosen.
    pub fn renewal_basis(&self) -> Option<RenewalBasis> {
        RenewalBasis::from_key(self.choice(ChoiceField::RenewalBasis)?)
    }
}

/// What a field starts with where nothing suggests anything.
fn initial(field: ChoiceField) -> Option<i64> {
    match field {
        ChoiceField::Installments => Some(1),
        ChoiceField::RenewalBasis => Some(RenewalBasis::PlanPrice.key()),
        _ => None,
    }
}
