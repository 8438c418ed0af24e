//! A Chromium for the tests.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::{apt, progress};
use crate::paths;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Finds or installs Chromium.
pub fn ensure() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM").map(PathBuf::from) {
        if !named.is_file() {
            bail!("CHROMIUM={} is no file", named.display());
        }
        progress("Chromium", named.display());
        return Ok(named);
    }
    if let Some(found) = NAMES.iter().find_map(|name| paths::on_path(name)) {
        progress("Chromium", found.display());
        return Ok(found);
    }
    progress("Chromium", "installing the package chromium");
    // Without a font of its own, a bare machine draws no text and every layout is another one.
    apt::install(&["chromium", "fonts-liberation"]).with_context(|| {
        format!(
            "no Chromium for the tests. Tried the variable CHROMIUM, {} on the PATH, and apt-get;\n\
             install Chromium or Chrome, or set CHROMIUM to its program",
            NAMES.join(", ")
        )
    })?;
    paths::on_path("chromium").context("the package chromium brought no program of that name")
}
