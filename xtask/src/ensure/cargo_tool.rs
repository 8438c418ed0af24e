//! Programs that are installed with cargo, each in a version of its own folder of the cache.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::progress;
use crate::{paths, shell};

/// A program from crates.io.
pub struct CargoTool {
    /// The package's name.
    pub package: &'static str,
    /// The program's name.
    pub program: &'static str,
    /// The exact version.
    pub version: String,
    /// Arguments that leave out what is not needed here.
    features: &'static [&'static str],
    /// How much the compiler optimises it: what counts is how long it compiles, unless it works hard at every build.
    opt_level: &'static str,
}

impl CargoTool {
    /// Trunk, without its update check and its server's TLS: half the crates to compile.
    pub fn trunk() -> Self {
        Self {
            package: "trunk",
            program: "trunk",
            version: "0.21.14".to_owned(),
            features: &["--no-default-features"],
            opt_level: "0",
        }
    }

    /// `wasm-bindgen`, which must be of the very version that the app links.
    pub fn wasm_bindgen() -> Result<Self> {
        let lock = std::fs::read_to_string(paths::root().join("Cargo.lock"))?;
        let version =
            locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
        Ok(Self {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version,
            features: &[],
            opt_level: "1",
        })
    }

    /// What cuts the app into parts. Its marks in the app come from Leptos, whose version says which version reads them.
    pub fn wasm_split() -> Self {
        Self {
            package: "wasm_split_cli_support",
            program: "wasm-split-cli",
            version: "0.2.4".to_owned(),
            features: &["--features=build-binary"],
            opt_level: "1",
        }
    }

    /// What breaks the code on purpose.
    pub fn mutants() -> Self {
        Self {
            package: "cargo-mutants",
            program: "cargo-mutants",
            version: "27.1.0".to_owned(),
            features: &[],
            opt_level: "0",
        }
    }

    /// The folder with the program in exactly this version; compiled once if the machine has none.
    pub fn ensure(&self) -> Result<PathBuf> {
        let Self {
            package,
            program,
            version,
            ..
        } = self;
        if let Some(found) = paths::on_path(program).filter(|found| self.is(found)) {
            progress(program, format_args!("{version} on the PATH"));
            return Ok(found.parent().map(Path::to_owned).unwrap_or_default());
        }
        let home = paths::cache()?.join(format!("{package}-{version}"));
        let bin = home.join("bin");
        // The folder is of one version only; not every program says which it is.
        if self.is(&bin.join(program)) || self.is_kept(&home) {
            progress(program, version);
            return Ok(bin);
        }
        progress(
            program,
            format_args!("installing {package} {version}, some minutes"),
        );
        // The tool's own lock is the version its authors tested; it can name a crate that a mirror does not have.
        if let Err(locked) = self.install(&home, &["--locked"]) {
            progress(
                program,
                format_args!("with its own lock: {locked:#}; trying without"),
            );
            self.install(&home, &[]).with_context(|| {
                format!(
                    "{package} {version} could not be installed, neither with --locked nor without;\n\
                     `cargo install {package} --version {version}` by hand shows why"
                )
            })?;
        }
        Ok(bin)
    }

    fn is(&self, program: &Path) -> bool {
        let version = shell::read(shell::command(program).arg("--version"));
        version.is_ok_and(|line| line.split_whitespace().nth(1) == Some(&self.version))
    }

    /// Whether cargo has noted this very version as installed in a folder.
    fn is_kept(&self, home: &Path) -> bool {
        let noted = std::fs::read_to_string(home.join(".crates.toml")).unwrap_or_default();
        noted.contains(&format!("\"{} {} ", self.package, self.version))
    }

    fn install(&self, home: &Path, flags: &[&str]) -> Result<()> {
        let mut cargo = shell::cargo();
        cargo
            // Away from the project, whose cargo configuration is not for other people's programs.
            .current_dir(std::env::temp_dir())
            .env_remove("CARGO_TARGET_DIR")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", self.opt_level)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            .args([
                "install",
                "--quiet",
                self.package,
                "--version",
                &self.version,
                "--root",
            ])
            .arg(home)
            .args(self.features)
            .args(flags);
        shell::read(&mut cargo).map(drop)
    }
}

/// The version of a package in a `Cargo.lock`.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines
        .nth(1)?
        .strip_prefix("version = \"")?
        .strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_lock_is_read_by_the_whole_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.1\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.1")
        );
        assert_eq!(locked_version(lock, "bindgen"), None);
    }
}
