//! What becomes of parcels and accounts, by invoicing method and by what they wait for.

use contract::Percentage;
use contract::catalog::{Discount, DiscountScheme};
use erp_api::path;
use serde_json::{Value, json};

use super::has_previewed_parts;
use crate::creation::Created;
use crate::finding::{Finding, Verdict};
use crate::json::with;
use crate::suite::Suite;

/// What is expected of every row of a part.
fn rows_are(created: &Created, part: &str, rows: &str, expected: &Value) -> Verdict {
    let found = created.contract[part][rows].as_array();
    let mut found = found.into_iter().flatten();
    let odd = found.find(|row| crate::json::difference(expected, row).is_some());
    match odd {
        None => Ok(()),
        Some(row) => {
            let expected = format!("every row of {part} with {expected}");
            Err(created.answer.differs(expected, row))
        }
    }
}

fn is_in_state(created: &Created, state: &str) -> Verdict {
    created
        .answer
        .has(&created.contract, &json!({"state": state}))
}

fn has_no_invoices(created: &Created) -> Verdict {
    created
        .answer
        .has(&created.contract, &json!({"invoices": []}))
}

pub fn invoiced(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    rows_are(
        created,
        "setup_fee",
        "installments",
        &json!({"state": "invoiced"}),
    )?;
    rows_are(
        created,
        "receivables",
        "items",
        &json!({"state": "invoiced"}),
    )?;
    let rows = created.rows();
    let invoices = created.contract["invoices"].as_array();
    let invoices = invoices.map(Vec::as_slice).unwrap_or_default();
    if invoices.len() != rows.len() {
        let came = format!("{} invoices", invoices.len());
        let expected = format!("{} invoices, one for each row", rows.len());
        return Err(created.answer.differs(expected, came));
    }
    for row in rows {
        let invoice = json!({"receivable_ids": [row["id"]], "due_date": row["due_date"],
            "amount": row["amount"], "state": "open"});
        let is_its = |found: &&Value| crate::json::difference(&invoice, found).is_none();
        if row["id"].is_null() || invoices.iter().filter(is_its).count() != 1 {
            let came = &created.contract["invoices"];
            return Err(created
                .answer
                .differs(format!("one invoice {invoice}"), came));
        }
    }
    Ok(())
}

pub fn grouped(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let path = path::client_billing_groups(known.client.id);
    let contracts = |suite: &Suite| -> Result<i64, Finding> {
        let groups = suite.erp.get(&path)?.expect(200)?.json()?;
        let mut groups = groups["items"].as_array().into_iter().flatten();
        let group = groups.find(|group| group["id"] == known.group.0);
        Ok(group
            .and_then(|group| group["contracts"].as_i64())
            .unwrap_or_default())
    };
    let before = contracts(suite)?;
    let fee = json!({"setup_fee": known.fee("60.00", 2)});
    let body = with(&known.grouped_body(), fee);
    let created = Created::of(suite, body)?;
    is_in_state(&created, "active")?;
    rows_are(
        &created,
        "setup_fee",
        "installments",
        &json!({"state": "open"}),
    )?;
    rows_are(&created, "receivables", "items", &json!({"state": "open"}))?;
    has_no_invoices(&created)?;
    has_previewed_parts(suite, &created)?;
    let after = contracts(suite)?;
    if after > before {
        return Ok(());
    }
    let expected = format!("group {} with more contracts than {before}", known.group);
    Err(Finding::failed(format!("GET {path}"), expected, after))
}

pub fn not_invoiced(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let body = known.fee_body("60.00", 2);
    let created = Created::of(
        suite,
        with(&body, json!({"invoicing_method": "not_invoiced"})),
    )?;
    rows_are(
        &created,
        "setup_fee",
        "installments",
        &json!({"state": "open"}),
    )?;
    has_no_invoices(&created)?;
    let nothing = json!({"receivables": {"status": "none", "total": "0.00", "items": []}});
    created.answer.has(&created.contract, &nothing)?;
    has_previewed_parts(suite, &created)
}

pub fn awaiting(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let body = known.fee_body("60.00", 2);
    let created = Created::of(suite, with(&body, json!({"await_activation": true})))?;
    is_in_state(&created, "awaiting_activation")?;
    let planned = json!({"state": "planned", "id": null});
    rows_are(&created, "setup_fee", "installments", &planned)?;
    rows_are(&created, "receivables", "items", &planned)?;
    has_no_invoices(&created)?;
    has_previewed_parts(suite, &created)
}

pub fn fee_at_once(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let changes = json!({"await_activation": true, "setup_fee": {"generate_immediately": true}});
    let body = with(&known.fee_body("60.00", 2), changes);
    let created = Created::of(suite, body)?;
    is_in_state(&created, "awaiting_activation")?;
    rows_are(
        &created,
        "setup_fee",
        "installments",
        &json!({"state": "invoiced"}),
    )?;
    rows_are(
        &created,
        "receivables",
        "items",
        &json!({"state": "planned", "id": null}),
    )?;
    has_previewed_parts(suite, &created)
}

pub fn under_review(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let body = known.fee_body("60.00", 2);
    let created = Created::of(suite, with(&body, json!({"review_receivables": true})))?;
    is_in_state(&created, "under_review")?;
    rows_are(
        &created,
        "setup_fee",
        "installments",
        &json!({"state": "under_review"}),
    )?;
    rows_are(
        &created,
        "receivables",
        "items",
        &json!({"state": "under_review"}),
    )?;
    has_no_invoices(&created)?;
    has_previewed_parts(suite, &created)
}

pub fn settled(suite: &Suite) -> Verdict {
    let known = suite.known()?;
    let price = known.usual.plan.price;
    let is_all = |scheme: &&DiscountScheme| match scheme.direct {
        Some(Discount::Percent(Percentage(percent))) => percent >= 100.into(),
        Some(Discount::Fixed(value)) => value >= price,
        None => false,
    };
    let Some(scheme) = known.discounts().find(is_all) else {
        return Err(Finding::skipped("no discount scheme takes everything off"));
    };
    let body = known.body_with(json!({"discount_scheme_id": scheme.id}));
    let created = Created::of(suite, body)?;
    has_previewed_parts(suite, &created)?;
    let rows = created.rows();
    let (free, others): (Vec<&Value>, _) =
        rows.into_iter().partition(|row| row["amount"] == "0.00");
    if let Some(row) = free.iter().find(|row| row["state"] != "settled") {
        return Err(created.answer.differs("a row of 0.00 that is settled", row));
    }
    let invoices = created.contract["invoices"].as_array().map_or(0, Vec::len);
    if free.is_empty() || invoices != others.len() {
        let expected = format!("{} invoices, none for the rows of 0.00", others.len());
        return Err(created
            .answer
            .differs(expected, format!("{invoices} invoices")));
    }
    Ok(())
}
