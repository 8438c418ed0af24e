//! Renewal.

use contract::{Money, field, rule};
use serde_json::{Value, json};

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Rules: renewal",
        checks: vec![
            holds(
                "To renew at the suggested price there must be one",
                rule::SUGGESTED_PRICE_REQUIRED,
                |suite| {
                    let nothing = json!({"basis": "suggested_price", "suggested_price": null});
                    renewals(suite, field::SUGGESTED_PRICE, [nothing])
                },
            ),
            holds(
                "A suggested price of zero, below, with three places or too large is invalid",
                rule::SUGGESTED_PRICE_INVALID,
                |suite| {
                    let prices = ["0.00", "-1.00", "120.005", "10000000.00"].map(suggested);
                    renewals(suite, field::SUGGESTED_PRICE, prices)
                },
            ),
            holds(
                "Accounts at the suggested price need a renewal at it",
                rule::CREATE_AT_SUGGESTED_REQUIRES_SUGGESTED,
                |suite| {
                    let changes = json!({"basis": "plan_price", "create_at_suggested_price": true});
                    renewals(suite, field::CREATE_AT_SUGGESTED_PRICE, [changes])
                },
            ),
            holds(
                "A suggested price below the plan's is warned of",
                rule::SUGGESTED_PRICE_BELOW_PLAN,
                |suite| {
                    let below = suite.known()?.usual.plan.price - Money::CENT;
                    renewals(
                        suite,
                        field::SUGGESTED_PRICE,
                        [suggested(&below.to_string())],
                    )
                },
            ),
            holds(
                "Automatic renewal of a plan with loyalty is warned of",
                rule::LOYALTY_WITH_AUTO_RENEWAL,
                loyalty,
            ),
        ],
    }
}

fn suggested(price: &str) -> Value {
    json!({"basis": "suggested_price", "suggested_price": price})
}

fn renewals<const N: usize>(
    suite: &Suite,
    field: &'static str,
    changes: [Value; N],
) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let bodies = changes.map(|changes| (field, known.body_with(json!({"renewal": changes}))));
    Ok(bodies.into())
}

fn loyalty(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let plan = known.plan(|plan| plan.loyalty.is_some_and(|loyalty| loyalty.months <= 12));
    let body = plan.map(|plan| (field::AUTO_RENEWAL, known.body_on(plan)));
    Ok(body.into_iter().collect())
}
