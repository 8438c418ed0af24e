//! Cuts the app into the part that the first step needs and the parts that are loaded later.
//!
//! Trunk builds the app whole. Where a function is marked by `wasm_split`, `wasm-split-cli` then cuts what only that
//! function leads to into a file of its own; it needs the linker's relocations, which the build keeps for it. What
//! trunk has made of the whole is replaced by what is made of the main part in the same way.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::ensure::cargo_tool::CargoTool;
use crate::ensure::{progress, wasm_target};
use crate::{paths, shell, wasm_opt};

/// The script that loads the parts, as `wasm-split-cli` names it.
const LOADER: &str = "__wasm_split.js";

/// The programs that it takes.
pub struct Tools<'a> {
    /// `wasm-bindgen`, of the app's version.
    pub wasm_bindgen: &'a Path,
    /// The folder with `wasm-opt` and `esbuild`.
    pub npm: &'a Path,
}

/// Cuts the app in `dist`, which trunk has just built.
pub fn cut(dist: &Path, tools: &Tools<'_>) -> Result<()> {
    let wasm_split = CargoTool::wasm_split().ensure()?;
    progress("app", "cutting off what the first step does not need");
    let stem = stem(dist)?;
    let work = paths::wasm_target().join("parts");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    shell::read(
        shell::command(wasm_split.join("wasm-split-cli"))
            .arg(whole())
            .arg(&work)
            .args(["--out-name", &stem]),
    )
    .context("cutting the app into parts")?;
    bind(&work, &stem, tools)?;
    for file in files(&work, "wasm")? {
        wasm_opt::shrink(&file, tools.npm)?;
    }
    publish(&work, dist, &stem)?;
    bundle(&work, dist, &stem, tools)
}

/// The app as cargo has linked it.
fn whole() -> PathBuf {
    paths::wasm_target()
        .join(wasm_target::TARGET)
        .join("wasm-release/novo-contrato.wasm")
}

/// The name that trunk gave the app's files: `novo-contrato-` and a hash of their content.
fn stem(dist: &Path) -> Result<String> {
    let mut names = files(dist, "wasm")?.into_iter().filter_map(|file| {
        let name = file.file_stem()?.to_str()?;
        name.strip_suffix("_bg").map(str::to_owned)
    });
    names.next_back().context("trunk has left no app in dist/")
}

/// Makes the main part's script, as trunk has done of the whole.
fn bind(work: &Path, stem: &str, tools: &Tools<'_>) -> Result<()> {
    let main = work.join(stem).with_extension("wasm");
    // The other parts refer to the main one by names that must not be tidied away.
    shell::read(
        shell::command(tools.wasm_bindgen)
            .args([
                "--target=web",
                "--no-typescript",
                "--keep-lld-exports",
                "--no-demangle",
            ])
            .args(["--out-name", stem, "--out-dir"])
            .arg(work)
            .arg(&main),
    )
    .context("binding the main part")?;
    fs::remove_file(main)?;
    Ok(())
}

/// Puts the parts into `dist` under the app's name, so that each has the app's hash in it.
fn publish(work: &Path, dist: &Path, stem: &str) -> Result<()> {
    let loader = work.join(LOADER);
    let mut script = fs::read_to_string(&loader)?;
    for file in files(work, "wasm")? {
        let name = file
            .file_name()
            .and_then(|name| name.to_str())
            .context("a part's name")?;
        let published = if name.starts_with(stem) {
            name.to_owned()
        } else {
            format!("{stem}-{}", name.trim_start_matches("split_"))
        };
        script = script.replace(&format!("./{name}"), &format!("./{published}"));
        fs::copy(&file, dist.join(published))?;
    }
    fs::write(loader, script)?;
    Ok(())
}

/// Writes the app's script with the loader in it: one file, which the page asks for at once.
fn bundle(work: &Path, dist: &Path, stem: &str, tools: &Tools<'_>) -> Result<()> {
    let script = format!("{stem}.js");
    let mut out = std::ffi::OsString::from("--outfile=");
    out.push(dist.join(&script));
    let mut esbuild: Command = shell::command(tools.npm.join("esbuild"));
    esbuild.arg(work.join(script)).args([
        "--bundle",
        "--format=esm",
        "--allow-overwrite",
        "--log-level=warning",
    ]);
    shell::read(esbuild.arg(out)).context("bundling the app's script")?;
    Ok(())
}

/// The files of a folder with an extension, by name.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
