//! Which options of a long list fit what was typed.

use std::sync::Arc;

use super::{
    Choice,
    fold::{fold, words},
};

/// The searchable text of a list, folded once. Tens of thousands of options are gone through within one keystroke.
#[derive(Default)]
pub(super) struct Finder {
    /// Every option's label and detail, one after another; in a tree, its headings too.
    text: String,
    /// Where each option's text ends.
    ends: Vec<usize>,
    /// Whether the order of the list is that of a tree, and so must stay.
    is_tree: bool,
}

/// The folded list, compared by identity: it is made anew only when the choices are.
#[derive(Clone, Default)]
pub(super) struct Folded(pub(super) Arc<Finder>);

impl PartialEq for Folded {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Finder {
    /// Folds the options' texts.
    pub(super) fn new(choices: &[Choice]) -> Self {
        let mut finder = Self {
            is_tree: choices.iter().any(|choice| choice.depth > 0),
            ends: Vec::with_capacity(choices.len()),
            ..Self::default()
        };
        let mut path: Vec<&Choice> = Vec::new();
        for choice in choices {
            let own = fold(&choice.label);
            finder.text.push_str(&own);
            finder.text.push(' ');
            finder.text.push_str(&fold(&choice.detail));
            path.truncate(choice.depth.into());
            for heading in &path {
                finder.text.push(' ');
                finder.text.push_str(&fold(&heading.label));
            }
            path.push(choice);
            finder.ends.push(finder.text.len());
        }
        finder
    }

    /// The places of the options that have every word of the query; all of them for an empty one.
    ///
    /// Words that begin as they were typed count for more than those that only contain it. In a flat list the better
    /// hits come first, labels that begin with the query before all; in a tree, whose order stays, they push the
    /// others out, and bring the headings above them.
    pub(super) fn find(&self, choices: &[Choice], query: &str) -> Vec<usize> {
        let words = words(query);
        if words.is_empty() {
            return (0..self.ends.len()).collect();
        }
        let start = fold(query.trim());
        let (mut first, mut good, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        for at in 0..self.ends.len() {
            let text = self.text_of(at);
            if !words.iter().all(|word| text.contains(word.as_str())) {
                continue;
            }
            if !self.is_tree && text.starts_with(&start) {
                first.push(at);
            } else if words.iter().all(|word| begins_a_word(text, word)) {
                good.push(at);
            } else {
                rest.push(at);
            }
        }
        if self.is_tree {
            if good.iter().all(|&at| choices[at].disabled) {
                good.extend(rest);
                good.sort_unstable();
            }
            return with_headings(choices, &good);
        }
        first.extend(good);
        first.extend(rest);
        first
    }

    /// The one option that can be chosen and is called exactly what was typed.
    pub(super) fn exact(&self, choices: &[Choice], typed: &str) -> Option<usize> {
        let typed = fold(typed.trim());
        let mut same = (0..self.ends.len()).filter(|&at| {
            !choices[at].disabled
                && self.text_of(at).starts_with(&typed)
                && fold(choices[at].label.trim()) == typed
        });
        same.next().filter(|_| same.next().is_none())
    }

    fn text_of(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[at]]
    }
}

/// Whether some word of the text begins like this one. A code's parts are words of their own.
fn begins_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric())
    })
}

/// Adds to each hit the headings that it stands under, in the order of the list.
fn with_headings(choices: &[Choice], hits: &[usize]) -> Vec<usize> {
    let mut shown: Vec<usize> = Vec::new();
    for &hit in hits {
        let mut above = Vec::new();
        let mut depth = choices[hit].depth;
        for at in (0..hit).rev() {
            if depth == 0 || shown.last().is_some_and(|&last| at < last) {
                break;
            }
            if choices[at].depth < depth {
                depth = choices[at].depth;
                if choices[at].disabled && shown.last() != Some(&at) {
                    above.push(at);
                }
            }
        }
        shown.extend(above.into_iter().rev());
        shown.push(hit);
    }
    shown.dedup();
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(label: &str, depth: u8, disabled: bool) -> Choice {
        Choice {
            disabled,
            depth,
            ..Choice::new(0, label)
        }
    }

    fn found(choices: &[Choice], query: &str) -> Vec<String> {
        Finder::new(choices)
            .find(choices, query)
            .into_iter()
            .map(|at| choices[at].label.clone())
            .collect()
    }

    fn ledger() -> Vec<Choice> {
        vec![
            named("Receitas", 0, true),
            named("Serviços", 1, true),
            named("Internet", 2, false),
            named("Adesão", 2, false),
            named("Vendas", 1, true),
            named("Roteadores", 2, false),
            named("Despesas", 0, true),
            named("Taxa de adesão paga", 1, false),
        ]
    }

    #[test]
    fn every_word_must_be_there() {
        let mut plan = Choice::new(1, "Fibra 500 Mega");
        plan.detail = "R$ 99,90 · 12 meses".into();
        let plans = [
            plan,
            Choice::new(2, "Fibra 300 Mega"),
            Choice::new(3, "Mega 500"),
        ];
        assert_eq!(found(&plans, "500 fibra"), ["Fibra 500 Mega"]);
        assert_eq!(found(&plans, "99,90"), ["Fibra 500 Mega"]);
        assert_eq!(found(&plans, "nada"), Vec::<String>::new());
        assert_eq!(found(&plans, " ").len(), 3);
    }

    #[test]
    fn what_begins_with_the_query_comes_first() {
        let plans = [Choice::new(1, "Plano Mega"), Choice::new(2, "Mega 500")];
        assert_eq!(found(&plans, "mega"), ["Mega 500", "Plano Mega"]);
        let plans = [Choice::new(1, "Megafibra"), Choice::new(2, "Plano Fibra")];
        assert_eq!(found(&plans, "fibra"), ["Plano Fibra", "Megafibra"]);
    }

    #[test]
    fn a_hit_in_a_tree_brings_its_headings() {
        assert_eq!(
            found(&ledger(), "adesao"),
            [
                "Receitas",
                "Serviços",
                "Adesão",
                "Despesas",
                "Taxa de adesão paga"
            ]
        );
        assert_eq!(
            found(&ledger(), "roteadores"),
            ["Receitas", "Vendas", "Roteadores"]
        );
    }

    #[test]
    fn in_a_tree_the_beginning_of_a_word_counts_for_more() {
        let mut tree = ledger();
        tree.insert(0, named("Mensalidades", 0, false));
        assert!(!found(&tree, "ade").contains(&"Mensalidades".to_owned()));
        assert_eq!(found(&tree, "lidade"), ["Mensalidades"]);
    }

    #[test]
    fn a_heading_brings_what_stands_under_it() {
        assert_eq!(
            found(&ledger(), "servicos"),
            ["Receitas", "Serviços", "Internet", "Adesão"]
        );
    }

    #[test]
    fn only_one_choosable_name_is_exact() {
        let choices = [
            named("Renata Prado", 0, false),
            named("Renata", 0, false),
            named("Ana", 0, false),
            named("ANA", 0, false),
            named("Velho", 0, true),
        ];
        let finder = Finder::new(&choices);
        assert_eq!(finder.exact(&choices, " renata "), Some(1));
        assert_eq!(finder.exact(&choices, "ana"), None);
        assert_eq!(finder.exact(&choices, "velho"), None);
    }
}
