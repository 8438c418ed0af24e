//! Payment, invoicing, discount, fiscal documents, notes.

use contract::{NOTES_MAX_CHARS, field, rule};
use serde_json::json;

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::json::with;
use crate::known::first;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Rules: billing",
        checks: vec![
            holds(
                "A payment profile of another method is refused",
                rule::PAYMENT_PROFILE_OF_OTHER_METHOD,
                other_method,
            ),
            holds(
                "Grouped invoicing needs a billing group",
                rule::BILLING_GROUP_REQUIRED,
                no_group,
            ),
            holds(
                "A billing group is refused where nothing is grouped",
                rule::BILLING_GROUP_NOT_ALLOWED,
                needless_group,
            ),
            holds(
                "Inactivity is credited with grouped invoicing only",
                rule::INACTIVITY_CREDIT_REQUIRES_GROUPED,
                ungrouped_credit,
            ),
            holds(
                "Inactivity is credited on monthly plans only",
                rule::INACTIVITY_CREDIT_REQUIRES_MONTHLY,
                credit_on_longer_cycle,
            ),
            holds(
                "Fiscal notes need an invoice for each account",
                rule::FISCAL_NOTES_REQUIRE_PER_RECEIVABLE,
                grouped_fiscal_notes,
            ),
            holds(
                "Automatic fiscal documents need a kind of document",
                rule::FISCAL_DOCUMENT_REQUIRED,
                no_document,
            ),
            holds(
                "Models 21 and 22 are warned of since NFCom replaced them",
                rule::FISCAL_DOCUMENT_SUPERSEDED,
                old_documents,
            ),
            holds(
                "A review needs an invoice for each account",
                rule::REVIEW_REQUIRES_PER_RECEIVABLE,
                grouped_review,
            ),
            holds(
                "Notes above 2,000 characters are refused",
                rule::TEXT_TOO_LONG,
                long_notes,
            ),
        ],
    }
}

fn other_method(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let usual = known.usual.payment_profile.payment_method_id;
    let profiles = &known.catalog.payment_profiles;
    let profile = first(profiles, |row| {
        !row.telephony && row.payment_method_id != usual
    });
    let body = profile.map(|row| known.body_with(json!({"payment_profile_id": row.id})));
    Ok(body
        .map(|body| (field::PAYMENT_PROFILE_ID, body))
        .into_iter()
        .collect())
}

fn no_group(suite: &Suite) -> Result<Bodies, Finding> {
    let body = with(
        &suite.known()?.grouped_body(),
        json!({"billing_group_id": null}),
    );
    Ok(vec![(field::BILLING_GROUP_ID, body)])
}

fn needless_group(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let bodies = ["per_receivable", "not_invoiced"].map(|method| {
        let changes = json!({"invoicing_method": method});
        (
            field::BILLING_GROUP_ID,
            with(&known.grouped_body(), changes),
        )
    });
    Ok(bodies.into())
}

fn ungrouped_credit(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let credit = first(&known.catalog.inactivity_credit_rules, |_| true);
    let body = credit.map(|row| known.body_with(json!({"inactivity_credit_rule_id": row.id})));
    Ok(body
        .map(|body| (field::INACTIVITY_CREDIT_RULE_ID, body))
        .into_iter()
        .collect())
}

fn credit_on_longer_cycle(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let credit = first(&known.catalog.inactivity_credit_rules, |_| true);
    let plan = known.plan(|plan| plan.billing_cycle_months > 1);
    let (Some(credit), Some(plan)) = (credit, plan) else {
        return Ok(Bodies::new());
    };
    let changes = json!({"invoicing_method": "grouped", "billing_group_id": known.group,
        "inactivity_credit_rule_id": credit.id});
    Ok(vec![(
        field::INACTIVITY_CREDIT_RULE_ID,
        with(&known.body_on(plan), changes),
    )])
}

fn grouped_fiscal_notes(suite: &Suite) -> Result<Bodies, Finding> {
    let body = with(
        &suite.known()?.grouped_body(),
        json!({"fiscal_notes": "Pedido 7"}),
    );
    Ok(vec![(field::FISCAL_NOTES, body)])
}

fn no_document(suite: &Suite) -> Result<Bodies, Finding> {
    let documents = json!({"fiscal_documents": {"automatic": true, "document": null}});
    Ok(vec![(
        field::FISCAL_DOCUMENT,
        suite.known()?.body_with(documents),
    )])
}

fn old_documents(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let bodies = ["nf21", "nf22"].map(|document| {
        let documents = json!({"fiscal_documents": {"document": document}});
        (field::FISCAL_DOCUMENT, known.body_with(documents))
    });
    Ok(bodies.into())
}

fn grouped_review(suite: &Suite) -> Result<Bodies, Finding> {
    let body = with(
        &suite.known()?.grouped_body(),
        json!({"review_receivables": true}),
    );
    Ok(vec![(field::REVIEW_RECEIVABLES, body)])
}

fn long_notes(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let text = "é".repeat(NOTES_MAX_CHARS as usize + 1);
    let fields = [field::NOTES, field::FISCAL_NOTES, field::ADDITIONAL_NOTES];
    let bodies = fields.map(|field| {
        let mut body = known.body();
        body[field] = json!(text);
        (field, body)
    });
    Ok(bodies.into())
}
