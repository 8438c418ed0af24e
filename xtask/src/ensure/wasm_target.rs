//! A compiler that can build for `wasm32-unknown-unknown`.
//!
//! The ordinary way is the active toolchain with the standard library's sources (rustup's `rust-src`),
//! from which cargo builds a small library along with the app. Where rustup's server cannot be reached,
//! Debian's `rustc-web` is used with a library built from its sources ([`sysroot`]). Where that
//! cannot be had either, rustup's target alone will do; the app is larger then.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::{linker, progress, size_flags, sysroot};
use crate::{paths, shell};

/// The target's name.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Set to `debian` it makes the second way the only one; that is how it is tested where the first works.
const WAY: &str = "NOVO_CONTRATO_WASM_TOOLCHAIN";

/// Which compiler builds the app.
#[derive(Clone, Copy, PartialEq)]
pub enum Compiler {
    /// The active toolchain, as for native code.
    Active,
    /// Debian's, below `/usr`.
    Debian,
}

/// The compiler for the app, and the environment that makes cargo (also the one inside trunk) use it.
pub struct WasmToolchain {
    /// Which compiler it is.
    pub compiler: Compiler,
    env: Vec<(&'static str, OsString)>,
}

impl WasmToolchain {
    /// Makes a command's cargo build the app.
    pub fn apply<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("CARGO_TARGET_DIR", paths::wasm_target())
            .envs(self.env.iter().cloned())
    }

    /// The active toolchain, whose cargo builds the standard library too if its sources are there.
    fn active(with_sources: bool) -> Self {
        let mut env: Vec<(&str, OsString)> = vec![
            size_flags::bootstrap(),
            (
                "CARGO_ENCODED_RUSTFLAGS",
                size_flags::for_app(with_sources, []),
            ),
        ];
        if with_sources {
            env.push(("CARGO_UNSTABLE_BUILD_STD", size_flags::STD_PARTS.into()));
            env.push((
                "CARGO_UNSTABLE_BUILD_STD_FEATURES",
                size_flags::STD_FEATURES.into(),
            ));
        }
        Self {
            compiler: Compiler::Active,
            env,
        }
    }
}

/// Finds or sets up the compiler for the app.
pub fn ensure() -> Result<WasmToolchain> {
    if std::env::var_os(WAY).is_some_and(|way| way == "debian") {
        return debian(&format!("{WAY}=debian"));
    }
    if active_has_sources() {
        return Ok(with_sources("found"));
    }
    if let Some(kept) = sysroot::kept()? {
        return with_sysroot(&kept, "kept from an earlier start");
    }
    let reason = match add_sources_by_rustup() {
        Ok(()) => return Ok(with_sources("added by rustup")),
        Err(reason) => reason,
    };
    match debian(&reason) {
        Err(error) if active_has_target() => {
            progress("wasm target", format_args!("not by Debian ({error:#})"));
            progress(
                "wasm target",
                format_args!(
                    "{TARGET} of the active toolchain; the app is larger with its standard library"
                ),
            );
            Ok(WasmToolchain::active(false))
        }
        found => found,
    }
}

fn with_sources(origin: &str) -> WasmToolchain {
    progress(
        "wasm target",
        format_args!("the active toolchain, its standard library built from rust-src ({origin})"),
    );
    WasmToolchain::active(true)
}

fn active_has_target() -> bool {
    let libdir =
        shell::read(shell::command("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    let Ok(files) = libdir.map(|dir| std::fs::read_dir(dir.trim())) else {
        return false;
    };
    files.is_ok_and(|mut files| {
        files.any(|file| {
            file.is_ok_and(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
        })
    })
}

fn active_has_sources() -> bool {
    let sysroot = shell::read(shell::command("rustc").args(["--print", "sysroot"]));
    sysroot.is_ok_and(|sysroot| {
        Path::new(sysroot.trim())
            .join("lib/rustlib/src/rust/library/Cargo.lock")
            .is_file()
    })
}

fn add_sources_by_rustup() -> Result<(), String> {
    if paths::on_path("rustup").is_none() {
        return Err("there is no rustup".to_owned());
    }
    shell::read(shell::command("rustup").args(["component", "add", "rust-src"])).map_err(
        |error| {
            let message = format!("{error:#}");
            message.lines().last().unwrap_or_default().trim().to_owned()
        },
    )?;
    // A rustup of another toolchain may add the sources where the active compiler does not look.
    if active_has_sources() {
        Ok(())
    } else {
        Err("the active rustc does not see rustup's rust-src".to_owned())
    }
}

fn debian(reason: &str) -> Result<WasmToolchain> {
    progress(
        "wasm target",
        format_args!("not by rustup ({reason}); trying Debian's rustc-web"),
    );
    match sysroot::ensure() {
        Ok(sysroot) => with_sysroot(&sysroot, "built from rust-web-src"),
        Err(error) => bail!(
            "no compiler for {TARGET}.\n\
             Tried rustup: {reason}\n\
             Tried Debian: {error:#}\n\
             What helps: `rustup component add rust-src` on a machine that reaches rustup's server,\n\
             or as root `apt-get install rustc-web cargo-web rust-web-src` (Debian 12 and later)."
        ),
    }
}

fn with_sysroot(sysroot: &Path, origin: &str) -> Result<WasmToolchain> {
    let compiler = sysroot::compiler()?;
    progress(
        "wasm target",
        format_args!(
            "Debian's rustc {}, its standard library {origin}",
            compiler.release
        ),
    );
    let linker = linker::ensure(&compiler)?;
    let mut linking = OsString::from("-Clinker=");
    linking.push(linker);
    let flags = size_flags::for_app(true, ["--sysroot".into(), sysroot.into(), linking]);
    Ok(WasmToolchain {
        compiler: Compiler::Debian,
        env: vec![
            ("RUSTC", sysroot::RUSTC.into()),
            ("CARGO_ENCODED_RUSTFLAGS", flags),
            size_flags::bootstrap(),
        ],
    })
}
