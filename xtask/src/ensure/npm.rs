//! Packages from npm, in the project's `node_modules`.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::{fingerprint::fingerprint, progress};
use crate::{paths, shell};

/// Which packages are wanted.
#[derive(Clone, Copy, PartialEq)]
pub enum Packages {
    /// Those that a build needs.
    Build,
    /// Those of the tests too.
    All,
}

/// Installs the packages of `package-lock.json` unless they are there; returns the folder of their programs.
pub fn ensure(wanted: Packages) -> Result<PathBuf> {
    let root = paths::root();
    let modules = root.join("node_modules");
    let bin = modules.join(".bin");
    let lock = std::fs::read(root.join("package-lock.json")).context("package-lock.json")?;
    let stamp_file = modules.join(".installed-by-xtask");
    let stamp = |packages: Packages| {
        let which = if packages == Packages::All {
            "all"
        } else {
            "build"
        };
        format!("{:016x} {which}", fingerprint(&lock))
    };

    let found = std::fs::read_to_string(&stamp_file).unwrap_or_default();
    // Whoever has all packages has those of the build.
    if found == stamp(wanted) || found == stamp(Packages::All) {
        progress("npm packages", "as in package-lock.json");
        return Ok(bin);
    }
    if paths::on_path("npm").is_none() {
        bail!(
            "there is no npm: the build needs Node.js 20 or later with npm (wasm-opt comes from there)"
        );
    }
    progress("npm packages", "installing");
    let mut npm = shell::command("npm");
    // No package here needs its install scripts; not running them is the safer and quieter way.
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if wanted == Packages::Build {
        npm.arg("--omit=dev");
    }
    shell::read(&mut npm).context("`npm ci` shows the whole story")?;
    std::fs::write(&stamp_file, stamp(wanted))?;
    Ok(bin)
}
