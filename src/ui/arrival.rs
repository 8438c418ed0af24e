//! The focus after going from one place to another: on the new page's heading, as if the page had been loaded. The first
//! page leaves it where the browser puts it.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::platform::focus;

/// The id of a page's heading.
pub const HEADING: &str = "page-title";

static ARRIVALS: AtomicU32 = AtomicU32::new(0);

/// Another place is shown, or the same one is tried again.
pub fn arrive() {
    ARRIVALS.fetch_add(1, Ordering::Relaxed);
}

/// Moves the focus to the heading with this id, once it is there, unless the program has just been opened.
pub fn focus_heading(id: &str) {
    if ARRIVALS.load(Ordering::Relaxed) > 1 {
        focus::focus_dom_soon(id);
    }
}
