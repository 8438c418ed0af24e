//! The commands of this project: `cargo xtask run | build | test | conformance | tidy`.
//!
//! Everything a fresh machine lacks is set up on the way (see [`ensure`]), so that a clone and one
//! of these commands are all there is to know.

mod args;
mod bench;
mod build;
mod conformance;
mod ensure;
mod erp;
mod freshness;
mod minify;
mod mutants;
mod parts;
mod paths;
mod run;
mod shell;
mod size;
mod styles;
mod suites;
mod tidy;
mod wasm_opt;
mod web_tests;

use std::process::ExitCode;

use args::Task;

fn main() -> ExitCode {
    let task = match args::parse(std::env::args().skip(1)) {
        Ok(task) => task,
        Err(error) => {
            eprintln!("{error}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    let outcome = match task {
        Task::Help => {
            println!("{}", args::USAGE);
            Ok(true)
        }
        Task::Run(options) => run::run(&options).map(|()| true),
        Task::Build => build::build()
            .and_then(|built| size::check(&built.dist))
            .map(|()| true),
        Task::Test(options) => suites::test(&options),
        Task::Conformance(words) => conformance::check(&words),
        Task::Tidy => tidy::command(),
        Task::Mutants => mutants::mutants(),
        Task::Bench => bench::bench().map(|()| true),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        // A failed check has printed what it found, and its last line is the count.
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
