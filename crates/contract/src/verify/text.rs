//! How long a text may be.

use super::findings::Findings;
use crate::limits::NOTES_MAX_CHARS;
use crate::names::{param, rule};
use crate::violation::Violation;

/// The length of a text as people count it: Unicode scalar values, CR LF counted as one.
pub fn text_length(text: &str) -> usize {
    // CR LF is what a browser makes of one line break.
    text.chars().count() - text.matches("\r\n").count()
}

pub(super) fn check_length(field: &'static str, text: &str, found: &mut Findings) {
    let max = NOTES_MAX_CHARS as usize;
    // A text of so many bytes needs no counting: a character has one byte at least.
    if text.len() > max && text_length(text) > max {
        let violation = Violation::error(field, rule::TEXT_TOO_LONG);
        found.push(violation.with(param::MAX, NOTES_MAX_CHARS));
    }
}
