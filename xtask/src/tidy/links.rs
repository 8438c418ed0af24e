//! Links between the project's documents.

use super::files::{File, Tree};

/// Relative links in Markdown whose file is not there.
pub fn dead(tree: &Tree) -> Vec<String> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.is(&["md"])) {
        for (number, target) in links(file) {
            let path = resolve(&file.path, target);
            if path.is_none_or(|path| !tree.paths.contains(&path)) {
                findings.push(format!(
                    "{}:{number} leads to {target}, which is not there",
                    file.path
                ));
            }
        }
    }
    findings
}

/// The relative targets of a document's links, outside of code.
fn links(file: &File) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut in_code = false;
    for (number, line) in file.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        }
        if in_code {
            continue;
        }
        for piece in line.split("](").skip(1) {
            let Some((target, _)) = piece.split_once(')') else {
                continue;
            };
            // A title may follow the address; an anchor is a place inside of it.
            let target = target.split([' ', '#']).next().unwrap_or_default();
            let elsewhere =
                target.is_empty() || target.contains("://") || target.starts_with("mailto:");
            if !elsewhere {
                found.push((number, target));
            }
        }
    }
    found
}

/// A target as a path from the top; `None` when it leads out of the project.
fn resolve(document: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = document.split('/').collect();
    parts.pop();
    for part in target.trim_end_matches('/').split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_links_are_found_and_living_ones_are_not() {
        let text = "[a](../README.md#top) [b](adr/) [c](https://example.org) [d](#here)\n\
                    [e](gone.md) [f](../../out.md)\n```\n[g](in-code.md)\n```\n";
        let tree = Tree::of(&[
            ("docs/x.md", text),
            ("README.md", ""),
            ("docs/adr/1.md", ""),
        ]);
        let findings = dead(&tree);
        assert_eq!(findings.len(), 2, "{findings:?}");
        assert!(findings[0].starts_with("docs/x.md:2 leads to gone.md"));
    }
}
