//! What a preview computes, against what the rules make of the server's own catalogue.

use std::collections::BTreeSet;

use contract::Registry;
use serde_json::{Value, json};

use crate::check::{Area, check};
use crate::erp::Ask;
use crate::expectation::{figures, preview};
use crate::finding::{Finding, Verdict};
use crate::json::with;
use crate::suite::Suite;

/// The most rows of a registry that are tried.
const MOST_ROWS: usize = 40;

pub fn area() -> Area {
    Area {
        name: "Figures",
        checks: vec![
            check("Accounts of every billing cycle and term", cycles),
            check("Due dates of every due-date rule", due_date_rules),
            check(
                "First accounts of contracts that begin on many days",
                signup_dates,
            ),
            check("Accounts under every discount scheme", discounts),
            check("Setup fees split into parcels, to the cent", setup_fees),
            check(
                "What waits for the activation, under every SLA policy",
                activation,
            ),
            check("What each invoicing method creates", invoicing_methods),
            check(
                "Renewal at the plan's price and at the suggested one",
                renewal,
            ),
            check(
                "Suggested prices of plans of every price index",
                suggestions,
            ),
        ],
    }
}

fn agree(suite: &Suite, bodies: impl IntoIterator<Item = Value>) -> Verdict {
    for body in bodies {
        let answer = suite.erp.send(&Ask::preview(&body))?;
        let json = answer.expect(200)?.json()?;
        answer.has(&json, &figures(&preview(suite, &body)?)?)?;
    }
    Ok(())
}

fn cycles(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let mut seen = BTreeSet::new();
    let plans = known.plans();
    let plans = plans.filter(|plan| seen.insert((plan.billing_cycle_months, plan.term_months)));
    agree(suite, plans.map(|plan| known.body_on(plan)))
}

fn due_date_rules(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let rules = known.catalog.due_date_rules.iter();
    let rules = rules.filter(|rule| rule.active && !rule.telephony);
    let bodies = rules.take(MOST_ROWS).map(|rule| {
        with(
            &known.body_with(json!({"due_date_rule_id": rule.id})),
            json!({"setup_fee": known.fee("90.00", 2)}),
        )
    });
    agree(suite, bodies)
}

fn signup_dates(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    // A rule late in the month meets months of every length.
    let rules = known.catalog.due_date_rules.iter();
    let rules = rules.filter(|rule| rule.active && !rule.telephony);
    let latest = rules.max_by_key(|rule| rule.day).map(|rule| rule.id);
    let distances = [
        -364, -200, -75, -31, -20, -9, -1, 0, 1, 4, 8, 13, 21, 34, 55, 89, 144, 233,
    ];
    let bodies = distances.iter().flat_map(|distance| {
        let day = known.day(*distance);
        let usual = known.body_with(json!({"signup_date": day}));
        let late = with(&usual, json!({"due_date_rule_id": latest}));
        [usual, late]
    });
    agree(suite, bodies)
}

fn discounts(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let other_cycle = known.plan(|plan| plan.billing_cycle_months > 1);
    let schemes: Vec<_> = known.discounts().take(MOST_ROWS).collect();
    if schemes.is_empty() {
        return Err(Finding::skipped(
            "the catalogue has no discount scheme in force",
        ));
    }
    let bodies = schemes.iter().flat_map(|scheme| {
        let changes = json!({"discount_scheme_id": scheme.id});
        let monthly = with(&known.body(), changes.clone());
        let longer = other_cycle.map(|plan| with(&known.body_on(plan), changes));
        std::iter::once(monthly).chain(longer)
    });
    agree(suite, bodies)
}

fn setup_fees(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let most = known.catalog.settings.max_installments;
    let fees = [
        ("100.00", 1),
        ("100.00", 3),
        ("100.00", 6),
        ("99.99", 2),
        ("1234.56", 7),
    ];
    let fees = fees
        .into_iter()
        .chain([("0.05", 4), ("500.01", most), ("9999999.99", most)]);
    let fees = fees.filter(|(_, installments)| *installments <= most);
    let bodies = fees.map(|(amount, parcels)| known.fee_body(amount, parcels));
    agree(suite, bodies)
}

fn activation(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let policies = known.catalog.sla_policies.iter();
    let policies = policies.filter(|policy| policy.is_active()).take(MOST_ROWS);
    let bodies = policies.flat_map(|policy| {
        let waiting = json!({"await_activation": true, "sla_policy_id": policy.id});
        let waiting = with(&known.fee_body("150.00", 4), waiting);
        let at_once = json!({"setup_fee": {"generate_immediately": true}});
        [with(&waiting, at_once), waiting]
    });
    agree(suite, bodies)
}

fn invoicing_methods(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let bodies = ["per_receivable", "grouped", "not_invoiced"].map(|method| {
        let group = (method == "grouped").then_some(known.group);
        let changes = json!({"invoicing_method": method, "billing_group_id": group});
        with(&known.fee_body("60.00", 2), changes)
    });
    agree(suite, bodies)
}

fn renewal(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let single = known.plan(|plan| plan.billing_cycle_months == plan.term_months);
    let plans = [Some(&known.usual.plan), single];
    let plans = plans.into_iter().flatten();
    let bodies = plans.flat_map(|plan| {
        let price = plan.price + contract::Money::from_cents(1_234);
        let suggested = json!({"renewal": {"basis": "suggested_price", "suggested_price": price}});
        let at_once = json!({"renewal": {"create_at_suggested_price": true}});
        let ignored = json!({"renewal": {"auto_renewal": false}});
        let plain = known.body_on(plan);
        let raised = with(&plain, suggested);
        [
            with(&plain, ignored.clone()),
            with(&raised, at_once),
            with(&raised, ignored),
            raised,
            plain,
        ]
    });
    agree(suite, bodies)
}

fn suggestions(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let mut seen = BTreeSet::new();
    let lasting = known.discounts().find(|scheme| scheme.months.is_none());
    let lasting = lasting.map(|scheme| scheme.id);
    let plans = known
        .plans()
        .filter(|plan| seen.insert(plan.price_index_id));
    let bodies = plans.take(MOST_ROWS).flat_map(|plan| {
        let body = known.body_on(plan);
        [with(&body, json!({"discount_scheme_id": lasting})), body]
    });
    agree(suite, bodies)
}
