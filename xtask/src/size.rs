//! How much the first step makes a browser download, and the limit of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::shell;

/// What the sum may not exceed, compressed: what a phone with one bar of signal still loads in seconds.
const LIMIT: u64 = 250_000;

/// Prints the compressed sizes of what the first step needs, and fails when they exceed the limit.
pub fn check(dist: &Path) -> Result<()> {
    let files = needed_at_start(dist)?;
    println!(
        "\n{:<52} {:>10} {:>10}",
        "needed by the first step", "bytes", "brotli 11"
    );
    let mut sum = 0;
    for file in &files {
        let path = dist.join(file);
        let compressed = brotli(&path)?;
        println!(
            "{file:<52} {:>10} {compressed:>10}",
            fs::metadata(&path)?.len()
        );
        sum += compressed;
    }
    println!("{:<52} {:>10} {sum:>10}", "sum", "");
    if sum > LIMIT {
        bail!(
            "the first step needs {sum} bytes compressed, {} more than the {LIMIT} allowed",
            sum - LIMIT
        );
    }
    Ok(())
}

/// The page, the scripts, styles and modules it names, and those that its scripts import at once.
///
/// What is loaded later, by `import()` or by the program, is named in none of these places.
fn needed_at_start(dist: &Path) -> Result<BTreeSet<String>> {
    let page = fs::read_to_string(dist.join("index.html")).context("dist/index.html")?;
    let mut files = BTreeSet::from(["index.html".to_owned()]);
    let mut waiting: Vec<String> = words(&page).filter_map(|name| local(name, "")).collect();
    while let Some(file) = waiting.pop() {
        if !dist.join(&file).is_file() || !files.insert(file.clone()) || !has_extension(&file, "js")
        {
            continue;
        }
        let script = fs::read_to_string(dist.join(&file))?;
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        waiting.extend(static_imports(&script).filter_map(|name| local(name, folder)));
    }
    Ok(files)
}

/// Everything that may be an attribute's value; a minified page has no quotes around most.
fn words(page: &str) -> impl Iterator<Item = &str> {
    page.split(|c: char| c.is_whitespace() || "\"'=<>".contains(c))
}

/// Everything between quotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split(['"', '\''])
}

/// The modules that a script imports before it runs: `import … from 'x'` and `import 'x'`, minified or not.
fn static_imports(script: &str) -> impl Iterator<Item = &str> {
    let pieces: Vec<&str> = quoted(script).collect();
    let names = pieces.windows(2).filter(|pair| {
        let before = pair[0].trim_end();
        before.ends_with("from") || before.ends_with("import")
    });
    names.map(|pair| pair[1]).collect::<Vec<_>>().into_iter()
}

/// A name in a page or script as a path below `dist`, if it is one of the kinds that count.
fn local(name: &str, folder: &str) -> Option<String> {
    let counts = ["js", "wasm", "css"]
        .iter()
        .any(|kind| has_extension(name, kind));
    if !counts || name.contains("//") {
        return None;
    }
    if let Some(absolute) = name.strip_prefix('/') {
        return Some(absolute.to_owned());
    }
    let name = name.strip_prefix("./").unwrap_or(name);
    Some(if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    })
}

fn has_extension(name: &str, extension: &str) -> bool {
    Path::new(name)
        .extension()
        .is_some_and(|found| found == extension)
}

/// The size after brotli at its highest level, by Node, which the build needs anyway.
fn brotli(file: &Path) -> Result<u64> {
    const SCRIPT: &str = "const {brotliCompressSync} = require('node:zlib'); \
        const {readFileSync} = require('node:fs'); \
        console.log(brotliCompressSync(readFileSync(process.argv[1])).length)";
    let printed = shell::read(shell::command("node").args(["-e", SCRIPT]).arg(file))?;
    printed.trim().parse().context("the compressed size")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_at_start_are_told_from_lazy_ones() {
        let script = "import{a}from'./snippets/one.js';import './two.js';\
                      const lazy = () => import('./later.js'); const text = \"three.js\";";
        let found: Vec<&str> = static_imports(script).collect();
        assert_eq!(found, ["./snippets/one.js", "./two.js"]);
    }

    #[test]
    fn a_minified_page_names_its_files_without_quotes() {
        let page = "<link href=/a.css rel=stylesheet><script src='/b.js'></script>";
        let found: Vec<_> = words(page).filter_map(|name| local(name, "")).collect();
        assert_eq!(found, ["a.css", "b.js"]);
    }

    #[test]
    fn names_become_paths_below_dist() {
        assert_eq!(local("/app-1.js", "").as_deref(), Some("app-1.js"));
        assert_eq!(
            local("./inline0.js", "snippets/x").as_deref(),
            Some("snippets/x/inline0.js")
        );
        assert_eq!(local("https://example.org/a.js", ""), None);
        assert_eq!(local("/icon.svg", ""), None);
    }
}
