//! Packages of Debian and its kin, for machines that have them.

use std::process::{Command, Stdio};
use std::sync::Once;

use anyhow::{Context, Result, bail};

use crate::{paths, shell};

static UPDATED: Once = Once::new();

/// Installs packages, or says why it cannot and what a person can type.
///
/// The package lists are refreshed only when the installation fails without: a warm machine need not wait for it.
pub fn install(packages: &[&str]) -> Result<()> {
    let by_hand = format!("by hand: sudo apt-get install {}", packages.join(" "));
    if paths::on_path("apt-get").is_none() {
        bail!(
            "this machine has no apt-get to install {}",
            packages.join(", ")
        );
    }
    if !is_root()? {
        bail!("installing Debian packages needs root; {by_hand}");
    }
    if shell::read(
        apt()
            .args(["install", "-y", "--no-install-recommends"])
            .args(packages),
    )
    .is_ok()
    {
        return Ok(());
    }
    refresh();
    shell::read(
        apt()
            .args(["install", "-y", "--no-install-recommends"])
            .args(packages),
    )
    .map(drop)
    .with_context(|| by_hand)
}

/// Installs the newest versions of packages that there are, by fresh package lists.
pub fn install_newest(packages: &[&str]) -> Result<()> {
    refresh();
    install(packages)
}

/// Gets the package lists anew, once.
fn refresh() {
    UPDATED.call_once(|| {
        if let Err(error) = shell::read(apt().arg("update")) {
            eprintln!("  apt-get update: {error:#}");
        }
    });
}

fn apt() -> Command {
    let mut apt = shell::command("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive")
        .arg("-q")
        .stdin(Stdio::null());
    apt
}

fn is_root() -> Result<bool> {
    Ok(shell::read(shell::command("id").arg("-u"))?.trim() == "0")
}
