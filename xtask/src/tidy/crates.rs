//! Which crate may depend on which.

use super::files::Tree;

/// A crate's manifest, and the crates of this project that it may name.
const LAYERS: [(&str, &[&str]); 10] = [
    ("crates/contract/Cargo.toml", &[]),
    ("crates/wizard/Cargo.toml", &["contract"]),
    ("crates/erp-api/Cargo.toml", &["contract"]),
    // `contract` is part of what `erp-api` speaks of.
    ("crates/erp-client/Cargo.toml", &["erp-api", "contract"]),
    ("crates/erp-server/Cargo.toml", &["contract", "erp-api"]),
    (
        "Cargo.toml",
        &["contract", "wizard", "erp-api", "erp-client"],
    ),
    // Its own tests start `erp-server`; what it checks others by must not come from there.
    ("tests/conformance/Cargo.toml", &["contract", "erp-api"]),
    ("tests/web/Cargo.toml", &["contract", "wizard"]),
    ("xtask/Cargo.toml", &[]),
    // A workspace of its own, whose checks a test of `wizard` includes.
    ("fuzz/Cargo.toml", &["contract", "wizard"]),
];

const OURS: [&str; 10] = [
    "contract",
    "wizard",
    "erp-api",
    "erp-client",
    "erp-server",
    "conformance",
    "web-tests",
    "novo-contrato",
    "xtask",
    "fuzz",
];

/// Dependencies that go up instead of down.
pub fn layers(tree: &Tree) -> Vec<String> {
    let mut findings = Vec::new();
    for (path, allowed) in LAYERS {
        let Some(manifest) = tree.files.iter().find(|file| file.path == path) else {
            findings.push(format!("{path} is not there"));
            continue;
        };
        for dependency in dependencies(&manifest.text) {
            if OURS.contains(&dependency) && !allowed.contains(&dependency) {
                findings.push(format!(
                    "{path} depends on {dependency}; it may know {allowed:?}"
                ));
            }
        }
    }
    let known = |path: &str| LAYERS.iter().any(|(known, _)| *known == path);
    let strangers = tree
        .files
        .iter()
        .filter(|file| file.path.ends_with("Cargo.toml") && !known(&file.path));
    findings.extend(strangers.map(|file| format!("{} has no place in the layers yet", file.path)));
    findings
}

/// The names below `[dependencies]`, also those for one target; tests may depend on what they like.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut listing = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            let ours = |section: &str| {
                section == "dependencies"
                    || (section.starts_with("target.") && section.ends_with(".dependencies"))
            };
            listing = ours(section);
            // `[dependencies.contract]` names it in the head.
            found.extend(
                section
                    .rsplit_once('.')
                    .filter(|(head, _)| ours(head))
                    .map(|(_, name)| name),
            );
        } else if listing && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            found.extend((!name.is_empty()).then_some(name));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_read_in_every_spelling() {
        let manifest = "[package]\nname = \"x\"\n[dependencies]\n# why\na.workspace = true\nb = \"1\"\n\
                        c= { version = \"1\" }\n[dependencies.d]\nversion = \"1\"\n[dev-dependencies]\ne = \"1\"\n\
                        [target.'cfg(unix)'.dependencies]\nf = \"1\"\n[workspace.dependencies]\ng = \"1\"\n";
        assert_eq!(dependencies(manifest), ["a", "b", "c", "d", "f"]);
    }

    #[test]
    fn a_dependency_upwards_is_found() {
        let clean = LAYERS.map(|(path, _)| (path, ""));
        assert_eq!(layers(&Tree::of(&clean)), Vec::<String>::new());

        let upwards = clean.map(|(path, text)| {
            (
                path,
                if path.contains("wizard") {
                    "[dependencies]\nerp-client.workspace = true"
                } else {
                    text
                },
            )
        });
        assert_eq!(layers(&Tree::of(&upwards)).len(), 1);
    }

    #[test]
    fn a_new_crate_needs_a_place() {
        let mut files = LAYERS.map(|(path, _)| (path, "")).to_vec();
        files.push(("crates/new/Cargo.toml", ""));
        assert_eq!(layers(&Tree::of(&files)).len(), 1);
    }
}
