//! Rows of the catalogue, by what they are needed for.

use contract::catalog::{DiscountScheme, PaymentProfile, PhoneTerminal, Plan};
use contract::{Catalog, Registry, find};

use super::{Known, Usual};

/// What an ordinary contract is made of; what there is none of, otherwise.
pub fn usual(catalog: &Catalog) -> Result<Usual, &'static str> {
    let plans = catalog.plans.iter().filter(|plan| {
        is_offered(catalog, plan) && plan.billing_cycle_months == 1 && !catalog.is_telephony(plan)
    });
    // A year without loyalty has accounts enough, and nothing that a rule warns of.
    let plan = plans.min_by_key(|plan| (plan.loyalty.is_some(), plan.term_months < 12));
    let has_method = |profile: &PaymentProfile| {
        find(&catalog.payment_methods, profile.payment_method_id).is_some_and(Registry::is_active)
    };
    let profile = first(&catalog.payment_profiles, |profile| {
        !profile.telephony && has_method(profile)
    });
    Ok(Usual {
        plan: plan.ok_or("plans, monthly and no telephony")?.clone(),
        due_date_rule: first(&catalog.due_date_rules, |rule| !rule.telephony)
            .ok_or("due_date_rules, none of telephony")?,
        sla_policy: first(&catalog.sla_policies, |_| true).ok_or("sla_policies")?,
        suspension_policy: first(&catalog.suspension_policies, |_| true)
            .ok_or("suspension_policies")?,
        payment_profile: profile.ok_or("payment_profiles of an active method, not of telephony")?,
        ledger_account: first(&catalog.ledger_accounts, |account| account.accepts_entries)
            .ok_or("ledger_accounts that accept entries")?,
        email_account: first(&catalog.email_accounts, |_| true).ok_or("email_accounts")?,
    })
}

/// The first active row that fits.
pub fn first<R: Registry + Clone>(rows: &[R], fits: impl Fn(&R) -> bool) -> Option<R> {
    let mut rows = rows.iter();
    rows.find(|row| row.is_active() && fits(row)).cloned()
}

/// Whether a plan can be contracted: it and its kind are active.
fn is_offered(catalog: &Catalog, plan: &Plan) -> bool {
    plan.active && find(&catalog.plan_kinds, plan.kind_id).is_some_and(Registry::is_active)
}

impl Known {
    /// Plans that can be contracted and are no telephony.
    pub fn plans(&self) -> impl Iterator<Item = &Plan> {
        let plans = self.catalog.plans.iter();
        plans.filter(|plan| is_offered(&self.catalog, plan) && !self.catalog.is_telephony(plan))
    }

    /// The first of the plans that fits.
    pub fn plan(&self, fits: impl Fn(&Plan) -> bool) -> Option<&Plan> {
        self.plans().find(|plan| fits(plan))
    }

    /// A monthly plan of telephony, without loyalty if there is one.
    pub fn telephony_plan(&self) -> Option<&Plan> {
        let plans = self.catalog.plans.iter();
        let plans = plans.filter(|plan| {
            is_offered(&self.catalog, plan)
                && self.catalog.is_telephony(plan)
                && plan.billing_cycle_months == 1
        });
        plans.min_by_key(|plan| plan.loyalty.is_some())
    }

    /// Telephone terminals that no contract holds.
    pub fn free_terminals(&self) -> impl Iterator<Item = &PhoneTerminal> {
        let terminals = self.catalog.phone_terminals.iter();
        terminals.filter(|terminal| terminal.is_active())
    }

    /// Discount schemes that can be contracted today.
    pub fn discounts(&self) -> impl Iterator<Item = &DiscountScheme> {
        let today = self.catalog.today;
        let schemes = self.catalog.discount_schemes.iter();
        schemes.filter(move |scheme| {
            scheme.active && scheme.valid_until.is_none_or(|last| last >= today)
        })
    }
}
