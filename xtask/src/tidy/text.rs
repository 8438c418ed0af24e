//! Rules about a file's text alone.

use super::files::Tree;

const CODE: [&str; 3] = ["rs", "ts", "css"];
const MAX_LINES: usize = 400;

/// Where home folders and mounts of one machine begin; in pieces, so that this file passes its own rule.
const MACHINE: [&str; 5] = [
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/wo", "rk/"),
    concat!("C:", "\\"),
];

/// Paths that exist on one machine only.
pub fn machine_paths(tree: &Tree) -> Vec<String> {
    let mut findings = Vec::new();
    for file in &tree.files {
        for (number, line) in file.lines() {
            let found = MACHINE.iter().find(|prefix| starts_a_path(line, prefix));
            findings.extend(found.map(|prefix| format!("{}:{number} names {prefix}…", file.path)));
        }
    }
    findings
}

/// Whether the prefix begins a path here, rather than being the middle of one such as `src/home/`.
fn starts_a_path(line: &str, prefix: &str) -> bool {
    line.match_indices(prefix).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric() && !"./_-})".contains(before))
    })
}

/// Code files that hold more than one idea, going by their length.
pub fn long_files(tree: &Tree) -> Vec<String> {
    let code = tree.files.iter().filter(|file| file.is(&CODE));
    let long = code
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > MAX_LINES);
    long.map(|(file, lines)| {
        format!(
            "{} has {lines} lines; find the second idea in it",
            file.path
        )
    })
    .collect()
}

/// Notes that something is to be done, without saying what keeps it from being done.
pub fn bare_todos(tree: &Tree) -> Vec<String> {
    const WORD: &str = concat!("TO", "DO");
    let mut findings = Vec::new();
    for file in tree
        .files
        .iter()
        .filter(|file| file.is(&["rs", "ts", "js", "css", "toml", "html", "py"]))
    {
        for (number, line) in file.lines() {
            if lacks_reason(line, WORD) {
                findings.push(format!(
                    "{}:{number} has a {WORD} without a reason",
                    file.path
                ));
            }
        }
    }
    findings
}

/// Whether the word stands in a comment with fewer than three words after it.
///
/// Only in comments: in Portuguese it is a word like any other.
fn lacks_reason(line: &str, word: &str) -> bool {
    let Some(comment) = ["//", "#", "/*", "<!--"]
        .iter()
        .filter_map(|mark| line.find(mark))
        .min()
    else {
        return false;
    };
    let mut words = line[comment..]
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.any(|found| found == word) && words.count() < 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_paths_are_found_where_a_path_begins() {
        let inside = format!("see {}ana/x", MACHINE[1]);
        let relative = format!("crates{}a.rs", MACHINE[3]);
        let tree = Tree::of(&[
            ("a.md", &inside),
            ("b.md", &relative),
            ("c.md", "/usr/bin/rustc"),
        ]);
        assert_eq!(machine_paths(&tree).len(), 1);
    }

    #[test]
    fn only_code_has_a_longest_length() {
        let long = "x\n".repeat(MAX_LINES + 1);
        let just = "x\n".repeat(MAX_LINES);
        let tree = Tree::of(&[("a.rs", &long), ("b.rs", &just), ("c.md", &long)]);
        assert_eq!(long_files(&tree).len(), 1);
    }

    #[test]
    fn a_reason_takes_three_words() {
        for bare in ["// TODO", "x(); // TODO: later", "# TODO fix"] {
            assert!(lacks_reason(bare, "TODO"), "{bare}");
        }
        for fine in [
            "// TODO: once leptos 0.9 is out",
            "let s = \"TODO\";",
            "// TODOS os contratos",
        ] {
            assert!(!lacks_reason(fine, "TODO"), "{fine}");
        }
    }
}
