//! JSON text, with the place of each value.

use std::borrow::Cow;

use crate::{Diagnostic, fix::Edit, rules::json_syntax};

use super::{Member, NESTING_MAX, Node, Span, Value};

pub(super) fn parse(text: &str) -> Result<Node<'_>, Diagnostic> {
    // A byte order mark is no part of the text.
    let at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut parser = Parser { text, at, depth: 0, comma: None };
    let node = parser.whole();
    // Whatever else is wrong comes after it.
    match parser.comma {
        Some(finding) => Err(finding),
        None => node,
    }
}

struct Parser<'a> {
    text: &'a str,
    /// The byte that is looked at next.
    at: usize,
    depth: usize,
    /// The first comma that nothing follows, with all of them to be removed.
    comma: Option<Diagnostic>,
}

impl<'a> Parser<'a> {
    fn whole(&mut self) -> Result<Node<'a>, Diagnostic> {
        self.blanks();
        if self.at == self.text.len() {
            return Err(json_syntax::nothing(Span::new(self.at, self.at)));
        }
        let node = self.value()?;
        self.blanks();
        if self.at < self.text.len() {
            return Err(self.unexpected("the end, because the definition is over"));
        }
        Ok(node)
    }

    fn value(&mut self) -> Result<Node<'a>, Diagnostic> {
        self.blanks();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::list)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b'$') if self.text[self.at..].starts_with("${") => self.placeholder()?,
            _ => self.word()?,
        };
        Ok(Node { span: Span::new(start, self.at), value })
    }

    fn nested(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<Value<'a>, Diagnostic>,
    ) -> Result<Value<'a>, Diagnostic> {
        if self.depth == NESTING_MAX {
            let message = format!("the definition is nested deeper than {NESTING_MAX} levels");
            return Err(json_syntax::finding(Span::new(self.at, self.at + 1), message));
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn object(&mut self) -> Result<Value<'a>, Diagnostic> {
        let mut members = Vec::new();
        self.blanks();
        if self.accept(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.blanks();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a name in double quotes"));
            }
            let key = self.string()?;
            let key_span = Span::new(start, self.at);
            self.blanks();
            if !self.accept(b':') {
                return Err(self.unexpected("`:` and a value"));
            }
            let value = self.value()?;
            let end = self.at;
            members.push(Member { key, key_span, value });
            self.blanks();
            if self.accept(b'}') {
                return Ok(Value::Object(members));
            }
            if !self.accept(b',') {
                return Err(self.unexpected("`,` or `}`"));
            }
            if self.is_over(b'}', end, "a name in double quotes") {
                return Ok(Value::Object(members));
            }
        }
    }

    fn list(&mut self) -> Result<Value<'a>, Diagnostic> {
        let mut items = Vec::new();
        self.blanks();
        if self.accept(b']') {
            return Ok(Value::List(items));
        }
        loop {
            items.push(self.value()?);
            let end = self.at;
            self.blanks();
            if self.accept(b']') {
                return Ok(Value::List(items));
            }
            if !self.accept(b',') {
                return Err(self.unexpected("`,` or `]`"));
            }
            if self.is_over(b']', end, "a value") {
                return Ok(Value::List(items));
            }
        }
    }

    /// Whether nothing follows after a comma. JSON does not allow that, but what is meant is clear.
    /// `end` is where the value before the comma ends.
    fn is_over(&mut self, close: u8, end: usize, expected: &str) -> bool {
        let comma = Span::new(end, self.at);
        self.blanks();
        if self.peek() != Some(close) {
            return false;
        }
        if self.comma.is_none() {
            self.comma = Some(self.unexpected(expected).help("remove the `,` before it"));
        }
        if let Some(finding) = &mut self.comma {
            finding.fix.push(Edit::remove(comma));
        }
        self.accept(close)
    }

    /// A text in quotes: as it stands in the file, unless something in it is escaped.
    fn string(&mut self) -> Result<Cow<'a, str>, Diagnostic> {
        let quote = self.at;
        self.at += 1;
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let plain = rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..0x20)).count();
        self.at += plain;
        if self.accept(b'"') {
            return Ok(Cow::Borrowed(&self.text[start..self.at - 1]));
        }
        let mut text = self.text[start..self.at].to_owned();
        loop {
            let Some(letter) = self.text[self.at..].chars().next() else {
                let span = Span::new(quote, self.at);
                return Err(json_syntax::finding(span, "this text has no `\"` at its end"));
            };
            match letter {
                '"' => {
                    self.at += 1;
                    return Ok(Cow::Owned(text));
                }
                '\\' => text.push(self.escape()?),
                '\0'..='\u{1f}' => {
                    let message = "a text in JSON goes on to its `\"` on the same line";
                    return Err(json_syntax::finding(Span::new(quote, self.at), message));
                }
                letter => {
                    text.push(letter);
                    self.at += letter.len_utf8();
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Diagnostic> {
        let start = self.at;
        let letter = self.text.as_bytes().get(start + 1).copied();
        self.at += 2;
        let letter = match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(start),
            _ => {
                self.at = start;
                let span = Span::new(start, start + 1);
                let message = "a `\\` in a text is followed by one of `\" \\ / b f n r t u`";
                return Err(json_syntax::finding(span, message));
            }
        };
        Ok(letter)
    }

    /// The letter after `\u`, or after two of them that are halves of one letter.
    fn unicode(&mut self, start: usize) -> Result<char, Diagnostic> {
        let mut half = || {
            let digits = self.text.get(self.at..self.at + 4)?;
            self.at += 4;
            u16::from_str_radix(digits, 16).ok()
        };
        let wrong = |end| {
            let message = "`\\u` is followed by four hexadecimal digits, which name a letter";
            json_syntax::finding(Span::new(start, end), message)
        };
        let Some(first) = half() else { return Err(wrong(start + 2)) };
        let mut halves = vec![first];
        if (0xd800..0xdc00).contains(&first) && self.text[self.at..].starts_with("\\u") {
            let before = self.at;
            self.at += 2;
            match self.text.get(self.at..self.at + 4).and_then(|d| u16::from_str_radix(d, 16).ok())
            {
                Some(second) if (0xdc00..0xe000).contains(&second) => {
                    self.at += 4;
                    halves.push(second);
                }
                _ => self.at = before,
            }
        }
        // Half a letter stands for none; JSON allows it all the same.
        Ok(char::decode_utf16(halves).next().and_then(Result::ok).unwrap_or('\u{fffd}'))
    }

    fn number(&mut self) -> Result<Value<'a>, Diagnostic> {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        let is_part = |byte: &&u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
        self.at += rest.iter().take_while(is_part).count();
        let text = &self.text[start..self.at];
        let digits = text.strip_prefix('-').unwrap_or(text);
        let has_zero_in_front =
            digits.len() > 1 && digits.starts_with('0') && digits.as_bytes()[1].is_ascii_digit();
        let is_number = text.parse::<f64>().is_ok()
            && !has_zero_in_front
            && !digits.starts_with('.')
            && !text.contains(".e")
            && !text.contains(".E")
            && !text.ends_with('.');
        if !is_number {
            let message = format!("{text} is no number as JSON writes it");
            return Err(json_syntax::finding(Span::new(start, self.at), message));
        }
        Ok(Value::Number(Cow::Borrowed(text)))
    }

    fn placeholder(&mut self) -> Result<Value<'a>, Diagnostic> {
        let start = self.at;
        let Some(length) = self.text[start..].find('}') else {
            let message = "a placeholder ends with `}`";
            return Err(json_syntax::finding(Span::new(start, start + 2), message));
        };
        self.at += length + 1;
        Ok(Value::Text(Cow::Borrowed(&self.text[start..self.at])))
    }

    fn word(&mut self) -> Result<Value<'a>, Diagnostic> {
        let rest = &self.text[self.at..];
        let length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let value = match &rest[..length] {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => return Err(self.unexpected("a value")),
        };
        self.at += length;
        Ok(value)
    }

    fn unexpected(&self, expected: &str) -> Diagnostic {
        let rest = &self.text[self.at..];
        let word = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let length = match rest.chars().next() {
            Some(letter) if word == 0 => letter.len_utf8(),
            _ => word,
        };
        let found = &rest[..length];
        let found = if found.is_empty() { "the end".to_owned() } else { format!("`{found}`") };
        let span = Span::new(self.at, self.at + length);
        let finding =
            json_syntax::finding(span, format!("there is {found} in place of {expected}"));
        match found.as_str() {
            "`'`" => finding.help("write texts in double quotes"),
            "`/`" | "`#`" => finding.help("JSON has no comments: a state's `Comment` is one"),
            _ => finding,
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn accept(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }
}
