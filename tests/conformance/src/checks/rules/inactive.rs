//! What is no longer offered.

use contract::catalog::DiscountScheme;
use contract::{Registry, field, rule};
use erp_api::{BillingGroup, path};
use serde_json::{Value, json};

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::json::with_at;
use crate::known::rows;
use crate::suite::Suite;

pub fn area() -> Area {
    let inactive = rule::INACTIVE_REFERENCE;
    Area {
        name: "Rules: what is no longer offered",
        checks: vec![
            holds("A plan that is not offered is refused", inactive, plan),
            holds(
                "A row that is not offered is refused, in every registry",
                inactive,
                row,
            ),
            holds(
                "A billing group that is switched off is refused",
                inactive,
                group,
            ),
            holds(
                "A telephone terminal that is taken is refused",
                inactive,
                terminal,
            ),
            holds(
                "A discount scheme that has ended is refused",
                inactive,
                discount,
            ),
        ],
    }
}

fn plan(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let catalog = &known.catalog;
    let mut plans = catalog.plans.iter();
    let gone = plans.find(|plan| !plan.active && !catalog.is_telephony(plan));
    let body = gone.map(|plan| (field::PLAN_ID, known.body_on(plan)));
    Ok(body.into_iter().collect())
}

/// The id of the first row that fits among those that are not active.
fn inactive<R: Registry>(rows: &[R], fits: impl Fn(&R) -> bool) -> Option<i64>
where
    R::Id: Into<i64>,
{
    let mut rows = rows.iter();
    let row = rows.find(|row| !row.is_active() && fits(row));
    row.map(|row| row.id().into())
}

/// A body for each registry that has an inactive row.
fn row(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let catalog = &known.catalog;
    // The payment method that the profile belongs to stays active.
    let method = known.usual.payment_profile.payment_method_id;
    let of_any: [(&'static str, Option<i64>); 9] = [
        (
            field::DUE_DATE_RULE_ID,
            inactive(&catalog.due_date_rules, |rule| !rule.telephony),
        ),
        (
            field::SLA_POLICY_ID,
            inactive(&catalog.sla_policies, |_| true),
        ),
        (
            field::SUSPENSION_POLICY_ID,
            inactive(&catalog.suspension_policies, |_| true),
        ),
        (
            field::PAYMENT_METHOD_ID,
            inactive(&catalog.payment_methods, |_| true),
        ),
        (
            field::PAYMENT_PROFILE_ID,
            inactive(&catalog.payment_profiles, |row| {
                row.payment_method_id == method
            }),
        ),
        (
            field::DISCOUNT_SCHEME_ID,
            inactive(&catalog.discount_schemes, |_| true),
        ),
        (
            field::SETUP_FEE_FISCAL_COMPOSITION_ID,
            inactive(&catalog.fiscal_compositions, |_| true),
        ),
        (field::SALES_REP_ID, inactive(&catalog.sales_reps, |_| true)),
        (
            field::LEDGER_ACCOUNT_ID,
            inactive(&catalog.ledger_accounts, |_| true),
        ),
    ];
    let mut bodies = Bodies::new();
    let mut add = |body: &Value, field, id: Option<i64>| {
        bodies.extend(id.map(|id| (field, with_at(body, field, json!(id)))));
    };
    let usual = known.body();
    for (field, id) in of_any {
        add(&usual, field, id);
    }
    let credit = inactive(&catalog.inactivity_credit_rules, |_| true);
    add(
        &known.grouped_body(),
        field::INACTIVITY_CREDIT_RULE_ID,
        credit,
    );
    let account = inactive(&catalog.email_accounts, |_| true);
    let email = known.body_with_email(json!({}));
    add(&email, field::EMAIL_SENDER_ACCOUNT_ID, account);
    Ok(bodies)
}

fn group(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let field = field::BILLING_GROUP_ID;
    let path = path::client_billing_groups(known.client.id);
    let groups: Vec<BillingGroup> = rows(&suite.erp, &path)?;
    let off = groups.iter().find(|group| !group.active);
    let body = off.map(|group| with_at(&known.grouped_body(), field, json!(group.id)));
    Ok(body.map(|body| (field, body)).into_iter().collect())
}

fn terminal(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let field = field::PHONE_TERMINAL_ID;
    let taken = inactive(&known.catalog.phone_terminals, |terminal| terminal.active);
    let (Some(taken), Some(body)) = (taken, known.telephony_body()) else {
        return Ok(Bodies::new());
    };
    Ok(vec![(field, with_at(&body, field, json!(taken)))])
}

fn discount(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let field = field::DISCOUNT_SCHEME_ID;
    let today = known.catalog.today;
    let has_ended = |scheme: &&DiscountScheme| {
        scheme.active && scheme.valid_until.is_some_and(|last_day| last_day < today)
    };
    let ended = known.catalog.discount_schemes.iter().find(has_ended);
    let body = ended.map(|scheme| with_at(&known.body(), field, json!(scheme.id)));
    Ok(body.map(|body| (field, body)).into_iter().collect())
}
