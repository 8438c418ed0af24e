//! Whether the app in `dist` is of the sources as they are: then a second start need not build it again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::ensure::fingerprint::fingerprint;
use crate::{paths, shell};

/// What the app is made from, below the top of the project.
const SOURCES: [&str; 9] = [
    "src",
    "crates",
    "style",
    "public",
    "index.html",
    "startup.js",
    "Trunk.toml",
    "Cargo.lock",
    "Cargo.toml",
];

/// What makes it, which is as good a reason to make it anew.
const MAKERS: [&str; 2] = ["xtask/src", "package-lock.json"];

/// What an app is made from, in short.
#[derive(PartialEq)]
pub struct Sources(u64);

impl Sources {
    /// As they are now.
    pub fn now() -> Result<Self> {
        let mut files = Vec::new();
        for place in SOURCES.iter().chain(&MAKERS) {
            collect(&paths::root().join(place), &mut files)?;
        }
        files.sort();
        // Another compiler makes another app.
        let compiler = shell::read(shell::command("rustc").arg("--version"))?;
        let mut all = compiler.into_bytes();
        for file in &files {
            all.extend_from_slice(file.to_string_lossy().as_bytes());
            let content = fs::read(file).with_context(|| file.display().to_string())?;
            all.extend_from_slice(&fingerprint(&content).to_le_bytes());
        }
        Ok(Self(fingerprint(&all)))
    }

    /// Whether an app was made from them, and is still there.
    pub fn made(&self, dist: &Path) -> bool {
        let noted = fs::read_to_string(note(dist)).unwrap_or_default();
        dist.join("index.html").is_file() && noted == self.text()
    }

    /// Notes that an app was made from them.
    pub fn note(&self, dist: &Path) -> Result<()> {
        fs::write(note(dist), self.text()).context("noting what the app was made from")
    }

    fn text(&self) -> String {
        format!("{:016x}", self.0)
    }
}

/// In the folder itself: whoever builds it otherwise takes the note away with the rest.
fn note(dist: &Path) -> PathBuf {
    dist.join(".made-from")
}

fn collect(place: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if place.is_file() {
        files.push(place.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(place).with_context(|| place.display().to_string())? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}
