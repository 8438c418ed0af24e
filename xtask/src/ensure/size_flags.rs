//! The compiler's flags for a small app, each worth several percent of what a browser downloads.
//!
//! Most are unstable but old; [`bootstrap`] makes a stable compiler take them.

use std::ffi::OsString;

/// The variable, and its value, that lets a stable compiler and its cargo take unstable flags.
pub fn bootstrap() -> (&'static str, OsString) {
    ("RUSTC_BOOTSTRAP", "1".into())
}

/// Leptos keeps views behind one type, instead of a copy of its code for every shape of a view.
const ERASED_VIEWS: &str = "--cfg=erase_components";

/// Nobody reads the place of a panic or a `Debug` text in a browser.
const NO_DEBUG_TEXTS: [&str; 2] = ["-Zlocation-detail=none", "-Zfmt-debug=none"];

/// A panic is a trap, without code that words a message; JavaScript sees an error like any other.
/// The standard library has to be built that way too.
const IMMEDIATE_ABORT: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Without it the app's tests, which the linter compiles too, want a panic that can be caught.
const ABORT_IN_TESTS: &str = "-Zpanic_abort_tests";

/// The app is cut into parts after it is linked, by what the linker knows of who refers to whom.
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";

/// The standard library's own parts and features, as cargo's `-Zbuild-std` wants them.
/// `test` is for the app's own tests in a browser.
pub const STD_PARTS: &str = "std,panic_abort,test";
/// See [`STD_PARTS`].
pub const STD_FEATURES: &str = "optimize_for_size";

/// The flags for the app, and some more.
pub fn for_app(rebuilt_std: bool, more: impl IntoIterator<Item = OsString>) -> OsString {
    let abort = [ABORT_IN_TESTS].into_iter().chain(IMMEDIATE_ABORT);
    let abort = abort.filter(|_| rebuilt_std);
    let flags = [ERASED_VIEWS, RELOCATIONS]
        .into_iter()
        .chain(NO_DEBUG_TEXTS);
    encoded(flags.chain(abort).map(Into::into).chain(more))
}

/// The flags for a standard library that is built apart from the app.
pub fn for_std() -> OsString {
    // Without bitcode in its crates, `lto = "fat"` fails later on.
    let flags = ["-Cembed-bitcode=yes"].into_iter().chain(NO_DEBUG_TEXTS);
    encoded(flags.chain(IMMEDIATE_ABORT).map(Into::into))
}

/// Flags as cargo's `CARGO_ENCODED_RUSTFLAGS`: folders with spaces work, and an inherited
/// `RUSTFLAGS` does not drop any.
fn encoded(flags: impl Iterator<Item = OsString>) -> OsString {
    flags.collect::<Vec<_>>().join("\u{1f}".as_ref())
}

#[cfg(test)]
mod tests {
    use super::for_app;

    #[test]
    fn only_a_rebuilt_library_goes_with_immediate_aborts() {
        let flags = |rebuilt| for_app(rebuilt, ["-Clinker=a b".into()]).into_string();
        assert!(
            flags(true)
                .is_ok_and(|all| all.ends_with("\u{1f}-Cpanic=immediate-abort\u{1f}-Clinker=a b"))
        );
        assert!(
            flags(false).is_ok_and(|all| all.ends_with("\u{1f}-Zfmt-debug=none\u{1f}-Clinker=a b"))
        );
    }
}
