//! Makes the scripts of a build small. Trunk's own minifier fails on today's JavaScript.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::shell;

/// Minifies every script in a folder, in place; `tools` has `esbuild`.
pub fn scripts(dist: &Path, tools: &Path) -> Result<()> {
    for file in fs::read_dir(dist).with_context(|| dist.display().to_string())? {
        let script = file?.path();
        if script.extension().is_none_or(|extension| extension != "js") {
            continue;
        }
        let mut out = std::ffi::OsString::from("--outfile=");
        out.push(&script);
        let mut esbuild = shell::command(tools.join("esbuild"));
        esbuild
            .arg(&script)
            .args(["--minify", "--allow-overwrite", "--log-level=warning"]);
        shell::read(esbuild.arg(out)).context("minifying the scripts")?;
    }
    Ok(())
}
