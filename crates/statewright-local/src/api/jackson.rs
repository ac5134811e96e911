//! What AWS says about a text that is no JSON, which are the words of Jackson, a reader of JSON
//! in Java.

use std::borrow::Cow;

/// What is wrong with a text, if it is no JSON.
pub(super) fn problem(text: &str) -> Option<String> {
    Some(located_problem(text)?.0)
}

/// The same, and where that is: behind what was read.
pub(super) fn located_problem(text: &str) -> Option<(String, String)> {
    let mut scanner = Scanner { text, at: 0 };
    let problem = scanner.document().err()?;
    Some((problem, location(text, scanner.at)))
}

/// How much of a text is shown with a place in it, in letters.
const SHOWN_MAX: usize = 500;

/// A place in a text. Java counts letters in units of UTF-16.
fn location(text: &str, at: usize) -> String {
    let before = text[..at].replace("\r\n", "\n").replace('\r', "\n");
    let line = before.matches('\n').count() + 1;
    let row = before.rsplit('\n').next().unwrap_or_default();
    let column = row.encode_utf16().count() + 1;
    let hidden = text.encode_utf16().count().saturating_sub(SHOWN_MAX);
    let (shown, truncated) = if hidden == 0 {
        (Cow::Borrowed(text), String::new())
    } else {
        let units: Vec<_> = text.encode_utf16().take(SHOWN_MAX).collect();
        (String::from_utf16_lossy(&units).into(), format!("[truncated {hidden} chars]"))
    };
    format!("[Source: (String)\"{shown}\"{truncated}; line: {line}, column: {column}]")
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

/// What a value is in, and where that begins.
#[derive(Clone, Copy)]
struct Container {
    kind: Kind,
    start: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Array,
    Object,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Array => "Array",
            Self::Object => "Object",
        }
    }
}

const VALUES: &str = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

