//! Mutation testing: breaks the rules in one place after the other, and sees whether a test fails.
//!
//! What is broken and which tests have to notice stands in `.cargo/mutants.toml`. It takes most of an hour, so that it
//! is no part of `cargo xtask test`. What goes unnoticed for a reason is in `docs/mutation-testing.md`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::ensure::cargo_tool::CargoTool;
use crate::{paths, shell};

/// The least share of mutants that have to be noticed, in per cent.
const LEAST: usize = 95;

/// The exit codes of a run that came to its end: all mutants were noticed, some were not, some tests never ended.
const FINISHED: [i32; 3] = [0, 2, 3];

/// Runs them; `false` means that too many went unnoticed.
pub fn mutants() -> Result<bool> {
    let tool = CargoTool::mutants();
    let program = tool.ensure()?.join(tool.program);
    // The tree is copied, so that one can go on working in it.
    let mut run = shell::command(program);
    // What a few cases at random do not notice, more of them hardly do: tables and neat examples notice most.
    run.env("PROPTEST_CASES", "64");
    run.args(["mutants", "--package=contract", "--output"])
        .arg(paths::target());
    let status = run
        .status()
        .with_context(|| format!("could not start `{}`", shell::line(&run)))?;
    if !status.code().is_some_and(|code| FINISHED.contains(&code)) {
        bail!("`{}` gave up ({status})", shell::line(&run));
    }
    let found = Found::read(&paths::target().join("mutants.out"))?;
    println!(
        "\n{} of {} mutants noticed, {} %; {LEAST} % are wanted",
        found.noticed,
        found.noticed + found.unnoticed,
        found.share()
    );
    Ok(found.share() >= LEAST)
}

/// How many mutants there were; those that do not compile are none.
#[derive(Debug, PartialEq)]
struct Found {
    noticed: usize,
    unnoticed: usize,
}

impl Found {
    /// Counts the lines of the lists that cargo-mutants leaves, one for each outcome.
    fn read(folder: &Path) -> Result<Self> {
        let count = |outcome: &str| -> Result<usize> {
            let list = folder.join(outcome).with_extension("txt");
            let list = fs::read_to_string(&list)
                .with_context(|| format!("cargo-mutants left no {}", list.display()))?;
            Ok(list.lines().count())
        };
        Ok(Self {
            // A test that never ends notices too.
            noticed: count("caught")? + count("timeout")?,
            unnoticed: count("missed")?,
        })
    }

    /// The share that was noticed, in per cent, rounded down.
    fn share(&self) -> usize {
        let all = self.noticed + self.unnoticed;
        (self.noticed * 100).checked_div(all).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Found;

    #[test]
    fn a_share_is_rounded_down() {
        let share = |noticed, unnoticed| Found { noticed, unnoticed }.share();
        assert_eq!(share(95, 5), 95);
        assert_eq!(share(949, 51), 94);
        assert_eq!(share(7, 0), 100);
        assert_eq!(share(0, 0), 0, "nothing at all proves nothing");
    }
}
