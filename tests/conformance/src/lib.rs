//! Whether an ERP does what the specification of the wizard's API says.
//!
//! The suite talks to a running server and to nothing else. It reads what the server has to offer
//! (`known`), makes requests of that (`bodies`), and compares the answers with the shapes of the
//! specification (`shapes`) and with what the rules crate computes from the server's own catalogue
//! (`expectation`). What is checked stands in `checks`, an area a file.
//!
//! It leaves contracts behind, billing groups that are switched off, and nothing else; with more
//! than one in stock it also uses up a lead and a telephone terminal.

mod answer;
mod args;
mod bodies;
mod check;
mod checks;
mod creation;
mod erp;
mod expectation;
mod finding;
mod json;
mod known;
mod pages;
mod report;
mod shape;
mod shapes;
mod suite;

use std::io::Write;

pub use args::{Asked, Options, USAGE, parse};
pub use finding::{Failure, Finding, Verdict};
pub use report::{Line, Report};

/// Runs every check against the server that the options name, and prints the table as it goes.
///
/// # Errors
/// The server cannot be reached, nobody can be signed in, or the table cannot be printed.
pub fn run(options: &Options, table: &mut dyn Write) -> std::io::Result<Report> {
    let erp = erp::Erp::reach(options).map_err(std::io::Error::other)?;
    let suite = suite::Suite::new(erp, options.attendance);
    let mut report = Report::default();
    for area in checks::all() {
        writeln!(table, "\n{}", area.name)?;
        for check in area.checks {
            let line = Line {
                area: area.name,
                name: check.name,
                verdict: (check.run)(&suite),
            };
            write!(table, "{line}")?;
            report.lines.push(line);
        }
    }
    writeln!(table, "\n{report}")?;
    Ok(report)
}