impl Scanner<'_> {
    fn document(&mut self) -> Result<(), String> {
        let mut open = Vec::new();
        loop {
            if self.begin_value(&mut open)? {
                continue;
            }
            // A value has ended, and perhaps what it is in.
            loop {
                self.skip_blanks();
                let Some(container) = open.last().copied() else {
                    return match self.peek() {
                        None => Ok(()),
                        Some(found) => Err(self.unexpected(found, "expected end of text")),
                    };
                };
                match (self.peek(), container.kind) {
                    (Some(','), kind) => {
                        self.at += 1;
                        self.skip_blanks();
                        if self.peek().is_none() {
                            return Err(end_between(kind));
                        }
                        if kind == Kind::Object {
                            self.field_name(container)?;
                        }
                        break;
                    }
                    (Some(']'), Kind::Array) | (Some('}'), Kind::Object) => {
                        self.at += 1;
                        open.pop();
                    }
                    (Some(found), kind) => {
                        let expected =
                            format!("was expecting comma to separate {} entries", kind.name());
                        return Err(self.unexpected(found, &expected));
                    }
                    (None, _) => return Err(self.end_in(container)),
                }
            }
        }
    }

    /// Reads a value, or the beginning of one that has others in it: then it is `true`, and the
    /// next value is the first of those.
    fn begin_value(&mut self, open: &mut Vec<Container>) -> Result<bool, String> {
        self.skip_blanks();
        let start = self.at;
        match self.peek() {
            Some('[') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek() == Some(']') {
                    self.at += 1;
                    return Ok(false);
                }
                open.push(Container { kind: Kind::Array, start });
                Ok(true)
            }
            Some('{') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek() == Some('}') {
                    self.at += 1;
                    return Ok(false);
                }
                let container = Container { kind: Kind::Object, start };
                self.field_name(container)?;
                open.push(container);
                Ok(true)
            }
            Some('"') => self.string().map(|()| false),
            Some('-' | '0'..='9') => self.number().map(|()| false),
            Some(letter) if letter.is_alphabetic() => self.token().map(|()| false),
            Some(found) => Err(self.unexpected(found, &format!("expected a valid value {VALUES}"))),
            None => match open.last() {
                // What is in an object has its name before it.
                Some(Container { kind: Kind::Object, .. }) => Err(end_between(Kind::Object)),
                Some(array) => Err(self.end_in(*array)),
                None => Err("No content to map due to end-of-input".to_owned()),
            },
        }
    }

    fn field_name(&mut self, object: Container) -> Result<(), String> {
        match self.peek() {
            Some('"') => self.quoted_text(" in field name", "name")?,
            Some(found) => {
                let expected = "was expecting double-quote to start field name";
                return Err(self.unexpected(found, expected));
            }
            None => return Err(self.end_in(object)),
        }
        self.skip_blanks();
        match self.peek() {
            Some(':') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek().is_none() { Err(end_between(Kind::Object)) } else { Ok(()) }
            }
            Some(found) => {
                let expected = "was expecting a colon to separate field name and value";
                Err(self.unexpected(found, expected))
            }
            None => Err(end_between(Kind::Object)),
        }
    }

    fn string(&mut self) -> Result<(), String> {
        self.quoted_text(": was expecting closing quote for a string value", "string value")
    }

    fn quoted_text(&mut self, end_of_input: &str, what: &str) -> Result<(), String> {
        self.at += 1;
        loop {
            match self.next() {
                Some('"') => return Ok(()),
                Some('\\') => self.escape()?,
                Some(letter) if u32::from(letter) < 0x20 => {
                    return Err(format!(
                        "Illegal unquoted character ({}): has to be escaped using backslash to be included in {what}",
                        quoted(letter)
                    ));
                }
                Some(_) => {}
                None => return Err(end(end_of_input)),
            }
        }
    }

    fn escape(&mut self) -> Result<(), String> {
        match self.next() {
            Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => Ok(()),
            Some('u') => {
                for _ in 0..4 {
                    match self.next() {
                        Some(digit) if digit.is_ascii_hexdigit() => {}
                        Some(found) => {
                            let expected = "expected a hex-digit for character escape sequence";
                            return Err(unexpected(found, expected));
                        }
                        None => return Err(end(" in character escape sequence")),
                    }
                }
                Ok(())
            }
            Some(found) => Err(format!("Unrecognized character escape {}", quoted(found))),
            None => Err(end(" in character escape sequence")),
        }
    }

    fn number(&mut self) -> Result<(), String> {
        if self.peek() == Some('-') {
            self.at += 1;
        }
        let start = self.at;
        self.digits("expected digit (0-9) to follow minus sign, for valid numeric value")?;
        if self.at > start + 1 && self.text[start..].starts_with('0') {
            return Err("Invalid numeric value: Leading zeroes not allowed".to_owned());
        }
        if self.peek() == Some('.') {
            self.at += 1;
            self.digits("Decimal point not followed by a digit")?;
        }
        if matches!(self.peek(), Some('e' | 'E')) {
            self.at += 1;
            if matches!(self.peek(), Some('+' | '-')) {
                self.at += 1;
            }
            self.digits("Exponent indicator not followed by a digit")?;
        }
        match self.peek() {
            Some(found) if found.is_alphanumeric() => {
                Err(self.unexpected(found, "Expected space separating root-level values"))
            }
            _ => Ok(()),
        }
    }

    fn digits(&mut self, expected: &str) -> Result<(), String> {
        let start = self.at;
        while matches!(self.peek(), Some('0'..='9')) {
            self.at += 1;
        }
        match self.peek() {
            _ if self.at > start => Ok(()),
            Some(found) => Err(self.unexpected(found, expected)),
            None => Err(end(" in Numeric value")),
        }
    }

    fn token(&mut self) -> Result<(), String> {
        let rest = &self.text[self.at..];
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
        let token = rest.split(|letter| !is_part(letter)).next().unwrap_or_default();
        self.at += token.len();
        match token {
            "null" | "true" | "false" => Ok(()),
            _ => Err(format!("Unrecognized token '{token}': was expecting {VALUES}")),
        }
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// A letter that should be another, which is read by that.
    fn unexpected(&mut self, found: char, expected: &str) -> String {
        self.at += found.len_utf8();
        unexpected(found, expected)
    }

    /// That the text ends inside of something.
    fn end_in(&self, container: Container) -> String {
        let Container { kind, start } = container;
        let start = location(self.text, start);
        end(&format!(": expected close marker for {} (start marker at {start})", kind.name()))
    }
}

