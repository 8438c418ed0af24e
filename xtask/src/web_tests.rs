//! `tests/web` for a browser: built as the app is, and the runner of its tests and benchmarks.

use std::process::Command;

use anyhow::{Context, Result};

use crate::ensure::cargo_tool::CargoTool;
use crate::ensure::npm::{self, Packages};
use crate::ensure::{chromium, progress, wasm_target};
use crate::{paths, shell, wasm_opt};

const PACKAGE: &str = "web-tests";

/// The profile of the app.
const PROFILE: &str = "wasm-release";

/// Builds the module, and returns the command that runs one project of its Playwright configuration.
pub fn playwright(project: &str) -> Result<Command> {
    let toolchain = wasm_target::ensure()?;
    let programs = npm::ensure(Packages::All)?;
    let wasm_bindgen = CargoTool::wasm_bindgen()?.ensure()?;
    let chromium = chromium::ensure()?;

    progress(PACKAGE, "building for the browser");
    shell::run(toolchain.apply(&mut shell::cargo()).args([
        "build",
        "--lib",
        "--package",
        PACKAGE,
        "--profile",
        PROFILE,
        "--target",
        wasm_target::TARGET,
    ]))?;
    let built = paths::wasm_target()
        .join(wasm_target::TARGET)
        .join(PROFILE)
        .join("web_tests.wasm");
    let folder = paths::target().join(PACKAGE);
    shell::read(
        shell::command(wasm_bindgen.join("wasm-bindgen"))
            .args(["--target=web", "--no-typescript", "--out-dir"])
            .args([&folder, &built]),
    )
    .context("binding the module")?;
    // What is measured and compared is what a browser gets of the app.
    wasm_opt::shrink(&folder.join("web_tests_bg.wasm"), &programs)?;

    let mut playwright = shell::command(programs.join("playwright"));
    playwright
        .args(["test", "--config", "tests/web/playwright.config.ts"])
        .args(["--project", project])
        .env("CHROMIUM", chromium)
        .env("WEB_TESTS", folder);
    Ok(playwright)
}
