//! The suite's program: prints a table, and ends with 0 only when every check passes.

use std::process::ExitCode;

use conformance::{Asked, USAGE};

fn main() -> ExitCode {
    let options = match conformance::parse(std::env::args().skip(1)) {
        Ok(Asked::Run(options)) => options,
        Ok(Asked::Help) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("conformance: {message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match conformance::run(&options, &mut std::io::stdout()) {
        Ok(report) if report.is_clean() => ExitCode::SUCCESS,
        // What failed is in the table, and its last line is the count.
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("conformance: {error}");
            ExitCode::FAILURE
        }
    }
}