fn unexpected(found: char, expected: &str) -> String {
    format!("Unexpected character ({}): {expected}", quoted(found))
}

fn quoted(letter: char) -> String {
    match u32::from(letter) {
        code if letter.is_control() => format!("(CTRL-CHAR, code {code})"),
        code @ 0..=255 => format!("'{letter}' (code {code})"),
        code => format!("'{letter}' (code {code} / {code:#x})"),
    }
}

fn end(place: &str) -> String {
    format!("Unexpected end-of-input{place}")
}

fn end_between(kind: Kind) -> String {
    end(&format!(" within/between {} entries", kind.name()))
}

#[cfg(test)]
mod tests {
    use super::{located_problem, problem};

    #[test]
    fn what_is_wrong_is_said_in_jacksons_words() {
        for (text, expected) in [
            (
                "nothing",
                "Unrecognized token 'nothing': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "{'a': 1}",
                "Unexpected character (''' (code 39)): was expecting double-quote to start field name",
            ),
            (
                "['a']",
                "Unexpected character (''' (code 39)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                r#"{"a" 1}"#,
                "Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value",
            ),
            (
                r#"{"a": 1 "b": 2}"#,
                r#"Unexpected character ('"' (code 34)): was expecting comma to separate Object entries"#,
            ),
            (
                "[1 2]",
                "Unexpected character ('2' (code 50)): was expecting comma to separate Array entries",
            ),
            (
                r#"{"a": 1, }"#,
                "Unexpected character ('}' (code 125)): was expecting double-quote to start field name",
            ),
            (
                "[1, ]",
                "Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "{",
                r#"Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)"{"; line: 1, column: 1])"#,
            ),
            (
                "[\r\n {\"a\": []",
                "Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)\"[\r\n {\"a\": []\"; line: 2, column: 2])",
            ),
            ("[1, ", "Unexpected end-of-input within/between Array entries"),
            (r#"{"a": "#, "Unexpected end-of-input within/between Object entries"),
            (r#"{"a"#, "Unexpected end-of-input in field name"),
            (r#""a"#, "Unexpected end-of-input: was expecting closing quote for a string value"),
            (r#""\x""#, "Unrecognized character escape 'x' (code 120)"),
            (
                "\"\n\"",
                "Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value",
            ),
            ("01", "Invalid numeric value: Leading zeroes not allowed"),
            ("1.", "Unexpected end-of-input in Numeric value"),
            (
                "[\u{1}]",
                "Unexpected character ((CTRL-CHAR, code 1)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "\u{feff}1",
                "Unexpected character ('\u{feff}' (code 65279 / 0xfeff)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            ("  ", "No content to map due to end-of-input"),
        ] {
            assert_eq!(problem(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_place_is_behind_what_was_read() {
        let long = format!("[\"{}\",\n x]", "ä".repeat(600));
        let shown: String = long.chars().take(500).collect();
        for (text, expected) in [
            ("no, not", r#"[Source: (String)"no, not"; line: 1, column: 3]"#.to_owned()),
            ("{'a'}", r#"[Source: (String)"{'a'}"; line: 1, column: 3]"#.to_owned()),
            (
                &long,
                format!("[Source: (String)\"{shown}\"[truncated 108 chars]; line: 2, column: 3]"),
            ),
        ] {
            let place = located_problem(text).expect("a problem").1;
            assert_eq!(place, expected, "{text}");
        }
    }

    #[test]
    fn json_has_no_problem() {
        for text in [
            "null",
            " [1, -0.5e+3, \"a\\u00e4\\n\", true, {\"a\": {}, \"b\": [[]]}] ",
            "\"ä\"",
            "0",
            "{\"a\":{\"b\":[1,{\"c\":null}]}}",
        ] {
            assert_eq!(problem(text), None, "{text}");
        }
    }
}
