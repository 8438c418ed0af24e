//! The rules: for each a body that breaks it and as little else as can be.
//!
//! The preview names what the rules crate finds in the body, with the same figures; a contract is
//! refused with the same list where there is an error in it.

mod billing;
mod email;
mod expected;
mod inactive;
mod inside;
mod origin_and_plan;
mod references;
mod renewal;
mod setup_fee;
mod telephony;

use contract::{Violation, rule};
use erp_api::ProblemType;
use serde_json::Value;

use crate::check::{Area, Check, check};
use crate::erp::Ask;
use crate::expectation::{preview_with, same_violations};
use crate::finding::Finding;
use crate::suite::Suite;

/// Fields, and a body for each that breaks the rule there.
type Bodies = Vec<(&'static str, Value)>;

pub fn areas() -> Vec<Area> {
    vec![
        references::area(),
        inactive::area(),
        origin_and_plan::area(),
        billing::area(),
        telephony::area(),
        setup_fee::area(),
        email::area(),
        renewal::area(),
        expected::area(),
        inside::area(),
    ]
}

/// A check that a rule holds.
fn holds(
    name: &'static str,
    rule: &'static str,
    bodies: impl Fn(&Suite) -> Result<Bodies, Finding> + 'static,
) -> Check {
    check(name, move |suite| {
        let mut was_broken = false;
        for (field, body) in bodies(suite)? {
            was_broken |= is_told(suite, field, rule, &body)?;
        }
        if was_broken {
            Ok(())
        } else {
            let why = "with the server's data nobody can break the rule";
            Err(Finding::skipped(why))
        }
    })
}

/// The server tells that a body breaks a rule, and what else it breaks; false when, with the
/// server's data, it does not break it.
fn is_told(suite: &Suite, field: &str, rule: &str, body: &Value) -> Result<bool, Finding> {
    let is_unsafe = rule == rule::EMAIL_BODY_UNSAFE;
    let expected = preview_with(suite, body, is_unsafe)?.violations;
    let mut violations = expected.iter();
    if !violations.any(|one| one.field == field && one.rule == rule) {
        return Ok(false);
    }
    let answer = suite.erp.send(&Ask::preview(body))?;
    let json = answer.expect(200)?.json()?;
    same_violations(&answer.asked, &expected, &json)?;
    let Some(problem) = refusal(&expected) else {
        return Ok(true);
    };
    let answer = suite.erp.send(&Ask::contract(&suite.mark(), body))?;
    let is_moved = problem == ProblemType::PriceChanged;
    let json = answer.problem_of(if is_moved { 409 } else { 422 }, problem)?;
    same_violations(&answer.asked, &expected, &json)?;
    Ok(true)
}

/// How a contract with these violations is refused, if it is.
fn refusal(violations: &[Violation]) -> Option<ProblemType> {
    let moved = [rule::PRICE_CHANGED, rule::TOTALS_CHANGED];
    let mut errors = violations.iter().filter(|one| one.is_error()).peekable();
    errors.peek()?;
    if errors.all(|one| moved.contains(&one.rule.as_ref())) {
        Some(ProblemType::PriceChanged)
    } else {
        Some(ProblemType::Violations)
    }
}
