//! The setup fee, and ledger accounts.

use contract::{field, rule};
use serde_json::{Value, json};

use super::{Bodies, holds};
use crate::check::Area;
use crate::finding::Finding;
use crate::json::with;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Rules: setup fee",
        checks: vec![
            holds(
                "A setup fee below zero, with three places or too large is invalid",
                rule::SETUP_FEE_AMOUNT_INVALID,
                amounts,
            ),
            holds(
                "The number of parcels is limited by the settings",
                rule::SETUP_FEE_INSTALLMENTS_OUT_OF_RANGE,
                installments,
            ),
            holds(
                "No parcel is below a cent",
                rule::SETUP_FEE_INSTALLMENT_BELOW_CENT,
                below_cent,
            ),
            holds(
                "A setup fee needs a ledger account",
                rule::SETUP_FEE_LEDGER_ACCOUNT_REQUIRED,
                no_account,
            ),
            holds(
                "A ledger account that only groups others is refused",
                rule::LEDGER_ACCOUNT_NOT_POSTABLE,
                grouping_account,
            ),
            holds(
                "A setup fee on a contract that is not invoiced is warned of",
                rule::SETUP_FEE_ON_NOT_INVOICED,
                on_courtesy,
            ),
            holds(
                "To generate at once what does not wait is warned of",
                rule::GENERATE_IMMEDIATELY_WITHOUT_EFFECT,
                needless_haste,
            ),
        ],
    }
}

fn fee(suite: &Suite, amount: &str, installments: i64) -> Result<Value, Finding> {
    let known = suite.known()?;
    let body = known.fee_body(amount, 1);
    Ok(with(
        &body,
        json!({"setup_fee": {"installments": installments}}),
    ))
}

fn amounts(suite: &Suite) -> Result<Bodies, Finding> {
    let mut bodies = Bodies::new();
    for amount in ["-0.01", "10.005", "10000000.00"] {
        bodies.push((field::SETUP_FEE_AMOUNT, fee(suite, amount, 1)?));
    }
    Ok(bodies)
}

fn installments(suite: &Suite) -> Result<Bodies, Finding> {
    let most = suite.known()?.catalog.settings.max_installments;
    let mut bodies = Bodies::new();
    for installments in [0, -1, i64::from(most) + 1] {
        bodies.push((
            field::SETUP_FEE_INSTALLMENTS,
            fee(suite, "5000.00", installments)?,
        ));
    }
    Ok(bodies)
}

fn below_cent(suite: &Suite) -> Result<Bodies, Finding> {
    Ok(vec![(
        field::SETUP_FEE_INSTALLMENTS,
        fee(suite, "0.01", 2)?,
    )])
}

fn no_account(suite: &Suite) -> Result<Bodies, Finding> {
    let nothing = json!({"setup_fee": {"ledger_account_id": null}});
    let body = with(&fee(suite, "100.00", 1)?, nothing);
    Ok(vec![(field::SETUP_FEE_LEDGER_ACCOUNT_ID, body)])
}

fn grouping_account(suite: &Suite) -> Result<Bodies, Finding> {
    let known = suite.known()?;
    let mut accounts = known.catalog.ledger_accounts.iter();
    let Some(account) = accounts.find(|account| account.active && !account.accepts_entries) else {
        return Ok(Bodies::new());
    };
    let of_fee = json!({"setup_fee": {"ledger_account_id": account.id}});
    let of_accounts = json!({"ledger_account_id": account.id});
    Ok(vec![
        (
            field::SETUP_FEE_LEDGER_ACCOUNT_ID,
            with(&fee(suite, "100.00", 1)?, of_fee),
        ),
        (field::LEDGER_ACCOUNT_ID, known.body_with(of_accounts)),
    ])
}

fn on_courtesy(suite: &Suite) -> Result<Bodies, Finding> {
    let changes = json!({"invoicing_method": "not_invoiced"});
    Ok(vec![(
        field::SETUP_FEE_AMOUNT,
        with(&fee(suite, "100.00", 1)?, changes),
    )])
}

fn needless_haste(suite: &Suite) -> Result<Bodies, Finding> {
    let changes = json!({"setup_fee": {"generate_immediately": true}});
    Ok(vec![(
        field::SETUP_FEE_GENERATE_IMMEDIATELY,
        suite.known()?.body_with(changes),
    )])
}
