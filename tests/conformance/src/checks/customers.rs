//! Customers: found, listed a page at a time, and read one by one.

use erp_api::{Client, path};
use serde_json::Value;

use crate::check::{Area, check};
use crate::erp::encoded;
use crate::finding::{Finding, Verdict};
use crate::pages::{ids, rows};
use crate::shapes::{CLIENT, CLIENT_LIST};
use crate::suite::Suite;

/// How many pages of what a search finds are looked at.
const PAGES: usize = 20;

pub fn area() -> Area {
    Area {
        name: "Customers",
        checks: vec![
            check("Customers have the shape of the specification", shape),
            check("A customer is found by a word of the name", by_name),
            check("A customer is found by CPF or CNPJ", by_document),
            check("A customer is found by an alphanumeric CNPJ", by_letters),
            check("A customer is found by the code", by_code),
            check(
                "A search for what nobody is called finds nobody",
                by_nothing,
            ),
            check("A page has no more rows than were asked for", limit),
            check(
                "Pages one after the other give the list, row by row",
                paging,
            ),
            check("One customer has addresses, defaults and e-mail", one),
        ],
    }
}

fn shape(suite: &Suite) -> Verdict {
    suite.erp.get(path::CLIENTS)?.shaped(200, &CLIENT_LIST)?;
    Ok(())
}

fn search(suite: &Suite, query: &str, wanted: &Client) -> Result<Vec<Value>, Finding> {
    let path = format!("{}?query={}", path::CLIENTS, encoded(query));
    let found = rows(&suite.erp, &path, PAGES)?;
    if found.iter().any(|row| row["id"] == wanted.id.0) {
        return Ok(found);
    }
    let expected = format!("customer {} ({})", wanted.id, wanted.name);
    let came = format!("{} others", found.len());
    Err(Finding::failed(format!("GET {path}"), expected, came))
}

fn by_name(suite: &Suite) -> Verdict {
    let client = &suite.known()?.client;
    let words = client.name.split_whitespace();
    let word = words.max_by_key(|word| word.len()).unwrap_or_default();
    search(suite, word, client)?;
    Ok(())
}

fn by_document(suite: &Suite) -> Verdict {
    let client = &suite.known()?.client;
    search(suite, &client.document, client)?;
    Ok(())
}

fn by_letters(suite: &Suite) -> Verdict {
    let mut clients = suite.known()?.clients.iter();
    let has_letters = |client: &&Client| client.document.contains(|c: char| c.is_alphabetic());
    match clients.find(has_letters) {
        None => Err(Finding::skipped("no customer has a CNPJ with letters")),
        Some(client) => search(suite, &client.document, client).map(|_| ()),
    }
}

fn by_code(suite: &Suite) -> Verdict {
    let client = &suite.known()?.client;
    search(suite, &client.code, client)?;
    Ok(())
}

fn by_nothing(suite: &Suite) -> Verdict {
    let query = encoded(&suite.mark());
    let answer = suite.erp.get(&format!("{}?query={query}", path::CLIENTS))?;
    let list = answer.shaped(200, &CLIENT_LIST)?;
    let is_empty = list["items"].as_array().is_some_and(Vec::is_empty);
    if is_empty && list["next_cursor"].is_null() {
        Ok(())
    } else {
        Err(answer.failed("no items, and a next_cursor of null"))
    }
}

fn limit(suite: &Suite) -> Verdict {
    let answer = suite.erp.get(&format!("{}?limit=1", path::CLIENTS))?;
    let list = answer.shaped(200, &CLIENT_LIST)?;
    let count = list["items"].as_array().map_or(0, Vec::len);
    // The suite has found two customers at least.
    if count == 1 && list["next_cursor"].is_string() {
        Ok(())
    } else {
        Err(answer.failed("one row, and a next_cursor"))
    }
}

fn paging(suite: &Suite) -> Verdict {
    let whole = format!("{}?limit=6", path::CLIENTS);
    let whole = rows(&suite.erp, &whole, 1)?;
    let path = format!("{}?limit=2", path::CLIENTS);
    let pieces = rows(&suite.erp, &path, 3)?;
    if ids(&whole) == ids(&pieces) {
        return Ok(());
    }
    let expected = format!("in three pages {:?}", ids(&whole));
    Err(Finding::failed(
        format!("GET {path}"),
        expected,
        format!("{:?}", ids(&pieces)),
    ))
}

fn one(suite: &Suite) -> Verdict {
    let client = &suite.known()?.client;
    let answer = suite.erp.get(&path::client(client.id))?;
    let found = answer.shaped(200, &CLIENT)?;
    if found["id"] == client.id.0 && found["name"] == client.name.as_str() {
        Ok(())
    } else {
        Err(answer.failed(format!("customer {} ({})", client.id, client.name)))
    }
}
