//! A place in a text that is read from left to right, once.

use super::json_path::SyntaxError;

/// How deep filters, parentheses and lists in a path can stand in one another.
pub(super) const NESTING_MAX: usize = 32;

pub(super) struct Cursor<'a> {
    text: &'a str,
    pub(super) at: usize,
    pub(super) depth: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// What was read since `start`.
    pub(super) fn since(&self, start: usize) -> &'a str {
        &self.text[start..self.at]
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.at += letter.len_utf8();
        Some(letter)
    }

    /// Goes past `expected` if it is what comes next.
    pub(super) fn eat(&mut self, expected: &str) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.at += expected.len();
        }
        found
    }

    pub(super) fn expect(&mut self, expected: &str) -> Result<(), SyntaxError> {
        if self.eat(expected) {
            Ok(())
        } else {
            Err(self.error(format!("a `{expected}` is missing")))
        }
    }

    pub(super) fn skip_blanks(&mut self) {
        self.take_while(char::is_whitespace);
    }

    pub(super) fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let (taken, _) = rest.split_at(rest.find(|letter| !wanted(letter)).unwrap_or(rest.len()));
        self.at += taken.len();
        taken
    }

    /// As `take_while`, and a placeholder counts as one letter that is wanted.
    pub(super) fn take_with_placeholders(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let start = self.at;
        loop {
            self.take_while(|letter| letter != '$' && wanted(letter));
            if self.placeholder().is_none() {
                match self.peek() {
                    Some('$') if wanted('$') => self.at += 1,
                    _ => return self.since(start),
                }
            }
        }
    }

    /// `${Name}`, which a deployment replaces. `${}` is none: it is a dollar and `{}`.
    pub(super) fn placeholder(&mut self) -> Option<&'a str> {
        let inside = self.rest().strip_prefix("${")?;
        let length = inside.find(['{', '}', '\'', '\n'])?;
        if length == 0 || !inside[length..].starts_with('}') {
            return None;
        }
        let start = self.at;
        self.at += "${".len() + length + "}".len();
        Some(self.since(start))
    }

    /// Reads what stands inside of something, unless that is too deep.
    pub(super) fn nested<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, SyntaxError>,
    ) -> Result<T, SyntaxError> {
        if self.depth == NESTING_MAX {
            return Err(self.error(format!("this is nested deeper than {NESTING_MAX} levels")));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    pub(super) fn error(&self, message: impl Into<String>) -> SyntaxError {
        SyntaxError { offset: self.at, message: message.into() }
    }

    pub(super) fn error_at(&self, offset: usize, message: impl Into<String>) -> SyntaxError {
        SyntaxError { offset, message: message.into() }
    }

    /// Refuses what comes next unless it is nothing but blanks.
    pub(super) fn expect_end(&self, allowed: &str) -> Result<(), SyntaxError> {
        match self.peek() {
            Some(letter) if !self.rest().trim_start().is_empty() => {
                Err(self.error(format!("{letter:?} cannot stand here: {allowed}")))
            }
            _ => Ok(()),
        }
    }
}
