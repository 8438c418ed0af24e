//! Where things are: the project, its targets, and the cache that outlives a clone.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The top of the project.
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Cargo's folder for native code.
pub fn target() -> PathBuf {
    root().join("target")
}

/// Cargo's folder for the app.
///
/// Its own, because the app may be built by another compiler than native code, and build scripts and
/// proc macros are rebuilt whenever the compiler changes.
pub fn wasm_target() -> PathBuf {
    target().join("wasm")
}

/// The folder for what is downloaded or built once, outside `target/` so that every clone shares it.
pub fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME").filter(|dir| !dir.is_empty()) {
        Some(dir) => PathBuf::from(dir),
        None => std::env::home_dir()
            .context("no home folder for the cache: set XDG_CACHE_HOME")?
            .join(".cache"),
    };
    Ok(base.join("novo-contrato"))
}

/// The first program of this name on the `PATH`.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(program))
        .find(|file| file.is_file())
}
