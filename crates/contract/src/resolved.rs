//! Terms with what they refer to looked up, and their inputs checked once for all who need them.

use chrono::NaiveDate;

use crate::activation::estimated_activation;
use crate::amount::Amount;
use crate::calendar::Calendar;
use crate::catalog::{DiscountScheme, DueDateRule, Plan, Settings, SlaPolicy, find};
use crate::facts::{ClientFacts, Facts};
use crate::limits::SIGNUP_WINDOW_DAYS;
use crate::money::Money;
use crate::preview::Timing;
use crate::terms::{ContractTerms, InvoicingMethod, RenewalBasis};

/// The terms, and the rows and values that more than one rule or computation needs. A value is
/// `None` when it is missing, unknown or malformed; it is there when its row is merely inactive.
pub(crate) struct Resolved<'a> {
    pub terms: &'a ContractTerms,
    pub facts: Facts<'a>,
    /// The customer, if the facts are about the one that the terms name.
    pub client: Option<&'a ClientFacts>,
    /// The signup date, if it is in range.
    pub signup_date: Option<NaiveDate>,
    pub plan: Option<&'a Plan>,
    pub due_date_rule: Option<&'a DueDateRule>,
    pub sla_policy: Option<&'a SlaPolicy>,
    pub discount_scheme: Option<&'a DiscountScheme>,
    /// The setup fee; zero when it is absent, `None` when it is invalid.
    pub setup_fee: Option<Money>,
    /// The number of parcels; one when it is absent, `None` when it is out of range.
    pub installments: Option<u32>,
    /// The suggested price, if it is there and valid.
    pub suggested_price: Option<Money>,
    /// The day of the activation, once it is known.
    activated_on: Option<NaiveDate>,
}

/// From when something counts, and whether that day is known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Start {
    pub date: NaiveDate,
    pub status: Timing,
    pub estimated: bool,
}

impl<'a> Resolved<'a> {
    pub fn new(terms: &'a ContractTerms, facts: Facts<'a>) -> Self {
        let catalog = facts.catalog;
        let in_range = |date: &NaiveDate| {
            (*date - catalog.today).num_days().abs() <= i64::from(SIGNUP_WINDOW_DAYS)
        };
        Self {
            terms,
            facts,
            client: facts
                .client
                .filter(|client| terms.client_id == Some(client.id)),
            signup_date: terms.signup_date.filter(in_range),
            plan: terms.plan_id.and_then(|id| find(&catalog.plans, id)),
            due_date_rule: terms
                .due_date_rule_id
                .and_then(|id| find(&catalog.due_date_rules, id)),
            sla_policy: terms
                .sla_policy_id
                .and_then(|id| find(&catalog.sla_policies, id)),
            discount_scheme: terms
                .discount_scheme_id
                .and_then(|id| find(&catalog.discount_schemes, id)),
            setup_fee: match &terms.setup_fee.amount {
                None => Some(Money::ZERO),
                Some(amount) => chargeable(amount),
            },
            installments: u32::try_from(terms.setup_fee.installments.unwrap_or(1))
                .ok()
                .filter(|count| (1..=catalog.settings.max_installments).contains(count)),
            suggested_price: terms
                .renewal
                .suggested_price
                .as_ref()
                .and_then(chargeable)
                .filter(|price| price.is_positive()),
            activated_on: None,
        }
    }

    /// The same once the connection was activated.
    pub fn activated_on(self, date: NaiveDate) -> Self {
        Self {
            activated_on: Some(date),
            ..self
        }
    }

    pub fn settings(&self) -> &'a Settings {
        &self.facts.catalog.settings
    }

    pub fn calendar(&self) -> Calendar<'a> {
        Calendar::new(&self.settings().holidays)
    }

    /// Whether the plan is for telephony; `None` without a plan.
    pub fn is_telephony(&self) -> Option<bool> {
        self.plan.map(|plan| self.facts.catalog.is_telephony(plan))
    }

    /// From when the accounts count.
    pub fn start(&self) -> Option<Start> {
        if self.terms.await_activation {
            self.activation()
        } else {
            self.signup()
        }
    }

    /// The setup fee as it was asked for, if it is above zero: one that cannot be charged too, so
    /// that what it would need is said at once.
    pub fn setup_fee_above_zero(&self) -> Option<&'a Amount> {
        let amount = self.terms.setup_fee.amount.as_ref();
        amount.filter(|amount| amount.is_positive())
    }

    /// From when the setup fee counts: "Gerar agora" does not wait for the activation.
    pub fn setup_fee_start(&self) -> Option<Start> {
        if self.terms.setup_fee.generate_immediately {
            self.signup()
        } else {
            self.start()
        }
    }

    fn signup(&self) -> Option<Start> {
        let date = self.signup_date?;
        Some(Start {
            date,
            status: Timing::Now,
            estimated: false,
        })
    }

    fn activation(&self) -> Option<Start> {
        let (date, estimated) = match self.activated_on {
            Some(date) => (date, false),
            None => (
                estimated_activation(self.signup_date?, self.sla_policy?)?,
                true,
            ),
        };
        Some(Start {
            date,
            status: Timing::OnActivation,
            estimated,
        })
    }

    /// How many accounts the term has.
    pub fn receivable_count(&self) -> Option<u32> {
        match self.terms.invoicing_method? {
            InvoicingMethod::NotInvoiced => Some(0),
            InvoicingMethod::PerReceivable | InvoicingMethod::Grouped => {
                Some(self.plan?.receivable_count())
            }
        }
    }

    /// Whether the accounts of this term are computed from the suggested price: the switch alone
    /// does nothing.
    pub fn is_at_suggested_price(&self) -> bool {
        let renewal = &self.terms.renewal;
        renewal.create_at_suggested_price && renewal.basis == Some(RenewalBasis::SuggestedPrice)
    }

    /// The price that the accounts of this term are computed from.
    pub fn base_price(&self) -> Option<Money> {
        if self.is_at_suggested_price() {
            self.suggested_price
        } else {
            Some(self.plan?.price)
        }
    }

    /// The price of the next term.
    pub fn renewal_price(&self) -> Option<Money> {
        match self.terms.renewal.basis? {
            RenewalBasis::PlanPrice => Some(self.plan?.price),
            RenewalBasis::SuggestedPrice => self.suggested_price,
        }
    }

    /// Whether the discount scheme is known, or there is none.
    pub fn discount_is_known(&self) -> bool {
        self.discount_scheme.is_some() == self.terms.discount_scheme_id.is_some()
    }
}

/// An amount that a contract may name: not negative, two places at most, not too large.
fn chargeable(amount: &Amount) -> Option<Money> {
    amount
        .money()
        .ok()
        .filter(|money| (Money::ZERO..=Money::MAX).contains(money))
}
