//! Every check and test of the project: one table, and what runs it.

mod count;
mod e2e;
mod lint;
mod native;
mod openapi;
mod oracle;
mod scripts;
mod web;

use std::cell::OnceCell;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, bail};
pub use count::Count;

use crate::args::TestOptions;
use crate::build::{self, Built};
use crate::{shell, size, tidy};

/// Some tests that belong together.
struct Suite {
    name: &'static str,
    run: fn(&Session) -> Result<Count>,
}

/// The suites in their order: what fails fast and is cheap comes first.
const SUITES: [Suite; 9] = [
    Suite {
        name: "tidy",
        run: |_| tidy::count(),
    },
    Suite {
        name: "lint",
        run: lint::run,
    },
    Suite {
        name: "scripts",
        run: scripts::run,
    },
    Suite {
        name: "native",
        run: native::run,
    },
    Suite {
        name: "build",
        run: |session| size::check(&session.built()?.dist).map(|()| Count::one(true)),
    },
    Suite {
        name: "oracle",
        run: oracle::run,
    },
    Suite {
        name: "openapi",
        run: openapi::run,
    },
    Suite {
        name: "web",
        run: web::run,
    },
    Suite {
        name: "e2e",
        run: e2e::run,
    },
];

/// What the suites of one `cargo xtask test` share.
struct Session {
    full: bool,
    built: OnceCell<Result<Built, String>>,
}

impl Session {
    /// The release build, made when the first suite asks for it; one that failed is not tried again.
    fn built(&self) -> Result<&Built> {
        let built = self
            .built
            .get_or_init(|| build::build().map_err(|error| format!("{error:#}")));
        built.as_ref().map_err(|error| anyhow!("no build: {error}"))
    }

    /// Runs a test runner and counts what it says; a runner that fails without a failed test is one failure.
    fn count(&self, runner: &mut Command) -> Result<Count> {
        if self.full {
            runner.env("NOVO_CONTRATO_FULL", "1");
        }
        let transcript = shell::transcribe(runner)?;
        let mut count = Count::parse(&transcript.text);
        if !transcript.success && count.failed == 0 {
            count += Count::one(false);
        }
        Ok(count)
    }
}

/// A suite that was run.
struct Report {
    name: &'static str,
    count: Count,
    took: Duration,
    trouble: Option<String>,
}

/// Runs the suites; the last line is the sum. `false` means that something failed.
pub fn test(options: &TestOptions) -> Result<bool> {
    let session = Session {
        full: options.full,
        built: OnceCell::new(),
    };
    let chosen: Vec<&Suite> = SUITES
        .iter()
        .filter(|suite| {
            options
                .only
                .as_deref()
                .is_none_or(|only| only == suite.name)
        })
        .collect();
    if chosen.is_empty() {
        let names: Vec<_> = SUITES.iter().map(|suite| suite.name).collect();
        bail!("there is no such suite; there are {}", names.join(", "));
    }
    let reports: Vec<Report> = chosen
        .into_iter()
        .map(|suite| suite.report(&session))
        .collect();

    println!(
        "\n{:<10} {:>8} {:>8} {:>8}",
        "suite", "passed", "failed", "seconds"
    );
    let mut sum = Count::default();
    for report in &reports {
        let Report {
            name,
            count,
            took,
            trouble,
        } = report;
        println!(
            "{name:<10} {:>8} {:>8} {:>8}",
            count.passed,
            count.failed,
            took.as_secs()
        );
        if let Some(trouble) = trouble {
            println!("  {}", trouble.replace('\n', "\n  "));
        }
        sum += *count;
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    Ok(sum.failed == 0)
}

impl Suite {
    fn report(&self, session: &Session) -> Report {
        println!("\n── {} ──", self.name);
        let start = Instant::now();
        let (count, trouble) = match (self.run)(session) {
            // A suite that tests nothing proves nothing; most likely its runner did not find its tests.
            Ok(count) if count == Count::default() => {
                (Count::one(false), Some("no test was run".to_owned()))
            }
            Ok(count) => (count, None),
            Err(error) => (Count::one(false), Some(format!("{error:#}"))),
        };
        Report {
            name: self.name,
            count,
            took: start.elapsed(),
            trouble,
        }
    }
}
