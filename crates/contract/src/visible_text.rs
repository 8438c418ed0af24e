//! What a reader sees of an e-mail's HTML, as plain text.
//!
//! Not a parser: it decides whether a body says anything, and makes the plain version of one. What
//! is safe to show is the sanitiser's business.

mod entity;
mod markup;

use entity::entity_at;
use markup::markup_at;

/// The text of HTML as a reader sees it: no tags, comments, scripts and styles; spaces run
/// together, blocks on lines of their own. Images are no text.
///
/// ```
/// use contract::visible_text;
/// assert_eq!(visible_text("<p>Olá, <b>Ana</b> &amp; cia.</p><p>Até já</p>"), "Olá, Ana & cia.\nAté já");
/// ```
pub fn visible_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len() / 2);
    let mut gap = None;
    for character in (VisibleChars { rest: html }) {
        match character {
            '\n' => gap = Some('\n'),
            _ if is_invisible(character) => gap = gap.or(Some(' ')),
            _ => {
                text.extend(gap.take().filter(|_| !text.is_empty()));
                text.push(character);
            }
        }
    }
    text
}

/// Whether a reader sees any text at all.
pub(crate) fn has_visible_text(html: &str) -> bool {
    (VisibleChars { rest: html }).any(|character| !is_invisible(character))
}

/// Characters that show nothing by themselves.
fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            // Soft hyphen, joiners, marks of direction, blanks of Braille and Hangul, byte order.
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}'
                | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        )
}

/// The characters between the tags; `'\n'` stands for the edge of a block and nothing else.
struct VisibleChars<'a> {
    rest: &'a str,
}

impl Iterator for VisibleChars<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let character = self.rest.chars().next()?;
            let (shown, length) = match character {
                '<' => match markup_at(self.rest) {
                    Some(markup) => (markup.breaks_line.then_some('\n'), markup.length),
                    None => (Some('<'), 1),
                },
                '&' => match entity_at(self.rest) {
                    Some((decoded, length)) => (Some(decoded), length),
                    None => (Some('&'), 1),
                },
                _ => (Some(character), character.len_utf8()),
            };
            self.rest = &self.rest[length..];
            match shown {
                // A line break of the source is a space to the reader.
                Some('\n') if character != '<' => return Some(' '),
                Some(shown) => return Some(shown),
                None => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_nothing_is_no_text() {
        for html in [
            "",
            " \r\n\t ",
            "<p></p>",
            "<p><br></p>",
            "<p>&nbsp;</p>",
            "<p>&#160;&#xA0;&nbsp</p>",
            "<p>\u{200b}\u{feff}\u{ad}</p>",
            "<img src=\"https://img.provedor.example/a.png\" alt=\"Olá\">",
            "<!-- Olá -->",
            "<!-- Olá",
            "<style>p { color: red }</style>",
            "<SCRIPT>alert('a')</SCRIPT>",
            "<title>Olá</title>",
            "<a title=\"1 > 0\"></a>",
            "<p",
            "<!doctype html><?xml?></>",
        ] {
            assert!(!has_visible_text(html), "{html}");
            assert_eq!(visible_text(html), "", "{html}");
        }
    }

    #[test]
    fn what_shows_something_is_text() {
        for (html, text) in [
            ("Olá", "Olá"),
            ("<p>Olá</p>", "Olá"),
            ("{{client_name}}", "{{client_name}}"),
            ("1 < 2", "1 < 2"),
            ("a&b &copy; &amp;amp; &lt;p&gt;", "a&b &copy; &amp; <p>"),
            ("&#79;&#x6c;&#xE1;", "Olá"),
            ("&#0;&#x110000;", "\u{fffd}\u{fffd}"),
            ("<p>um</p>\n<p>dois<br>três</p>", "um\ndois\ntrês"),
            ("um\n  dois", "um dois"),
            ("<b>so</b>ma", "soma"),
            ("<style>p</style>a<script>b</script>c", "ac"),
            ("<!-- a -- b -->c", "c"),
            ("<a title='>'>x</a>", "x"),
        ] {
            assert!(has_visible_text(html), "{html}");
            assert_eq!(visible_text(html), text, "{html}");
        }
    }
}
