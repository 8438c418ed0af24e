//! Format and clippy; each step counts as one test.

use std::process::Command;

use anyhow::Result;

use super::Count;
use super::Session;
use crate::ensure::{clippy, wasm_target};
use crate::shell;

/// The app is linted for wasm, which is what it is compiled for; everything else as native code.
const APP: &str = "novo-contrato";

/// Runs the steps, all of them even when one fails.
pub fn run(_: &Session) -> Result<Count> {
    let mut count = check("rustfmt", shell::cargo().args(["fmt", "--all", "--check"]))?;
    let mut native = shell::cargo();
    native.args(["clippy", "--workspace", "--exclude", APP, "--all-targets"]);
    count += check("clippy, native", strict(&mut native))?;

    let toolchain = wasm_target::ensure()?;
    let mut wasm = clippy::for_wasm(&toolchain)?;
    wasm.args([
        "--package",
        APP,
        "--all-targets",
        "--target",
        wasm_target::TARGET,
    ]);
    count += check("clippy, wasm", strict(&mut wasm))?;
    Ok(count)
}

fn strict(clippy: &mut Command) -> &mut Command {
    clippy.args(["--quiet", "--", "--deny", "warnings"])
}

fn check(name: &str, command: &mut Command) -> Result<Count> {
    let passed = shell::transcribe(command)?.success;
    println!("{} {name}", if passed { "ok    " } else { "FAILED" });
    Ok(Count::one(passed))
}
