//! The table: a line for each check, with the details of those that do not pass.

use std::fmt;

use crate::finding::{Failure, Finding, Verdict};

/// What became of every check.
#[derive(Debug, Default)]
pub struct Report {
    /// The checks in their order.
    pub lines: Vec<Line>,
}

/// What became of one check.
#[derive(Debug)]
pub struct Line {
    /// The area that it belongs to.
    pub area: &'static str,
    /// What the server must do.
    pub name: &'static str,
    /// Whether it does.
    pub verdict: Verdict,
}

impl Report {
    /// Whether no check failed.
    pub fn is_clean(&self) -> bool {
        self.failed().is_empty()
    }

    /// The names of the checks that failed.
    pub fn failed(&self) -> Vec<&'static str> {
        self.names(|verdict| matches!(verdict, Err(Finding::Failed(_))))
    }

    /// The names of the checks for which the server's data has no case.
    pub fn skipped(&self) -> Vec<&'static str> {
        self.names(|verdict| matches!(verdict, Err(Finding::Skipped(_))))
    }

    /// The names of the checks that passed.
    pub fn passed(&self) -> Vec<&'static str> {
        self.names(Result::is_ok)
    }

    fn names(&self, with: impl Fn(&Verdict) -> bool) -> Vec<&'static str> {
        let lines = self.lines.iter().filter(|line| with(&line.verdict));
        lines.map(|line| line.name).collect()
    }
}

impl fmt::Display for Report {
    /// The counts; the last line is the one that scripts read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let skipped = self.skipped().len();
        if skipped > 0 {
            writeln!(f, "Skipped, for want of data to check them on: {skipped}")?;
        }
        let (passed, failed) = (self.passed().len(), self.failed().len());
        write!(f, "{passed} passed, {failed} failed")
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.verdict {
            Ok(()) => writeln!(f, "  ok       {}", self.name),
            Err(Finding::Skipped(why)) => {
                writeln!(f, "  skipped  {}", self.name)?;
                writeln!(f, "           because {why}")
            }
            Err(Finding::Failed(failure)) => {
                let Failure {
                    asked,
                    expected,
                    came,
                } = &**failure;
                writeln!(f, "  FAILED   {}", self.name)?;
                writeln!(f, "           asked     {asked}")?;
                writeln!(f, "           expected  {expected}")?;
                writeln!(f, "           came      {came}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: &'static str, verdict: Verdict) -> Line {
        let area = "Area";
        Line {
            area,
            name,
            verdict,
        }
    }

    #[test]
    fn a_failure_says_what_was_asked_expected_and_got() {
        let failed = Finding::failed("GET /x", "status 200", "status 500");
        let lines = vec![
            line("It works", Ok(())),
            line("It answers", Err(failed)),
            line("It rests", Err(Finding::skipped("there is no bed"))),
        ];
        let report = Report { lines };
        let table: String = report.lines.iter().map(Line::to_string).collect();
        assert_eq!(
            table,
            "  ok       It works\n  FAILED   It answers\n           asked     GET /x\n           \
             expected  status 200\n           came      status 500\n  skipped  It rests\n           \
             because there is no bed\n"
        );
        assert_eq!(
            report.to_string().lines().next_back(),
            Some("1 passed, 1 failed")
        );
        assert!(!report.is_clean());
    }
}
