//! Which elements, attributes and addresses HTML holds, however it is written.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// How often each element and each attribute with its value occurs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Inventory(BTreeMap<String, usize>);

impl Inventory {
    /// Whether another one holds everything that is here. It may hold more: what a browser adds
    /// by itself, such as a table's body.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0
            .iter()
            .all(|(entry, count)| other.0.get(entry).is_some_and(|there| there >= count))
    }

    fn add(&mut self, tag: &Tag) {
        let mut count = |entry| *self.0.entry(entry).or_default() += 1;
        count(format!("<{}>", tag.name));
        for attribute in &tag.attrs {
            // Sanitising sets `rel` itself, which takes nothing away from the reader.
            if &*attribute.name.local != "rel" {
                count(format!(
                    "<{} {}={:?}>",
                    tag.name, attribute.name.local, attribute.value
                ));
            }
        }
    }
}

/// What a fragment of HTML holds.
pub fn of(html: &str) -> Inventory {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Collector::default(), TokenizerOpts::default());
    // The collector never asks to stop, so one call takes it all.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[derive(Default)]
struct Collector(RefCell<Inventory>);

impl TokenSink for Collector {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if let Token::TagToken(tag) = token
            && tag.kind == TagKind::StartTag
        {
            self.0.borrow_mut().add(&tag);
        }
        TokenSinkResult::Continue
    }
}
