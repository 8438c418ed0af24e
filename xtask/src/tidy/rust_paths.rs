//! The paths that Rust code names, read without a parser.
//!
//! Enough for rules about layers: groups such as `use a::{b, c::d}` are spread out, comments and
//! strings are no code.

/// Every path in the code as its segments; a name without `::` is a path of one.
pub fn paths(code: &str) -> Vec<Vec<&str>> {
    let mut tokens = Tokens { rest: code }.peekable();
    let mut found = Vec::new();
    // What the groups that are open stand behind; a block's brace stands behind nothing.
    let mut groups: Vec<Vec<&str>> = Vec::new();
    while let Some(token) = tokens.next() {
        match token {
            Token::Open => groups.push(Vec::new()),
            Token::Close => drop(groups.pop()),
            Token::Other | Token::Colons => {}
            Token::Name(name) => {
                let mut path = groups.last().cloned().unwrap_or_default();
                path.push(name);
                while tokens.next_if_eq(&Token::Colons).is_some() {
                    match tokens.peek() {
                        Some(Token::Name(segment)) => {
                            path.push(segment);
                            tokens.next();
                        }
                        Some(Token::Open) => {
                            tokens.next();
                            groups.push(path.clone());
                            break;
                        }
                        _ => break,
                    }
                }
                found.push(path);
            }
        }
    }
    found
}

#[derive(PartialEq)]
enum Token<'a> {
    Name(&'a str),
    Colons,
    Open,
    Close,
    Other,
}

struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        self.rest = self.rest.trim_start();
        let first = self.rest.chars().next()?;
        let (token, length) = if first.is_alphabetic() || first == '_' {
            let end = self
                .rest
                .find(|letter: char| !letter.is_alphanumeric() && letter != '_');
            let end = end.unwrap_or(self.rest.len());
            (Token::Name(&self.rest[..end]), end)
        } else if self.rest.starts_with("//") {
            (
                Token::Other,
                self.rest.find('\n').unwrap_or(self.rest.len()),
            )
        } else if self.rest.starts_with("/*") {
            (
                Token::Other,
                self.rest.find("*/").map_or(self.rest.len(), |end| end + 2),
            )
        } else if self.rest.starts_with("::") {
            (Token::Colons, 2)
        } else if first == '"' {
            (Token::Other, string_length(self.rest))
        } else if self.rest.starts_with("'\"'") {
            // The one character that would look like a string's beginning.
            (Token::Other, 3)
        } else {
            let token = match first {
                '{' => Token::Open,
                '}' => Token::Close,
                _ => Token::Other,
            };
            (token, first.len_utf8())
        };
        self.rest = &self.rest[length..];
        Some(token)
    }
}

/// The length of the string literal at the beginning.
fn string_length(code: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in code.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    code.len()
}

#[cfg(test)]
mod tests {
    use super::paths;

    fn joined(code: &str) -> Vec<String> {
        paths(code).iter().map(|path| path.join("::")).collect()
    }

    #[test]
    fn groups_are_spread_out() {
        let found = joined("use crate::{a, b::{self, c as d}, e::F};");
        for path in ["crate::a", "crate::b::self", "crate::b::c", "crate::e::F"] {
            assert!(
                found.iter().any(|found| found == path),
                "{path} in {found:?}"
            );
        }
    }

    #[test]
    fn comments_and_strings_are_no_code() {
        let found = joined("/* a */ b(\"c \\\" d\", '\"', 'e'); // f\n::g::h()");
        assert_eq!(found, ["b", "e", "g::h"]);
    }

    #[test]
    fn a_block_ends_a_group() {
        assert_eq!(joined("fn a() { b } c"), ["fn", "a", "b", "c"]);
    }
}
