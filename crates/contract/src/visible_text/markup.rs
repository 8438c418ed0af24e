//! Tags and comments: how long they are, and whether they end a line.

/// A tag or comment at the start of a text.
pub(super) struct Markup {
    /// Its bytes; with the content of elements that show none.
    pub length: usize,
    /// Whether it is the edge of a block.
    pub breaks_line: bool,
}

/// Elements whose content is not shown.
const HIDDEN: [&str; 4] = ["script", "style", "title", "template"];

/// Elements that stand on lines of their own.
const BLOCKS: [&str; 21] = [
    "address",
    "article",
    "blockquote",
    "br",
    "div",
    "dd",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "table",
    "tr",
    "ul",
];

/// The tag or comment that a text starts with; `None` when its "<" is only a character.
pub(super) fn markup_at(text: &str) -> Option<Markup> {
    let body = text.strip_prefix('<')?;
    let silent = |length| Markup {
        length,
        breaks_line: false,
    };
    if let Some(comment) = body.strip_prefix("!--") {
        return Some(silent(
            comment.find("-->").map_or(text.len(), |end| 4 + end + 3),
        ));
    }
    let (name, is_closing) = match body.strip_prefix('/') {
        Some(rest) => (name_at(rest), true),
        None => (name_at(body), false),
    };
    if name.is_empty() {
        let is_bogus = is_closing || body.starts_with(['!', '?']);
        return is_bogus.then(|| silent(text.find('>').map_or(text.len(), |end| end + 1)));
    }
    let after_name = 1 + usize::from(is_closing) + name.len();
    let length = after_name + tag_end(&text[after_name..]);
    if !is_closing && is_one_of(name, &HIDDEN) {
        return Some(silent(length + content_length(&text[length..], name)));
    }
    Some(Markup {
        length,
        breaks_line: is_one_of(name, &BLOCKS),
    })
}

fn name_at(text: &str) -> &str {
    let is_tag = text.starts_with(|first: char| first.is_ascii_alphabetic());
    let end = text
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(text.len());
    if is_tag { &text[..end] } else { "" }
}

fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// How many bytes a tag has from here to its ">", which may also stand in a quoted value.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (place, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return place + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// How many bytes an element's content has up to its closing tag.
fn content_length(text: &str, name: &str) -> usize {
    let closes = |place: &usize| {
        let rest = text.as_bytes().get(place + 2..place + 2 + name.len());
        rest.is_some_and(|rest| rest.eq_ignore_ascii_case(name.as_bytes()))
    };
    text.match_indices("</")
        .map(|(place, _)| place)
        .find(closes)
        .unwrap_or(text.len())
}
