//! Storage that lives as long as the tab: a reload finds it, nobody else does.

use web_sys::Storage;

/// Keeps a text. Says whether it could: storage may be denied or full.
pub fn keep(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// The text that was kept.
pub fn kept(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// Forgets a text.
pub fn forget(key: &str) {
    if let Some(storage) = storage() {
        // Storage that cannot be written to holds nothing to forget.
        let _ = storage.remove_item(key);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
