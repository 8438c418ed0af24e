//! Subjects of e-mails.

use crate::limits::SUBJECT_MAX_CHARS;

/// Whether a text can be an e-mail's subject: not too long, and all of it shown as it is.
///
/// ```
/// use contract::is_valid_subject;
/// assert!(is_valid_subject("Boas-vindas, {{client_name}}"));
/// assert!(!is_valid_subject("Boas-vindas\r\nBcc: todos@provedor.example"));
/// ```
pub fn is_valid_subject(subject: &str) -> bool {
    subject.chars().count() <= SUBJECT_MAX_CHARS as usize && !subject.chars().any(is_control)
}

/// Characters that could end the header, or make the subject read as something else: controls,
/// line and paragraph separators, and those that turn the direction of writing.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}
