//! The catalogue: what it holds, and how it travels.

use std::io::Read;

use contract::{Catalog, find};
use erp_api::path;
use flate2::read::GzDecoder;
use serde_json::Value;
use ureq::http::header;

use crate::answer::Answer;
use crate::check::{Area, check};
use crate::erp::Ask;
use crate::finding::{Finding, Verdict};
use crate::shapes::CATALOG;
use crate::suite::Suite;

pub fn area() -> Area {
    Area {
        name: "Catalogue",
        checks: vec![
            check("The catalogue has the shape of the specification", shape),
            check(
                "Rows of the catalogue refer to rows that it has",
                references,
            ),
            check("A plan's term is a multiple of its billing cycle", terms),
            check("The catalogue carries an ETag", etag),
            check(
                "Whoever has the catalogue gets 304 and no body",
                not_modified,
            ),
            check("Whoever has another catalogue gets it whole", modified),
            check(
                "The catalogue is compressed for whoever takes gzip",
                compressed,
            ),
        ],
    }
}

fn shape(suite: &Suite) -> Verdict {
    suite.erp.get(path::CATALOG)?.shaped(200, &CATALOG)?;
    Ok(())
}

fn references(suite: &Suite) -> Verdict {
    let catalog = &suite.known()?.catalog;
    let mut lost = Vec::new();
    for plan in &catalog.plans {
        if find(&catalog.plan_kinds, plan.kind_id).is_none() {
            lost.push(format!("kind {} of plan {}", plan.kind_id, plan.id));
        }
        let index = plan.price_index_id;
        if index.is_some_and(|id| find(&catalog.price_indices, id).is_none()) {
            lost.push(format!("price index of plan {}", plan.id));
        }
        let policy = plan.sla_policy_id;
        if policy.is_some_and(|id| find(&catalog.sla_policies, id).is_none()) {
            lost.push(format!("SLA policy of plan {}", plan.id));
        }
        let account = plan.ledger_account_id;
        if account.is_some_and(|id| find(&catalog.ledger_accounts, id).is_none()) {
            lost.push(format!("ledger account of plan {}", plan.id));
        }
    }
    for profile in &catalog.payment_profiles {
        if find(&catalog.payment_methods, profile.payment_method_id).is_none() {
            lost.push(format!("method of payment profile {}", profile.id));
        }
    }
    for account in &catalog.ledger_accounts {
        let parent = account.parent_id;
        if parent.is_some_and(|id| find(&catalog.ledger_accounts, id).is_none()) {
            lost.push(format!("parent of ledger account {}", account.id));
        }
    }
    verdict(&lost, "rows for all that rows refer to")
}

fn terms(suite: &Suite) -> Verdict {
    let Catalog { plans, .. } = &suite.known()?.catalog;
    let odd = plans.iter().filter(|plan| {
        let (term, cycle) = (plan.term_months, plan.billing_cycle_months);
        cycle == 0 || term == 0 || term % cycle != 0
    });
    let odd: Vec<_> = odd.map(|plan| format!("plan {}", plan.id)).collect();
    verdict(&odd, "term_months a multiple of billing_cycle_months")
}

fn verdict(found: &[String], expected: &str) -> Verdict {
    match found {
        [] => Ok(()),
        [first, ..] => {
            let came = format!("{} without, the first: {first}", found.len());
            Err(Finding::failed(
                format!("GET {}", path::CATALOG),
                expected,
                came,
            ))
        }
    }
}

/// The catalogue with the tag that it carries.
fn tagged(suite: &Suite) -> Result<(Answer, String), Finding> {
    let answer = suite.erp.get(path::CATALOG)?;
    let tag = answer.expect(200)?.header(header::ETAG).to_owned();
    if tag.trim_start_matches("W/").starts_with('"') {
        Ok((answer, tag))
    } else {
        Err(answer.differs("an ETag in quotation marks", format!("ETag: {tag}")))
    }
}

fn etag(suite: &Suite) -> Verdict {
    let (_, first) = tagged(suite)?;
    let (answer, second) = tagged(suite)?;
    if first == second {
        Ok(())
    } else {
        let expected = format!("the ETag of a moment ago, {first}");
        Err(answer.differs(expected, second))
    }
}

fn not_modified(suite: &Suite) -> Verdict {
    let (_, tag) = tagged(suite)?;
    let ask = Ask::get(path::CATALOG).header(header::IF_NONE_MATCH, &tag);
    let answer = suite.erp.send(&ask)?;
    if answer.expect(304)?.body.is_empty() {
        Ok(())
    } else {
        Err(answer.failed("no body"))
    }
}

fn modified(suite: &Suite) -> Verdict {
    let ask = Ask::get(path::CATALOG).header(header::IF_NONE_MATCH, "\"of-another-day\"");
    suite.erp.send(&ask)?.shaped(200, &CATALOG)?;
    Ok(())
}

fn compressed(suite: &Suite) -> Verdict {
    let plain = suite.erp.get(path::CATALOG)?.json()?;
    let ask = Ask::get(path::CATALOG).header(header::ACCEPT_ENCODING, "gzip");
    let answer = suite.erp.send(&ask)?;
    let encoding = answer.expect(200)?.header(header::CONTENT_ENCODING);
    if encoding != "gzip" {
        let came = format!("Content-Encoding: {encoding}");
        return Err(answer.differs("Content-Encoding: gzip", came));
    }
    let mut text = String::new();
    let unpacked = GzDecoder::new(answer.body.as_slice()).read_to_string(&mut text);
    let same = unpacked.is_ok() && serde_json::from_str::<Value>(&text).ok() == Some(plain);
    if same {
        Ok(())
    } else {
        Err(answer.differs("the catalogue, unpacked", "something else"))
    }
}
