//! Amounts as Brazilians type, paste and read them.

use contract::{Amount, Money};

/// The text is no amount of money that can be told for sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoneyTextError;

/// Reads an amount: "1.234,56", "1234,5", "R$ 1.234", "1,234.56", pasted no-break spaces and
/// U+2212 included. More than two places are kept, for the rules to refuse.
///
/// # Errors
/// What can mean two things ("1,234" and "1.23,4") or nothing is refused rather than guessed: a
/// comma is always the decimal one in Brazil, so "1,234" would have three places.
///
/// ```
/// use wizard::parse_money;
/// assert_eq!(parse_money("R$ 1.234,56").unwrap().as_str(), "1234.56");
/// ```
pub fn parse_money(text: &str) -> Result<Amount, MoneyTextError> {
    let plain: String = text.chars().filter_map(plain_char).collect();
    let unsigned = plain.strip_prefix('-').unwrap_or(&plain);
    let sign = if unsigned.len() == plain.len() {
        ""
    } else {
        "-"
    };
    let unsigned = unsigned
        .strip_prefix("R$")
        .or_else(|| unsigned.strip_prefix("r$"))
        .unwrap_or(unsigned);
    let (sign, unsigned) = match unsigned.strip_prefix('-') {
        Some(rest) if sign.is_empty() => ("-", rest),
        _ => (sign, unsigned),
    };
    let (whole, places) = split(unsigned).ok_or(MoneyTextError)?;
    let whole = if whole.is_empty() && !places.is_empty() {
        "0".to_owned()
    } else {
        whole
    };
    let number = if places.is_empty() {
        whole
    } else {
        format!("{whole}.{places}")
    };
    format!("{sign}{number}")
        .parse()
        .map_err(|_| MoneyTextError)
}

/// Writes an amount as a form shows it: "1.234,56", without the currency sign.
pub fn format_money(amount: Money) -> String {
    let sign = if amount.cents() < 0 { "-" } else { "" };
    let cents = amount.cents().unsigned_abs();
    let digits = (cents / 100).to_string();
    let mut whole = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            whole.push('.');
        }
        whole.push(digit);
    }
    format!("{sign}{whole},{:02}", cents % 100)
}

/// Drops white space of every kind, and writes digits and minus signs of other scripts as ASCII.
fn plain_char(c: char) -> Option<char> {
    match c {
        c if c.is_whitespace()
            || matches!(
                c,
                '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{200E}' | '\u{200F}'
            ) =>
        {
            None
        }
        '\u{2212}' | '\u{2013}' | '\u{FF0D}' => Some('-'),
        '\u{0660}'..='\u{0669}' => char::from_digit(c as u32 - 0x0660, 10),
        '\u{06F0}'..='\u{06F9}' => char::from_digit(c as u32 - 0x06F0, 10),
        '\u{FF10}'..='\u{FF19}' => char::from_digit(c as u32 - 0xFF10, 10),
        '\u{066B}' => Some(','),
        '\u{066C}' => Some('.'),
        c => Some(c),
    }
}

/// Splits digits into the whole part and the places, telling decimal marks from group marks.
fn split(text: &str) -> Option<(String, String)> {
    let decimal_mark = match (text.rfind(','), text.rfind('.')) {
        (Some(comma), Some(dot)) => Some(comma.max(dot)),
        (Some(comma), None) => (text.matches(',').count() == 1).then_some(comma),
        (None, Some(dot)) => (!is_grouped(text, '.')).then_some(dot),
        (None, None) => None,
    };
    let (whole, places) = match decimal_mark {
        Some(mark) => (&text[..mark], &text[mark + 1..]),
        None => (text, ""),
    };
    let ungrouped = ungroup(whole)?;
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let empty = ungrouped.is_empty() && places.is_empty();
    (!empty && digits(&ungrouped) && digits(places)).then(|| (ungrouped, places.to_owned()))
}

/// Takes the group marks out, if there are any and they stand where they belong.
fn ungroup(whole: &str) -> Option<String> {
    let mark = whole.chars().find(|c| matches!(c, '.' | ','));
    match mark {
        None => Some(whole.to_owned()),
        Some(mark) => is_grouped(whole, mark).then(|| whole.replace(mark, "")),
    }
}

/// Whether a mark parts digits into groups of three, as in "1.234.567".
fn is_grouped(text: &str, mark: char) -> bool {
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let mut rest = groups.peekable();
    rest.peek().is_some()
        && (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && digits(first)
        && rest.all(|group| group.len() == 3 && digits(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        parse_money(text)
            .ok()
            .map(|amount| amount.as_str().to_owned())
    }

    #[test]
    fn what_people_type_and_paste_is_read() {
        for (text, amount) in [
            ("99,90", "99.90"),
            ("99.90", "99.90"),
            ("99,9", "99.9"),
            ("100", "100"),
            (",50", "0.50"),
            ("1.234,56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("R$ 1.234", "1234"),
            ("R$\u{a0}1.234,00", "1234.00"),
            ("r$99,90", "99.90"),
            ("1.234.567,89", "1234567.89"),
            ("1,234,567", "1234567"),
            ("\u{2212}5,00", "-5.00"),
            ("R$ -5,00", "-5.00"),
            ("-R$ 5,00", "-5.00"),
            ("\u{0661}\u{0662}\u{066b}\u{0665}\u{0660}", "12.50"),
            ("0.500", "0.500"),
            ("1,234", "1.234"),
            ("100,", "100"),
        ] {
            assert_eq!(read(text).as_deref(), Some(amount), "{text:?}");
        }
    }

    #[test]
    fn what_means_nothing_or_two_things_is_refused() {
        for text in [
            "", "-", "R$", "abc", "1.23,45", "1,23,4", "12.34.56", "--5", "1e3", "1,2.3,4", ",",
            ".",
        ] {
            assert_eq!(read(text), None, "{text:?}");
        }
    }

    #[test]
    fn writing_and_reading_is_the_identity() {
        for cents in [
            0,
            1,
            99,
            100,
            99_999,
            100_000,
            123_456,
            99_999_999,
            999_999_999,
            -5,
        ] {
            let money = Money::from_cents(cents);
            let read = parse_money(&format_money(money)).unwrap().money();
            assert_eq!(read, Ok(money), "{cents}");
        }
        assert_eq!(format_money(Money::from_cents(123_456_789)), "1.234.567,89");
    }
}
