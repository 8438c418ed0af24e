//! The files that the rules look at: those that git has, or would take.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

use crate::{paths, shell};

/// A text file.
pub struct File {
    /// Its path from the top, with `/`.
    pub path: String,
    /// Its content.
    pub text: String,
}

impl File {
    /// Whether its name ends in one of these.
    pub fn is(&self, extensions: &[&str]) -> bool {
        let extension = Path::new(&self.path)
            .extension()
            .and_then(|extension| extension.to_str());
        extension.is_some_and(|extension| extensions.contains(&extension))
    }

    /// Its lines with their numbers, from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line))
    }
}

/// All files of the project.
#[derive(Default)]
pub struct Tree {
    /// The text files.
    pub files: Vec<File>,
    /// The paths of all files, and of the folders they are in.
    pub paths: BTreeSet<String>,
}

impl Tree {
    /// Reads the project; folders that git ignores are no part of it.
    pub fn read() -> Result<Self> {
        let mut git = shell::command("git");
        let listed = shell::read(git.args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ]))?;
        let mut tree = Self::default();
        for path in listed.split('\0').filter(|path| !path.is_empty()) {
            let file = paths::root().join(path);
            // Deleted, but not yet so in git's index.
            if !file.is_file() {
                continue;
            }
            // What is not UTF-8 is an image or a font, and of no interest here.
            let text = String::from_utf8(std::fs::read(file)?).ok();
            tree.add(path, text);
        }
        Ok(tree)
    }

    fn add(&mut self, path: &str, text: Option<String>) {
        let ancestors = Path::new(path).ancestors().filter_map(Path::to_str);
        self.paths.extend(ancestors.map(str::to_owned));
        self.files.extend(text.map(|text| File {
            path: path.to_owned(),
            text,
        }));
    }

    /// A tree made of paths and contents, for the tests of the rules.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let mut tree = Self::default();
        for (path, text) in files {
            tree.add(path, Some((*text).to_owned()));
        }
        tree
    }
}
