//! A linker for wasm, for Debian's compiler: rustup's toolchains bring their own.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::sysroot::Compiler;
use super::{apt, progress};
use crate::{paths, shell};

/// Finds or installs `wasm-ld`.
pub fn ensure(compiler: &Compiler) -> Result<PathBuf> {
    // The same LLVM as the compiler's is the safe choice; any newer one reads its objects too.
    let versioned = format!("wasm-ld-{}", compiler.llvm_major);
    let found = paths::on_path(&versioned)
        .or_else(|| paths::on_path("wasm-ld"))
        .or_else(rustups);
    if let Some(linker) = found {
        progress("linker", linker.display());
        return Ok(linker);
    }
    let package = format!("lld-{}", compiler.llvm_major);
    progress("linker", format_args!("installing {package}"));
    apt::install(&[&package]).with_context(|| {
        format!(
            "no wasm linker: tried {versioned}, wasm-ld, rustup's rust-lld, and apt's {package}"
        )
    })?;
    paths::on_path(&versioned).with_context(|| format!("{package} brought no {versioned}"))
}

/// The linker inside the active toolchain, if it is one of rustup's.
fn rustups() -> Option<PathBuf> {
    let libdir = shell::read(shell::command("rustc").args(["--print", "target-libdir"])).ok()?;
    let linker = PathBuf::from(libdir.trim()).parent()?.join("bin/rust-lld");
    linker.is_file().then_some(linker)
}
