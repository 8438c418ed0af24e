//! The answers as they stand: what the user did, and for the rest what is suggested.

use contract::catalog::Plan;
use contract::{InvoicingMethod, PlanId, RenewalBasis, find};

use crate::context::Context;
use crate::draft::ContractDraft;
use crate::field::{ChoiceField, FlagField, TextField};
use crate::options::Keyed;
use crate::suggestion::{self, SuggestionOrigin};

/// A typed field as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    /// Its text.
    pub value: String,
    /// Where the text comes from while it is the suggestion.
    pub origin: Option<SuggestionOrigin>,
    /// What is suggested.
    pub suggestion: Option<(String, SuggestionOrigin)>,
}

/// A field with options as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chosen {
    /// The option, if one is chosen.
    pub value: Option<i64>,
    /// Where the choice comes from while it is the suggestion.
    pub origin: Option<SuggestionOrigin>,
    /// What is suggested.
    pub suggestion: Option<(i64, SuggestionOrigin)>,
}

impl Chosen {
    /// The same field with what the user chose.
    const fn instead(self, value: Option<i64>) -> Self {
        Self {
            value,
            origin: None,
            suggestion: self.suggestion,
        }
    }
}

/// Every answer as it stands, those to fields that are not asked now among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    texts: [Written; TextField::ALL.len()],
    choices: [Chosen; ChoiceField::ALL.len()],
    flags: [bool; FlagField::ALL.len()],
    /// Where the catalogue has the plan chosen: with tens of thousands of plans it is looked for once.
    plan_at: Option<usize>,
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
            plan_at: None,
            telephony: false,
            monthly: false,
        };
        for &field in FlagField::ALL {
            answers.flags[field as usize] = draft.flag(field).unwrap_or_default();
        }
        for &field in ChoiceField::ALL {
            if field == ChoiceField::Plan {
                answers.resolve_plan(draft, context);
            } else {
                let suggested = answers.suggested(field, context);
                answers.choices[field as usize] = match draft.choice(field) {
                    Some(value) => suggested.instead(value),
                    None => suggested,
                };
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

    /// The plan, and what other answers need to know of it. Another kind of plan takes the plan with it.
    fn resolve_plan(&mut self, draft: &ContractDraft, context: &Context) {
        let catalog = context.catalog;
        let place = |key: Option<i64>| {
            let id = PlanId(key?);
            catalog.plans.iter().position(|plan| plan.id == id)
        };
        let given = draft.choice(ChoiceField::Plan);
        let given_at = given.and_then(place);
        let kind = self.choice(ChoiceField::PlanKind);
        let other_kind = given_at.is_some_and(|at| Some(catalog.plans[at].kind_id.0) != kind);
        let suggested = self.suggested(ChoiceField::Plan, context);
        let (chosen, at) = match given {
            Some(value) if !other_kind => (suggested.instead(value), given_at),
            _ => (suggested, place(suggested.value)),
        };
        self.choices[ChoiceField::Plan as usize] = chosen;
        self.plan_at = at;
        if let Some(plan) = self.plan(context) {
            self.telephony = catalog.is_telephony(plan);
            self.monthly = plan.billing_cycle_months == 1;
        }
    }

    /// A field as it stands while nobody has touched it.
    fn suggested(&self, field: ChoiceField, context: &Context) -> Chosen {
        match suggestion::choice(field, self, context) {
            Some((key, origin)) => Chosen {
                value: Some(key),
                origin: Some(origin),
                suggestion: Some((key, origin)),
            },
            None => Chosen {
                value: initial(field),
                ..Chosen::default()
            },
        }
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

    /// What a field would have if the user had not touched it.
    pub fn untouched(&self, field: ChoiceField) -> Option<i64> {
        let suggested = self.chosen_for(field).suggestion.map(|(key, _)| key);
        suggested.or_else(|| initial(field))
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
        let id = self.plan_id()?;
        let plans = &context.catalog.plans;
        let known = self.plan_at.and_then(|at| plans.get(at));
        // Another catalogue than that of these answers may have it elsewhere.
        known
            .filter(|plan| plan.id == id)
            .or_else(|| find(plans, id))
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
