//! How a text is written in a file: which bytes of the file stand for which bytes of it.

use crate::document::{Span, source::place::Run};

/// The parts of a text by their places in the file, if they can be told: `text` is what is
/// written at `span`. JSON's texts are written like those of YAML in double quotes.
pub(super) fn runs(text: &str, span: Span, file: &str) -> Option<Vec<Run>> {
    let (start, end) = (span.start as usize, span.end as usize);
    let source = file.get(start..end)?;
    let mut reader = Reader { source, offset: start, at: 0, text: String::new(), runs: Vec::new() };
    match source.as_bytes().first()? {
        b'"' => reader.double_quoted()?,
        b'\'' => reader.single_quoted()?,
        b'|' | b'>' => reader.block(text)?,
        _ => reader.plain()?,
    }
    (reader.text == text).then_some(reader.runs)
}

struct Reader<'s> {
    source: &'s str,
    /// Where the source begins in the file.
    offset: usize,
    at: usize,
    text: String,
    runs: Vec<Run>,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.source[self.at..]
    }

    /// Bytes that stand for themselves.
    fn verbatim(&mut self, length: usize) {
        if length > 0 {
            let (at, source) = (self.text.len(), self.span(length));
            self.runs.push(Run { at, source, is_verbatim: true });
            self.text.push_str(&self.source[self.at..self.at + length]);
            self.at += length;
        }
    }

    /// Bytes that stand for something else.
    fn stands_for(&mut self, length: usize, text: &str) {
        if !text.is_empty() {
            let (at, source) = (self.text.len(), self.span(length));
            self.runs.push(Run { at, source, is_verbatim: false });
            self.text.push_str(text);
        }
        self.at += length;
    }

    fn span(&self, length: usize) -> Span {
        Span::new(self.offset + self.at, self.offset + self.at + length)
    }

    /// The bytes before the first of these letters, or all.
    fn up_to(&self, letters: &[char]) -> usize {
        self.rest().find(letters).unwrap_or(self.rest().len())
    }

    fn plain(&mut self) -> Option<()> {
        while !self.rest().is_empty() {
            self.verbatim(self.up_to(&[' ', '\t', '\r', '\n']));
            self.blanks();
        }
        Some(())
    }

    fn single_quoted(&mut self) -> Option<()> {
        self.at = 1;
        loop {
            self.verbatim(self.up_to(&['\'', ' ', '\t', '\r', '\n']));
            match self.rest().as_bytes() {
                [b'\'', b'\'', ..] => self.stands_for(2, "'"),
                [b'\''] => return Some(()),
                [b' ' | b'\t' | b'\r' | b'\n', ..] => self.blanks(),
                _ => return None,
            }
        }
    }

    fn double_quoted(&mut self) -> Option<()> {
        self.at = 1;
        loop {
            self.verbatim(self.up_to(&['"', '\\', ' ', '\t', '\r', '\n']));
            match self.rest().as_bytes() {
                [b'\\', ..] => self.escape()?,
                [b'"'] => return Some(()),
                [b' ' | b'\t' | b'\r' | b'\n', ..] => self.blanks(),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<()> {
        let rest = self.rest();
        let text = match rest.as_bytes().get(1)? {
            b'0' => "\0",
            b'a' => "\u{7}",
            b'b' => "\u{8}",
            b't' | b'\t' => "\t",
            b'n' => "\n",
            b'v' => "\u{b}",
            b'f' => "\u{c}",
            b'r' => "\r",
            b'e' => "\u{1b}",
            b' ' => " ",
            b'"' => "\"",
            b'/' => "/",
            b'\\' => "\\",
            b'N' => "\u{85}",
            b'_' => "\u{a0}",
            b'L' => "\u{2028}",
            b'P' => "\u{2029}",
            b'x' => return self.letter(2),
            b'u' => return self.letter(4),
            b'U' => return self.letter(8),
            b'\r' | b'\n' => {
                // The line goes on after the blanks of the next one; empty lines are breaks.
                let blanks = &rest[1..];
                let length = blanks.len() - blanks.trim_start_matches(BLANKS).len();
                let breaks = blanks[..length].matches('\n').count();
                self.stands_for(1 + length, &"\n".repeat(breaks.saturating_sub(1)));
                return Some(());
            }
            _ => return None,
        };
        self.stands_for(2, text);
        Some(())
    }

    /// A letter by its number, in so many digits; or two halves of one.
    fn letter(&mut self, digits: usize) -> Option<()> {
        let rest = self.rest();
        let number = |at: usize| u32::from_str_radix(rest.get(at..at + digits)?, 16).ok();
        let first = number(2)?;
        let length = 2 + digits;
        let (letter, length) = match char::from_u32(first) {
            Some(letter) => (letter, length),
            None if digits == 4 && rest[length..].starts_with("\\u") => match number(length + 2) {
                Some(second @ 0xdc00..0xe000) if first < 0xdc00 => {
                    let letter = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                    (char::from_u32(letter)?, 2 * length)
                }
                _ => ('\u{fffd}', length),
            },
            None => ('\u{fffd}', length),
        };
        self.stands_for(length, letter.encode_utf8(&mut [0; 4]));
        Some(())
    }

    /// Blanks, which stand for themselves; or the end of a line and the start of the next, which
    /// stand for one blank, and with empty lines between them for as many breaks.
    fn blanks(&mut self) {
        let rest = self.rest();
        let length = rest.len() - rest.trim_start_matches(BLANKS).len();
        match rest[..length].matches('\n').count() {
            0 => self.verbatim(length),
            1 => self.stands_for(length, " "),
            breaks => self.stands_for(length, &"\n".repeat(breaks - 1)),
        }
    }

    /// A block: what lies between blanks stands for itself, and blanks for blanks. The text
    /// tells what became of them.
    fn block(&mut self, text: &str) -> Option<()> {
        self.at = self.source.find('\n').unwrap_or(self.source.len());
        while self.text.len() < text.len() {
            let blanks = &text[self.text.len()..];
            let blanks = &blanks[..blanks.len() - blanks.trim_start_matches(BLANKS).len()];
            let rest = self.rest();
            let length = rest.len() - rest.trim_start_matches(BLANKS).len();
            if rest[..length] == *blanks {
                self.verbatim(length);
            } else {
                self.stands_for(length, blanks);
            }
            let word = self.up_to(&BLANKS);
            if word == 0 && self.text.len() < text.len() {
                return None;
            }
            self.verbatim(word);
        }
        Some(())
    }
}

const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];
