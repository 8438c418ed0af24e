//! Python, and packages from `PyPI` in an environment of their own.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::fingerprint::fingerprint;
use super::{apt, progress};
use crate::{paths, shell};

/// The interpreter.
pub fn ensure() -> Result<PathBuf> {
    if let Some(found) = paths::on_path("python3") {
        return Ok(found);
    }
    progress("python", "installing python3");
    apt::install(&["python3"])?;
    paths::on_path("python3").context("there is no python3, and apt could not install it")
}

/// The folder with the programs of packages, each with its exact version (`name==1.2.3`).
pub fn programs(packages: &[&str]) -> Result<PathBuf> {
    let python = ensure()?;
    let identity = shell::read(shell::command(&python).arg("--version"))?;
    let key = fingerprint((identity + &packages.join(" ")).as_bytes());
    let home = paths::cache()?.join(format!("python-{key:016x}"));
    // Written as the last act: a start that was interrupted leaves nothing that looks finished. (An environment cannot be
    // moved into place, since its programs name the folder that they were installed in.)
    let complete = home.join(".complete");
    if complete.exists() {
        progress("python", packages.join(", "));
        return Ok(home.join("bin"));
    }
    progress("python", format_args!("installing {}", packages.join(", ")));
    if home.exists() {
        std::fs::remove_dir_all(&home)?;
    }
    make_environment(&python, &home)?;
    shell::read(
        shell::command(home.join("bin/python3"))
            .args([
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ])
            .args(packages),
    )
    .context("installing packages from PyPI")?;
    std::fs::write(complete, "")?;
    Ok(home.join("bin"))
}

/// Debian keeps what makes environments in a package of its own.
fn make_environment(python: &Path, home: &Path) -> Result<()> {
    let make = || shell::read(shell::command(python).args(["-m", "venv"]).arg(home));
    if make().is_ok() {
        return Ok(());
    }
    apt::install(&["python3-venv"])?;
    make().map(drop).context("making a Python environment")
}
