//! Why an account costs what it costs, and why on that day.

use super::date::{DateReason, Series, by_rule, counted_from};
use crate::catalog::{Discount, Proration};
use crate::due_dates::DueDates;
use crate::facts::Facts;
use crate::money::Money;
use crate::proration::Coverage;
use crate::receivables::receivables;
use crate::resolved::Resolved;
use crate::terms::ContractTerms;

/// Why an account is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivableReason {
    /// Place among the term's accounts, from 1.
    pub number: u32,
    /// The price of a whole cycle.
    pub base: BasePrice,
    /// Months that one account covers.
    pub cycle_months: u32,
    /// What account 1 covers, and by which way of counting; `None` where nothing is prorated.
    pub prorated: Option<(Coverage, Proration)>,
    /// The price before discounts.
    pub gross: Money,
    /// What is taken off the account itself.
    pub direct_discount: Option<DiscountReason>,
    /// What is charged.
    pub amount: Money,
    /// What is taken off when it is paid on time.
    pub prompt_payment: Option<DiscountReason>,
    /// What is paid on time.
    pub prompt_payment_amount: Money,
    /// Why on that day.
    pub date: DateReason,
}

/// A price and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BasePrice {
    /// The price of one cycle in BRL.
    pub amount: Money,
    /// Whose price it is.
    pub source: PriceSource,
}

/// Whose price it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PriceSource {
    /// The plan's.
    Plan,
    /// The suggested price, with "Criar contas pelo valor sugerido".
    Suggested,
}

/// What a discount takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiscountReason {
    /// The scheme's discount.
    pub discount: Discount,
    /// What it takes off here: never more than the amount.
    pub off: Money,
    /// Months of the term that it holds for; all of them if `None`.
    pub months: Option<u32>,
}

/// Explains one account; `None` when there is none of this number or an input is missing.
pub fn explain_receivable(
    terms: &ContractTerms,
    facts: Facts<'_>,
    number: u32,
) -> Option<ReceivableReason> {
    let contract = Resolved::new(terms, facts);
    let place = number.checked_sub(1)?;
    let account = *receivables(&contract)?
        .items
        .get(usize::try_from(place).ok()?)?;
    let plan = contract.plan?;
    let rule = contract.due_date_rule?;
    let start = contract.start()?;
    let calendar = contract.calendar();
    let dates = DueDates::by_rule(rule, start.date, calendar)?;
    let months_in = place * plan.billing_cycle_months;
    let proration = contract.settings().proration;
    let is_prorated = place == 0 && plan.billing_cycle_months == 1;
    let coverage = is_prorated.then(|| Coverage::of_first_account(&dates, proration));
    let scheme = contract
        .discount_scheme
        .filter(|scheme| scheme.covers(months_in));
    let reason = |discount: Option<Discount>, off: Money| {
        let months = scheme?.months;
        discount.map(|discount| DiscountReason {
            discount,
            off,
            months,
        })
    };
    let series = Series {
        dates,
        counted_from: counted_from(
            start,
            contract.signup_date?,
            contract.sla_policy.map(|sla| sla.activation_hours),
        ),
        day: by_rule(rule),
        business_day: rule.business_day,
    };
    let source = if contract.is_at_suggested_price() {
        PriceSource::Suggested
    } else {
        PriceSource::Plan
    };
    Some(ReceivableReason {
        number,
        base: BasePrice {
            amount: contract.base_price()?,
            source,
        },
        cycle_months: plan.billing_cycle_months,
        prorated: coverage.flatten().map(|coverage| (coverage, proration)),
        gross: account.gross,
        direct_discount: reason(
            scheme.and_then(|scheme| scheme.direct),
            account.direct_discount,
        ),
        amount: account.amount,
        prompt_payment: reason(
            scheme.and_then(|scheme| scheme.prompt_payment),
            account.amount - account.prompt_payment_amount,
        ),
        prompt_payment_amount: account.prompt_payment_amount,
        date: series.explain(months_in, &calendar)?,
    })
}
