//! The release build: the app by trunk, the reference ERP by cargo.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::ensure::cargo_tool::CargoTool;
use crate::ensure::npm::{self, Packages};
use crate::ensure::{progress, wasm_target};
use crate::freshness::Sources;
use crate::{minify, parts, paths, shell, styles};

/// What a build leaves behind.
pub struct Built {
    /// The folder with the app.
    pub dist: PathBuf,
    /// The reference ERP's program.
    pub server: PathBuf,
}

/// Builds the app and the server for release.
pub fn build() -> Result<Built> {
    let dist = paths::root().join("dist");
    let sources = Sources::now()?;
    if sources.made(&dist) {
        progress("app", "as it was built before");
    } else {
        app(&dist)?;
        sources.note(&dist)?;
    }
    progress("reference ERP", "building for release");
    shell::run(shell::cargo().args(["build", "--release", "--package", "erp-server"]))?;
    Ok(Built {
        dist,
        server: paths::target().join("release/erp-server"),
    })
}

/// Builds the app.
fn app(dist: &Path) -> Result<()> {
    let toolchain = wasm_target::ensure()?;
    let from_npm = npm::ensure(Packages::Build)?;
    let wasm_bindgen = CargoTool::wasm_bindgen()?.ensure()?;
    let tools = [
        CargoTool::trunk().ensure()?,
        wasm_bindgen.clone(),
        from_npm.clone(),
    ];

    // Trunk itself runs offline, so that it never fetches a tool of its own choice; the crates come before.
    progress("crates", "fetching what is missing");
    shell::run(toolchain.apply(&mut shell::cargo()).args([
        "fetch",
        "--quiet",
        "--target",
        wasm_target::TARGET,
    ]))?;
    progress("app", "building for release");
    shell::run(
        toolchain
            .apply(&mut trunk(&tools)?)
            .args(["build", "--release", "--offline"]),
    )?;
    parts::cut(
        dist,
        &parts::Tools {
            wasm_bindgen: &wasm_bindgen.join("wasm-bindgen"),
            npm: &from_npm,
        },
    )?;
    minify::scripts(dist, &from_npm)?;
    styles::join(dist)
}

/// Trunk, with the tools' folders before all others on its `PATH`.
fn trunk(tools: &[PathBuf]) -> Result<Command> {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let folders = tools
        .iter()
        .cloned()
        .chain(std::env::split_paths(&inherited));
    let mut trunk = shell::command(tools.first().context("no folder of trunk")?.join("trunk"));
    trunk.env("PATH", std::env::join_paths(folders)?);
    // Where inside of trunk an error came about helps nobody here.
    trunk.env("RUST_BACKTRACE", "0");
    // Trunk reads the variable as a flag and stumbles over its usual value, 1.
    trunk.env_remove("NO_COLOR");
    Ok(trunk)
}
