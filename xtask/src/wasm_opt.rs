//! Binaryen's optimiser, with which every WebAssembly file is finished.

use std::path::Path;

use anyhow::{Context, Result};

use crate::shell;

/// The features that rustc's LLVM turns on by itself; wasm-opt has to be told about them.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Makes a file as small as it gets, in place; `npm` is the folder with the program.
pub fn shrink(file: &Path, npm: &Path) -> Result<()> {
    let mut wasm_opt = shell::command(npm.join("wasm-opt"));
    wasm_opt
        .args(["-Oz", "--strip-debug", "--strip-producers"])
        .args(FEATURES);
    shell::read(wasm_opt.arg(file).arg("-o").arg(file))
        .with_context(|| format!("optimising {}", file.display()))?;
    Ok(())
}
