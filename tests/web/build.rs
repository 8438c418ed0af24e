//! Computes what native code makes of the vectors, for the browser to compare itself with.

use std::path::Path;
use std::{env, fs, io};

#[path = "src/vectors/mod.rs"]
mod vectors;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/vectors");
    let digests: Vec<String> = (0..vectors::CHUNKS)
        .map(|number| format!("{:#018x}", vectors::digest(number)))
        .collect();
    let folder = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    fs::write(
        Path::new(&folder).join("digests.rs"),
        format!("[{}]", digests.join(", ")),
    )
}
