//! The linter of the compiler that builds the app: one only reads what its own compiler wrote.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::wasm_target::{Compiler, WasmToolchain};
use super::{apt, progress};
use crate::shell;

const DEBIAN: &str = "/usr/bin/cargo-clippy";

/// A command that lints the app for wasm.
pub fn for_wasm(toolchain: &WasmToolchain) -> Result<Command> {
    let mut clippy = match toolchain.compiler {
        Compiler::Active => shell::cargo(),
        Compiler::Debian => {
            if !Path::new(DEBIAN).exists() {
                progress("clippy for wasm", "installing rust-web-clippy");
                // Together with the compiler, so that both are of one version afterwards.
                apt::install(&["rustc-web", "rust-web-clippy"])?;
            }
            let mut clippy = shell::command(DEBIAN);
            clippy.env("CARGO", "/usr/bin/cargo");
            clippy
        }
    };
    clippy.arg("clippy");
    toolchain.apply(&mut clippy);
    Ok(clippy)
}
