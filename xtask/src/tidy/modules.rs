//! Which module of the app may know which.

use super::files::Tree;
use super::rust_paths::paths;

/// Some folders, what their files must not name, and the folders inside that are excepted.
struct Layer {
    folder: &'static str,
    except: &'static [&'static str],
    must_not_name: &'static [&'static str],
}

const LAYERS: [Layer; 4] = [
    Layer {
        folder: "src/state/",
        except: &[],
        must_not_name: &["crate::ui"],
    },
    Layer {
        folder: "src/platform/",
        except: &[],
        must_not_name: &["crate::ui", "crate::state"],
    },
    Layer {
        folder: "src/ui/controls/",
        except: &[],
        must_not_name: &["crate::state", "crate::ui::steps", "erp_api", "erp_client"],
    },
    // The browser's own interface; controls touch elements (focus, selection), the rest does not.
    Layer {
        folder: "src/",
        except: &["src/platform/", "src/embed/", "src/ui/controls/"],
        must_not_name: &[
            "web_sys",
            "js_sys",
            "gloo",
            "gloo_net",
            "gloo_timers",
            "gloo_events",
            "gloo_utils",
            "gloo_storage",
        ],
    },
];

/// Modules that name what they should not know.
pub fn layers(tree: &Tree) -> Vec<String> {
    let mut findings = Vec::new();
    for file in tree.files.iter().filter(|file| file.is(&["rs"])) {
        // `src/ui/controls.rs` is the folder's own module.
        let module = format!(
            "{}/",
            file.path.trim_end_matches(".rs").trim_end_matches("/mod")
        );
        let within = |folder: &str| module.starts_with(folder);
        for layer in &LAYERS {
            if !within(layer.folder) || layer.except.iter().any(|folder| within(folder)) {
                continue;
            }
            let named = paths(&file.text);
            for forbidden in layer.must_not_name {
                if named.iter().any(|path| names(path, forbidden)) {
                    findings.push(format!("{} names {forbidden}", file.path));
                }
            }
        }
    }
    findings
}

/// Whether a path has the forbidden one's segments in it, one after the other.
fn names(path: &[&str], forbidden: &str) -> bool {
    let forbidden: Vec<&str> = forbidden.split("::").collect();
    path.windows(forbidden.len())
        .any(|segments| segments == forbidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_layer_is_guarded() {
        for (path, text) in [
            ("src/state/wizard.rs", "use crate::ui::copy;"),
            (
                "src/state/wizard.rs",
                "use crate::{platform, ui::{copy, steps}};",
            ),
            ("src/state.rs", "fn f() { crate::ui::show() }"),
            ("src/platform/clock.rs", "use crate::state::Wizard;"),
            (
                "src/ui/controls/money.rs",
                "use crate::ui::{copy, steps::plan};",
            ),
            ("src/ui/controls/mod.rs", "use erp_api::Plan;"),
            ("src/ui/steps/plan.rs", "use leptos::web_sys::Event;"),
            ("src/app.rs", "gloo_timers::callback::Timeout::new(1, f)"),
        ] {
            assert_eq!(
                layers(&Tree::of(&[(path, text)])).len(),
                1,
                "{path}: {text}"
            );
        }
    }

    #[test]
    fn what_is_below_may_be_known() {
        let tree = Tree::of(&[
            (
                "src/ui/steps/plan.rs",
                "use crate::state::Wizard; // not web_sys",
            ),
            (
                "src/state/wizard.rs",
                "//! Knows no crate::ui.\nuse erp_client::ErpApi; const A: &str = \"crate::ui\";",
            ),
            ("src/platform/storage.rs", "use web_sys::Storage;"),
            (
                "src/ui/controls/money.rs",
                "use web_sys::HtmlInputElement; use crate::ui::copy;",
            ),
            (
                "crates/erp-client/src/lib.rs",
                "use gloo_net::http::Request;",
            ),
        ]);
        assert_eq!(layers(&tree), Vec::<String>::new());
    }
}
