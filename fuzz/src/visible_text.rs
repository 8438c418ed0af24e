//! The body of an e-mail as it may be pasted.

use contract::visible_text;

/// The text is no longer than the HTML, single marks part its words, and put back into HTML it
/// reads the same.
pub fn check(input: &[u8]) {
    let Ok(html) = str::from_utf8(input) else {
        return;
    };
    let text = visible_text(html);
    assert!(text.len() <= html.len());
    assert!(text.is_empty() || text.split([' ', '\n']).all(|word| !word.is_empty()));
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('\n', "<br>");
    assert_eq!(visible_text(&escaped), text);
    assert_eq!(visible_text(&format!("<p>{html}")), text);
}
