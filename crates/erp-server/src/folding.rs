//! Text without case and accents: how names are compared and searched.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case, without accents, with single spaces.
pub fn folded(text: &str) -> String {
    let bare = |word: &str| -> String {
        let letters = word.nfd().filter(|letter| !is_combining_mark(*letter));
        letters.flat_map(char::to_lowercase).collect()
    };
    text.split_whitespace()
        .map(bare)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A CPF or CNPJ without punctuation, in upper case (a CNPJ may have letters).
pub fn bare_document(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_ignores_case_accents_and_spacing() {
        assert_eq!(folded("  Conceição   ÁVILA "), "conceicao avila");
        assert_eq!(bare_document("12.abc.345/01de-35"), "12ABC34501DE35");
    }
}
