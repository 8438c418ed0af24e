//! The project's own rules: what no compiler or linter checks.

mod crates;
mod files;
mod links;
mod modules;
mod rust_paths;
mod text;

use anyhow::Result;
use files::Tree;

use crate::suites::Count;

/// A rule: a name, and a check that returns its findings.
struct Rule {
    name: &'static str,
    check: fn(&Tree) -> Vec<String>,
}

const RULES: [Rule; 6] = [
    Rule {
        name: "no paths of one person's machine",
        check: text::machine_paths,
    },
    Rule {
        name: "no file over 400 lines",
        check: text::long_files,
    },
    Rule {
        name: "no TODO without a reason",
        check: text::bare_todos,
    },
    Rule {
        name: "crates know only those below them",
        check: crates::layers,
    },
    Rule {
        name: "modules of the app know only those below them",
        check: modules::layers,
    },
    Rule {
        name: "relative links in Markdown lead somewhere",
        check: links::dead,
    },
];

/// `cargo xtask tidy`; `false` means that a rule is broken.
pub fn command() -> Result<bool> {
    let count = count()?;
    println!("\n{} passed, {} failed", count.passed, count.failed);
    Ok(count.failed == 0)
}

/// Checks every rule; each counts as one test.
pub fn count() -> Result<Count> {
    let tree = Tree::read()?;
    let mut count = Count::default();
    for rule in &RULES {
        let findings = (rule.check)(&tree);
        println!(
            "{} {}",
            if findings.is_empty() {
                "ok    "
            } else {
                "FAILED"
            },
            rule.name
        );
        for finding in &findings {
            println!("         {finding}");
        }
        count += Count::one(findings.is_empty());
    }
    Ok(count)
}
