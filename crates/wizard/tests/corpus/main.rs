//! Replays what is kept for the fuzzer: every input by hand, and those that it found worth keeping.

use std::fs;
use std::path::Path;

#[path = "../../../../fuzz/src/lib.rs"]
mod checks;

/// Runs a check on every file of its folder.
fn replay(target: &str, check: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fuzz/corpus")
        .join(target);
    let mut inputs = 0;
    for entry in fs::read_dir(&folder).expect("a folder for each target") {
        let path = entry.expect("a readable folder").path();
        // The test's output is shown when it fails: the last name is the input that did it.
        println!("{}", path.display());
        check(&fs::read(&path).expect("a readable file"));
        inputs += 1;
    }
    assert!(inputs > 3, "{} has hardly any input", folder.display());
}

#[test]
fn catalog_json() {
    replay("catalog_json", checks::catalog_json::check);
}

#[test]
fn contract_terms_json() {
    replay("contract_terms_json", checks::contract_terms_json::check);
}

#[test]
fn date_text() {
    replay("date_text", checks::date_text::check);
}

#[test]
fn money_text() {
    replay("money_text", checks::money_text::check);
}

#[test]
fn settings() {
    replay("settings", checks::settings::check);
}

#[test]
fn visible_text() {
    replay("visible_text", checks::visible_text::check);
}
