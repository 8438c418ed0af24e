//! Text as it is searched: case and accents do not count.

use std::ops::Range;

/// Folds a text for comparison: "Ação" becomes "acao".
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        push_folded(letter, &mut folded);
    }
    folded
}

/// The words of a query, folded.
pub(super) fn words(query: &str) -> Vec<String> {
    fold(query).split_whitespace().map(str::to_owned).collect()
}

/// Where the words stand in a text: ranges of bytes of the text itself, in order, without overlap.
pub(super) fn matches(text: &str, words: &[String]) -> Vec<Range<usize>> {
    let mut folded = String::with_capacity(text.len());
    // For each byte of the folded text, the byte of the text that it came from.
    let mut origin = Vec::with_capacity(text.len() + 1);
    for (at, letter) in text.char_indices() {
        push_folded(letter, &mut folded);
        origin.resize(folded.len(), at);
    }
    origin.push(text.len());

    let mut found: Vec<Range<usize>> = words
        .iter()
        .filter(|word| !word.is_empty())
        .flat_map(|word| folded.match_indices(word.as_str()))
        .map(|(at, word)| origin[at]..origin[at + word.len()])
        .filter(|range| !range.is_empty())
        .collect();
    found.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(found.len());
    for range in found {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

fn push_folded(letter: char, folded: &mut String) {
    if letter.is_ascii() {
        folded.push(letter.to_ascii_lowercase());
        return;
    }
    for lower in letter.to_lowercase() {
        match lower {
            'à'..='å' | 'ª' => folded.push('a'),
            'è'..='ë' => folded.push('e'),
            'ì'..='ï' => folded.push('i'),
            'ò'..='ö' | 'º' => folded.push('o'),
            'ù'..='ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ç' => folded.push('c'),
            'ñ' => folded.push('n'),
            '\u{a0}' | '\u{2009}' | '\u{202f}' => folded.push(' '),
            // Accents that follow their letter.
            '\u{300}'..='\u{36f}' => {}
            other => folded.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, query: &str) -> Vec<String> {
        matches(text, &words(query))
            .into_iter()
            .map(|range| text[range].to_owned())
            .collect()
    }

    #[test]
    fn case_and_accents_do_not_count() {
        assert_eq!(
            fold("Taxa de ADESÃO e Instalação"),
            "taxa de adesao e instalacao"
        );
        assert_eq!(
            fold("Acao com til combinado: a\u{303}"),
            "acao com til combinado: a"
        );
        assert_eq!(fold("R$\u{a0}99,90"), "r$ 99,90");
    }

    #[test]
    fn marks_the_text_as_it_is_written() {
        assert_eq!(marked("Taxa de adesão", "ADESAO"), ["adesão"]);
        assert_eq!(marked("Adesão e readesão", "ade"), ["Ade", "ade"]);
        assert_eq!(marked("a\u{303}o", "ao"), ["a\u{303}o"]);
    }

    #[test]
    fn overlapping_words_give_one_mark() {
        assert_eq!(marked("Fibra 500", "fib ibra 50"), ["Fibra", "50"]);
        assert_eq!(marked("Fibra 500", "xyz"), Vec::<String>::new());
    }
}
