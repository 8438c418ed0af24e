//! From text to [`Json`], by hand: less code than a general parser's, no floats, and no number that it cannot pass.

use super::Json;

/// How deep lists and objects may lie in each other. A tree that is deeper is nobody's answer, and
/// would take the stack that it is read with.
const MAX_DEPTH: u8 = 128;

/// A text, and how far it is read. What is wrong with it ends the reading.
pub(super) struct Reader<'a> {
    text: &'a str,
    at: usize,
    depth_left: u8,
}

impl<'a> Reader<'a> {
    pub fn of(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            depth_left: MAX_DEPTH,
        }
    }

    /// The one value that the text is.
    pub fn whole(mut self) -> Option<Json> {
        let json = self.value()?;
        self.space();
        (self.at == self.text.len()).then_some(json)
    }

    fn value(&mut self) -> Option<Json> {
        self.space();
        match self.peek()? {
            b'{' => self.object(),
            b'[' => self.list(),
            b'"' => self.string().map(Json::Text),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => self.number(),
        }
    }

    fn object(&mut self) -> Option<Json> {
        let mut fields = Vec::new();
        self.parted(b'}', &mut |reader| {
            reader.space();
            let name = reader.string()?;
            reader.space();
            reader.expect(b':')?;
            fields.push((name, reader.value()?));
            Some(())
        })?;
        Some(Json::Object(fields))
    }

    fn list(&mut self) -> Option<Json> {
        let mut items = Vec::new();
        self.parted(b']', &mut |reader| {
            items.push(reader.value()?);
            Some(())
        })?;
        Some(Json::List(items))
    }

    /// What stands between two brackets, parted by commas.
    fn parted(&mut self, end: u8, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.depth_left = self.depth_left.checked_sub(1)?;
        self.space();
        if !self.pass(end) {
            loop {
                item(self)?;
                self.space();
                if self.pass(end) {
                    break;
                }
                self.expect(b',')?;
            }
        }
        self.depth_left += 1;
        Some(())
    }

    fn word(&mut self, word: &str, json: Json) -> Option<Json> {
        self.at += word.len();
        (self.text.get(self.at - word.len()..self.at)? == word).then_some(json)
    }

    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        self.pass(b'-');
        // A zero in front stands alone.
        if !self.pass(b'0') {
            self.digits()?;
        }
        let whole = self.text.get(start..self.at)?;
        if self.pass(b'.') {
            self.digits()?;
        }
        if self.pass(b'e') || self.pass(b'E') {
            let _ = self.pass(b'+') || self.pass(b'-');
            self.digits()?;
        }
        let is_whole = self.at == start + whole.len();
        Some(Json::Number(whole.parse().ok().filter(|_| is_whole)))
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn string(&mut self) -> Option<String> {
        self.expect(b'"')?;
        let mut text = String::new();
        loop {
            let rest = self.text.get(self.at..)?;
            let plain = rest
                .bytes()
                .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f))?;
            text.push_str(rest.get(..plain)?);
            self.at += plain;
            if self.pass(b'"') {
                return Some(text);
            }
            self.expect(b'\\')?;
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.utf16(),
            itself @ (b'"' | b'\\' | b'/') => char::from(itself),
            _ => return None,
        })
    }

    /// A character by its number in UTF-16: one beyond 65,535 by two, each escaped.
    fn utf16(&mut self) -> Option<char> {
        let first = self.hex()?;
        let after = self.at;
        if (0xd800..0xdc00).contains(&first) && self.pass(b'\\') && self.pass(b'u') {
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00));
            }
        }
        // Half a character, as a text is left that was cut by its length: no reason to read nothing.
        self.at = after;
        Some(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Option<u32> {
        let mut number = 0;
        for _ in 0..4 {
            number = number * 16 + char::from(self.next()?).to_digit(16)?;
        }
        Some(number)
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Passes a character if it is the next one.
    fn pass(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.pass(byte).then_some(())
    }
}
