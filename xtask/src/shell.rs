//! Running other programs: loudly, quietly, or while reading along.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::paths;

/// A command that runs at the top of the project.
pub fn command(program: impl AsRef<Path>) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir(paths::root());
    command
}

/// The cargo that runs this program, with the project's own target folder.
///
/// An inherited `CARGO_TARGET_DIR` would put the server elsewhere than where the project promises it.
pub fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = command(Path::new(&program));
    cargo.env("CARGO_TARGET_DIR", paths::target());
    cargo
}

/// How a command looks in a message.
pub fn line(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs a command whose output goes to the terminal, and fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("could not start `{}`", line(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", line(command));
    }
    Ok(())
}

/// Runs a command in silence and returns its standard output; its complaints are in the error.
pub fn read(command: &mut Command) -> Result<String> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("could not start `{}`", line(command)))?;
    if !output.status.success() {
        let complaints = String::from_utf8_lossy(&output.stderr);
        let last = complaints.trim().lines().rev().take(5).collect::<Vec<_>>();
        let last = last.into_iter().rev().collect::<Vec<_>>().join("\n  ");
        bail!("`{}` failed ({})\n  {last}", line(command), output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a command that was read along printed, and whether it succeeded.
pub struct Transcript {
    /// Standard output and error, in the order they came.
    pub text: String,
    /// Whether the exit code was zero.
    pub success: bool,
}

/// Runs a command whose output goes to the terminal and into the transcript.
pub fn transcribe(command: &mut Command) -> Result<Transcript> {
    let (reader, writer) = std::io::pipe()?;
    command
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer);
    let described = line(command);
    let mut child = command
        .spawn()
        .with_context(|| format!("could not start `{described}`"))?;
    // The command holds the pipe's writing ends; while it lives, reading would never end.
    command.stdout(Stdio::null()).stderr(Stdio::null());

    let mut text = String::new();
    let mut reader = BufReader::new(reader);
    let mut bytes = Vec::new();
    while reader.read_until(b'\n', &mut bytes)? > 0 {
        let piece = String::from_utf8_lossy(&bytes);
        print!("{piece}");
        std::io::stdout().flush()?;
        text.push_str(&piece);
        bytes.clear();
    }
    let status = child
        .wait()
        .with_context(|| format!("lost `{described}`"))?;
    Ok(Transcript {
        text,
        success: status.success(),
    })
}
