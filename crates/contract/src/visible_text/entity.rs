//! Character references: `&amp;`, `&#225;`, `&#xE1;`.

/// The longest reference that is looked at, in bytes.
const LONGEST: usize = 12;

/// The character that a reference at the start of a text stands for, and the reference's length.
/// Names other than a few stay as they are written: they show something in any case.
pub(super) fn entity_at(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
    let length = body.bytes().take(LONGEST).take_while(is_part).count();
    let name = &body[..length];
    let decoded = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => named(name)?,
    };
    let semicolon = usize::from(body[length..].starts_with(';'));
    Some((decoded, 1 + length + semicolon))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    // As browsers do: what is no character shows as the replacement character.
    Some(
        char::from_u32(code.ok()?)
            .filter(|c| *c != '\0')
            .unwrap_or(char::REPLACEMENT_CHARACTER),
    )
}

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "ensp" => '\u{2002}',
        "emsp" => '\u{2003}',
        "thinsp" => '\u{2009}',
        "shy" => '\u{ad}',
        "zwnj" => '\u{200c}',
        "zwj" => '\u{200d}',
        "lrm" => '\u{200e}',
        "rlm" => '\u{200f}',
        _ => return None,
    })
}
