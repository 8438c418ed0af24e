//! What must be there, and what must exist.

use contract::{field, rule};
use serde_json::json;

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::json::{with_at, without};
use crate::known::UNKNOWN_ID;
use crate::suite::Suite;

/// The fields without which there is no contract.
const REQUIRED: [&str; 14] = [
    field::CLIENT_ID,
    field::ORIGIN,
    field::SIGNUP_DATE,
    field::PLAN_ID,
    field::DUE_DATE_RULE_ID,
    field::SLA_POLICY_ID,
    field::SUSPENSION_POLICY_ID,
    field::PAYMENT_METHOD_ID,
    field::PAYMENT_PROFILE_ID,
    field::INVOICING_METHOD,
    field::LEDGER_ACCOUNT_ID,
    field::RENEWAL_BASIS,
    field::AUTO_RENEWAL,
    field::EXPECTED_PLAN_PRICE,
];

/// References that every contract may have.
const OF_ANY: [&str; 12] = [
    field::CLIENT_ID,
    field::PLAN_ID,
    field::DUE_DATE_RULE_ID,
    field::SLA_POLICY_ID,
    field::INSTALLATION_ADDRESS_ID,
    field::SUSPENSION_POLICY_ID,
    field::PAYMENT_METHOD_ID,
    field::PAYMENT_PROFILE_ID,
    field::DISCOUNT_SCHEME_ID,
    field::SALES_REP_ID,
    field::SETUP_FEE_FISCAL_COMPOSITION_ID,
    field::LEDGER_ACCOUNT_ID,
];

/// References of contracts with grouped accounts.
const OF_GROUPED: [&str; 2] = [field::INACTIVITY_CREDIT_RULE_ID, field::BILLING_GROUP_ID];

pub fn area() -> Area {
    Area {
        name: "Rules: what is required and known",
        checks: vec![
            holds(
                "What a contract needs is required, field by field",
                rule::REQUIRED,
                required,
            ),
            holds(
                "An attendance or a lead is required where the contract comes from one",
                rule::REQUIRED,
                required_origin,
            ),
            holds(
                "An id that is in no registry is unknown",
                rule::UNKNOWN_REFERENCE,
                unknown,
            ),
            holds(
                "An unknown lead or attendance is unknown",
                rule::UNKNOWN_REFERENCE,
                unknown_origin,
            ),
            holds(
                "Another customer's billing group or address is unknown",
                rule::UNKNOWN_REFERENCE,
                others,
            ),
        ],
    }
}

fn required(suite: &Suite) -> Result<Bodies, Finding> {
    let body = suite.known()?.body();
    let missing = REQUIRED.iter().map(|field| (*field, without(&body, field)));
    Ok(missing.collect())
}

fn required_origin(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let kinds = [
        ("attendance", field::ATTENDANCE_ID),
        ("attendance_panel", field::ATTENDANCE_ID),
        ("crm_lead", field::LEAD_ID),
    ];
    let of_kind = |kind| known.body_with(json!({"origin": {"kind": kind}}));
    Ok(kinds.map(|(kind, field)| (field, of_kind(kind))).into())
}

fn unknown(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let id = || json!(UNKNOWN_ID);
    let (usual, grouped) = (known.body(), known.grouped_body());
    let mut bodies = Bodies::new();
    bodies.extend(OF_ANY.map(|field| (field, with_at(&usual, field, id()))));
    bodies.extend(OF_GROUPED.map(|field| (field, with_at(&grouped, field, id()))));
    let fee = known.fee_body("100.00", 1);
    let account = field::SETUP_FEE_LEDGER_ACCOUNT_ID;
    bodies.push((account, with_at(&fee, account, id())));
    let sender = json!({"sender_account_id": UNKNOWN_ID});
    let email = known.body_with_email(sender);
    bodies.push((field::EMAIL_SENDER_ACCOUNT_ID, email));
    if let Some(telephony) = known.telephony_body() {
        let terminal = field::PHONE_TERMINAL_ID;
        bodies.push((terminal, with_at(&telephony, terminal, id())));
    }
    Ok(bodies)
}

fn unknown_origin(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let lead = json!({"origin": {"kind": "crm_lead", "lead_id": UNKNOWN_ID}});
    let attendance = json!({"origin": {"kind": "attendance", "attendance_id": UNKNOWN_ID}});
    Ok(vec![
        (field::LEAD_ID, known.body_with(lead)),
        (field::ATTENDANCE_ID, known.body_with(attendance)),
    ])
}

fn others(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let (group, address) = (field::BILLING_GROUP_ID, field::INSTALLATION_ADDRESS_ID);
    let theirs = json!(known.group_of_other);
    let mut bodies = vec![(group, with_at(&known.grouped_body(), group, theirs))];
    if let Some(theirs) = known.other.addresses.first() {
        let body = with_at(&known.body(), address, json!(theirs.id));
        bodies.push((address, body));
    }
    Ok(bodies)
}
