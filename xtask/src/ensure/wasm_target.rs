//! A compiler that can build for `wasm32-unknown-unknown`.
//!
//! The ordinary way is the active toolchain with rustup's target. Where rustup's server cannot be
//! reached, Debian's `rustc-web` is used with a standard library built from its sources ([`sysroot`]).

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::{linker, progress, sysroot};
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

    fn active() -> Self {
        Self {
            compiler: Compiler::Active,
            env: Vec::new(),
        }
    }
}

/// Finds or sets up the compiler for the app.
pub fn ensure() -> Result<WasmToolchain> {
    if std::env::var_os(WAY).is_some_and(|way| way == "debian") {
        return debian(&format!("{WAY}=debian"));
    }
    if active_has_target() {
        progress(
            "wasm target",
            format_args!("{TARGET} of the active toolchain"),
        );
        return Ok(WasmToolchain::active());
    }
    if let Some(kept) = sysroot::kept()? {
        return with_sysroot(&kept, "kept from an earlier start");
    }
    match add_by_rustup() {
        Ok(()) => {
            progress("wasm target", format_args!("{TARGET} added by rustup"));
            Ok(WasmToolchain::active())
        }
        Err(reason) => debian(&reason),
    }
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

fn add_by_rustup() -> Result<(), String> {
    if paths::on_path("rustup").is_none() {
        return Err("there is no rustup".to_owned());
    }
    shell::read(shell::command("rustup").args(["target", "add", TARGET])).map_err(|error| {
        let message = format!("{error:#}");
        message.lines().last().unwrap_or_default().trim().to_owned()
    })?;
    // A rustup of another toolchain may add the target where the active compiler does not look.
    if active_has_target() {
        Ok(())
    } else {
        Err("the active rustc does not see rustup's target".to_owned())
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
             What helps: `rustup target add {TARGET}` on a machine that reaches rustup's server,\n\
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
    // Encoded, so that folders with spaces work and an inherited RUSTFLAGS does not drop the sysroot.
    let mut flags = OsString::from("--sysroot\u{1f}");
    flags.push(sysroot);
    flags.push("\u{1f}-Clinker=");
    flags.push(linker);
    Ok(WasmToolchain {
        compiler: Compiler::Debian,
        env: vec![
            ("RUSTC", sysroot::RUSTC.into()),
            ("CARGO_ENCODED_RUSTFLAGS", flags),
        ],
    })
}
