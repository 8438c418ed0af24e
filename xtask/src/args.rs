//! The command line, parsed by hand: seven commands and six flags do not pay for a parser's compile time.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

/// What `cargo xtask help` prints.
pub const USAGE: &str = "\
Usage: cargo xtask COMMAND

  run [--port 8080] [--db FILE] [--no-demo]   build, and serve the wizard with the reference ERP
  build                                       release build: dist/ and target/release/erp-server
  test [--full] [--only SUITE]                every check and test; the last line is the count
  conformance --base-url URL [OPTIONS]        whether an ERP does what the API's specification says; --help
  tidy                                        the project's own rules
  mutants                                     breaks the rules of contracts in every way, one by one: most of an hour
  bench                                       how long a preview takes, natively and in a browser";

/// One command with its options.
#[derive(Debug, PartialEq)]
pub enum Task {
    /// Prints the usage.
    Help,
    /// Builds and serves.
    Run(RunOptions),
    /// Builds for release.
    Build,
    /// Runs the suites.
    Test(TestOptions),
    /// Checks an ERP; the words are the conformance suite's own.
    Conformance(Vec<String>),
    /// Runs the project's own rules.
    Tidy,
    /// Breaks the code, and counts what the tests notice.
    Mutants,
    /// Measures how long a preview takes.
    Bench,
}

/// Options of `run`.
#[derive(Debug, PartialEq)]
pub struct RunOptions {
    /// The port on 127.0.0.1.
    pub port: u16,
    /// The SQLite file; `None` is the demo's own below `target/`.
    pub db: Option<PathBuf>,
    /// Whether the server fills an empty database with the demo's data.
    pub demo: bool,
}

/// Options of `test`.
#[derive(Debug, Default, PartialEq)]
pub struct TestOptions {
    /// Runs the long versions of the suites that have one.
    pub full: bool,
    /// Runs one suite only.
    pub only: Option<String>,
}

/// Parses the words after `cargo xtask`.
pub fn parse(words: impl Iterator<Item = String>) -> Result<Task> {
    let mut words = words;
    let Some(command) = words.next() else {
        return Ok(Task::Help);
    };
    match command.as_str() {
        "run" => parse_run(words).map(Task::Run),
        "test" => parse_test(words).map(Task::Test),
        "build" => no_more(words).map(|()| Task::Build),
        "conformance" => Ok(Task::Conformance(words.collect())),
        "tidy" => no_more(words).map(|()| Task::Tidy),
        "mutants" => no_more(words).map(|()| Task::Mutants),
        "bench" => no_more(words).map(|()| Task::Bench),
        "help" | "--help" | "-h" => Ok(Task::Help),
        other => bail!("there is no command `{other}`"),
    }
}

fn parse_run(mut words: impl Iterator<Item = String>) -> Result<RunOptions> {
    let mut options = RunOptions {
        port: 8080,
        db: None,
        demo: true,
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "--port" => {
                let port = words.next().context("--port needs a number")?;
                options.port = port
                    .parse()
                    .with_context(|| format!("--port {port}: no port number"))?;
            }
            "--db" => options.db = Some(words.next().context("--db needs a file")?.into()),
            "--no-demo" => options.demo = false,
            other => bail!("`run` does not know `{other}`"),
        }
    }
    Ok(options)
}

fn parse_test(mut words: impl Iterator<Item = String>) -> Result<TestOptions> {
    let mut options = TestOptions::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--full" => options.full = true,
            "--only" => options.only = Some(words.next().context("--only needs a suite's name")?),
            other => bail!("`test` does not know `{other}`"),
        }
    }
    Ok(options)
}

fn no_more(mut words: impl Iterator<Item = String>) -> Result<()> {
    match words.next() {
        None => Ok(()),
        Some(word) => bail!("unexpected `{word}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Task> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn run_has_defaults_and_takes_every_flag() {
        let defaults = RunOptions {
            port: 8080,
            db: None,
            demo: true,
        };
        assert_eq!(parsed("run").unwrap(), Task::Run(defaults));
        let given = RunOptions {
            port: 9000,
            db: Some("a.db".into()),
            demo: false,
        };
        assert_eq!(
            parsed("run --no-demo --db a.db --port 9000").unwrap(),
            Task::Run(given)
        );
    }

    #[test]
    fn test_takes_full_and_only() {
        let given = TestOptions {
            full: true,
            only: Some("e2e".into()),
        };
        assert_eq!(parsed("test --only e2e --full").unwrap(), Task::Test(given));
    }

    #[test]
    fn conformance_passes_its_words_on() {
        let words = ["--base-url", "http://erp.example"];
        let task = Task::Conformance(words.map(str::to_owned).into());
        let line = format!("conformance {}", words.join(" "));
        assert_eq!(parsed(&line).unwrap(), task);
    }

    #[test]
    fn unknown_words_are_refused() {
        for line in [
            "fly",
            "run --prot 1",
            "run --port",
            "run --port x",
            "test --only",
            "build now",
            "mutants now",
            "bench now",
        ] {
            assert!(parsed(line).is_err(), "{line}");
        }
    }
}
