//! The wasm standard library for Debian's compiler, built from Debian's own sources.
//!
//! It goes to a sysroot below the cache rather than to `/usr`, which belongs to the packages.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::fingerprint::fingerprint;
use super::wasm_target::TARGET;
use super::{apt, progress, size_flags};
use crate::{paths, shell};

/// Debian's compiler.
pub const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// The crate that is built together with the library.
const MANIFEST: &str = "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\
                        [lib]\npath = \"lib.rs\"\n[workspace]\n\
                        [profile.release]\npanic = \"abort\"\nopt-level = \"z\"\n";

/// What has to be known of a compiler.
pub struct Compiler {
    /// Its version, for example `1.96.0`.
    pub release: String,
    /// The version of its LLVM's major part, for example `22`.
    pub llvm_major: String,
    /// Its version with all details; a standard library fits exactly one of these.
    identity: String,
}

/// Asks Debian's compiler who it is.
pub fn compiler() -> Result<Compiler> {
    let identity = shell::read(shell::command(RUSTC).arg("-vV"))?;
    let field = |name: &str| {
        let line = identity.lines().find_map(|line| line.strip_prefix(name));
        line.map(|value| value.trim().to_owned())
            .with_context(|| format!("{RUSTC} -vV has no `{name}`"))
    };
    let release = field("release:")?;
    let llvm = field("LLVM version:")?;
    let llvm_major = llvm.split('.').next().unwrap_or_default().to_owned();
    Ok(Compiler {
        release,
        llvm_major,
        identity,
    })
}

/// The sysroot an earlier start has built for the compiler that is installed now.
pub fn kept() -> Result<Option<PathBuf>> {
    if !Path::new(RUSTC).exists() {
        return Ok(None);
    }
    let sysroot = place(&compiler()?)?;
    Ok(sysroot.is_dir().then_some(sysroot))
}

/// The sysroot, built if need be.
pub fn ensure() -> Result<PathBuf> {
    if let Some(kept) = kept()? {
        return Ok(kept);
    }
    if !has_sources() {
        progress(
            "wasm target",
            format_args!("installing {}", PACKAGES.join(", ")),
        );
        apt::install(&PACKAGES)?;
    }
    let mut compiler = compiler()?;
    if !new_enough(&compiler.release) {
        // Lists of packages that are old know only the first version, not the one of the security archive.
        progress("wasm target", "asking for a newer compiler");
        apt::install_newest(&PACKAGES)?;
        compiler = self::compiler()?;
    }
    if !new_enough(&compiler.release) {
        bail!(
            "Debian's rustc is {}, the project needs {}",
            compiler.release,
            env!("CARGO_PKG_RUST_VERSION")
        );
    }
    let sysroot = place(&compiler)?;
    progress(
        "wasm target",
        "building the standard library, about a minute",
    );
    build(&sysroot)?;
    Ok(sysroot)
}

/// The folder's name holds the compiler's identity and how the library is built: when one of
/// them changes, there is a new library.
fn place(compiler: &Compiler) -> Result<PathBuf> {
    let flags = size_flags::for_std();
    let parts = [size_flags::STD_PARTS, size_flags::STD_FEATURES, MANIFEST];
    let how = compiler.identity.clone() + &flags.to_string_lossy() + &parts.concat();
    let key = fingerprint(how.as_bytes());
    Ok(paths::cache()?.join(format!("sysroot-{}-{key:016x}", compiler.release)))
}

fn has_sources() -> bool {
    let sources = Path::new("/usr/lib/rustlib/src/rust/library/Cargo.lock");
    [Path::new(RUSTC), Path::new(CARGO), sources]
        .iter()
        .all(|file| file.exists())
}

fn new_enough(release: &str) -> bool {
    let number = |version: &str| {
        let mut parts = version
            .split('.')
            .map(|part| part.parse::<u32>().unwrap_or(0));
        (parts.next().unwrap_or(0), parts.next().unwrap_or(0))
    };
    number(release) >= number(env!("CARGO_PKG_RUST_VERSION"))
}

/// Builds an empty crate together with the standard library, and keeps the latter.
fn build(sysroot: &Path) -> Result<()> {
    let work = sysroot.with_extension("building");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    fs::write(work.join("Cargo.toml"), MANIFEST)?;
    fs::write(work.join("lib.rs"), "#![no_std]\n")?;
    shell::read(
        shell::command(CARGO)
            .current_dir(&work)
            // Building the standard library is not yet stable in cargo; the compiler need not be a nightly for it.
            .envs([size_flags::bootstrap()])
            .env("RUSTC", RUSTC)
            .env("CARGO_TARGET_DIR", work.join("target"))
            .env("CARGO_ENCODED_RUSTFLAGS", size_flags::for_std())
            .args(["build", "--release", "--target", TARGET])
            .arg(format!("-Zbuild-std={}", size_flags::STD_PARTS))
            .arg(format!("-Zbuild-std-features={}", size_flags::STD_FEATURES)),
    )
    .context("building the wasm standard library")?;

    let lib = work.join("sysroot/lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&lib)?;
    for file in fs::read_dir(work.join("target").join(TARGET).join("release/deps"))? {
        let file = file?;
        let name = file.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(file.path(), lib.join(&*name))?;
        }
    }
    // Moved into place as the last act: a start that was interrupted leaves nothing that looks finished.
    fs::rename(work.join("sysroot"), sysroot)?;
    fs::remove_dir_all(&work)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::new_enough;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(new_enough("1.196.0"));
        assert!(new_enough("2.0.0"));
        assert!(!new_enough("1.9.0"));
    }
}
