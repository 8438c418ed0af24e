//! What each kind of contract creates.

mod kinds;
mod ways_in;
mod welcome;

use serde_json::{Value, json};

use crate::check::{Area, check};
use crate::creation::Created;
use crate::expectation::{figures, preview};
use crate::finding::Verdict;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "What a contract creates",
        checks: vec![
            check("One invoice for each parcel and account", kinds::invoiced),
            check(
                "Grouped: accounts that carry the group, and no invoice",
                kinds::grouped,
            ),
            check(
                "Not invoiced: no accounts, and parcels that are open",
                kinds::not_invoiced,
            ),
            check(
                "Awaiting activation: rows that are planned, and no invoice",
                kinds::awaiting,
            ),
            check(
                "Setup fee at once: parcels invoiced, accounts planned",
                kinds::fee_at_once,
            ),
            check(
                "Under review: rows to review, and no invoice",
                kinds::under_review,
            ),
            check(
                "An account of 0.00 is settled, without invoice",
                kinds::settled,
            ),
            check(
                "The history names who made the contract, whence and under which key",
                audit,
            ),
            check("A welcome e-mail waits or is sent", welcome::email),
            check(
                "A template is kept of the welcome e-mail",
                welcome::template,
            ),
            check("A lead becomes one contract", ways_in::lead),
            check("A contract of an attendance names it", ways_in::attendance),
            check(
                "A telephone terminal is taken, and the catalogue says so",
                ways_in::terminal,
            ),
        ],
    }
}

/// The parts of a contract are those of its preview.
fn has_previewed_parts(suite: &Suite, created: &Created) -> Verdict {
    let preview = figures(&preview(suite, &created.body)?)?;
    for part in ["setup_fee", "receivables", "renewal"] {
        let (expected, found) = (
            json!({part: preview[part]}),
            json!({part: created.contract[part]}),
        );
        created.answer.has(&found, &expected)?;
    }
    Ok(())
}

fn audit(suite: &Suite) -> Verdict {
    let created = suite.created()?;
    let entries = created.contract["audit"].as_array();
    let mut entries = entries.into_iter().flatten();
    let is_creation = |entry: &Value| {
        let user = entry["user"].as_str().unwrap_or_default();
        entry["key"] == created.key && entry["origin"] == "client_panel" && !user.is_empty()
    };
    if entries.any(is_creation) {
        Ok(())
    } else {
        let expected = format!("an entry with a user, client_panel and {}", created.key);
        let came = &created.contract["audit"];
        Err(created.answer.differs(expected, came))
    }
}
