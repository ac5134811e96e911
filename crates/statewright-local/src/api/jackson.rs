//! What AWS says about a text that is no JSON, which are the words of Jackson, a reader of JSON
//! in Java.
//!
//! Source: jackson-core, `ReaderBasedJsonParser`, as databind reads trees with it: members with
//! `nextFieldName`, and all else with `nextToken`. Which version AWS has shows in the values that
//! its messages list: one of 2.10 to 2.13.

use std::borrow::Cow;

/// What is wrong with a text, if it is no JSON.
pub(super) fn problem(text: &str) -> Option<String> {
    Some(located_problem(text)?.0)
}

/// The same, and where that is: behind what was read.
pub(super) fn located_problem(text: &str) -> Option<(String, String)> {
    let mut scanner = Scanner { text, at: 0, row: Row { line: 1, start: 0 }, half: false };
    let problem = scanner.document().err()?;
    // Of a letter of two units, one was read.
    let column = scanner.row.column(text, scanner.at) - usize::from(scanner.half);
    Some((problem, location(text, scanner.row.line, column)))
}

/// How much of a text is shown with a place in it, in letters.
const SHOWN_MAX: usize = 500;

/// How much of a word that is none is shown.
const TOKEN_MAX: usize = 256;

/// A place in a text. Java counts letters in units of UTF-16.
fn location(text: &str, line: usize, column: usize) -> String {
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
    row: Row,
    /// What was read ends in the middle of the letter before.
    half: bool,
}

/// A line, and the byte that it begins with. Those that end inside of a text are not counted.
#[derive(Clone, Copy)]
struct Row {
    line: usize,
    start: usize,
}

impl Row {
    fn column(self, text: &str, at: usize) -> usize {
        text[self.start..at].encode_utf16().count() + 1
    }
}

/// What a value is in, and where that begins.
#[derive(Clone, Copy)]
struct Container {
    kind: Kind,
    start: usize,
    row: Row,
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

/// What a value comes after.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    /// Nothing: it is the first one in an array, or all there is.
    Nothing,
    /// Another one in an array.
    Comma,
    /// Its name.
    Name,
}

const VALUES: &str = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
const MINUS: &str = "expected digit (0-9) to follow minus sign, for valid numeric value";

impl Scanner<'_> {
    fn document(&mut self) -> Result<(), String> {
        let mut open = Vec::new();
        let mut after = After::Nothing;
        loop {
            if let Some(inside) = self.begin_value(&mut open, after)? {
                after = inside;
                continue;
            }
            // A value has ended, and perhaps what it is in.
            loop {
                self.skip_blanks()?;
                let Some(container) = open.last().copied() else {
                    return match self.peek() {
                        None => Ok(()),
                        Some(found) => Err(self.unexpected(found, "expected end of text")),
                    };
                };
                match (self.peek(), container.kind) {
                    (Some(','), kind) => {
                        self.at += 1;
                        self.skip_blanks()?;
                        if self.peek().is_none() {
                            return Err(end_between(kind));
                        }
                        after = After::Comma;
                        if kind == Kind::Object {
                            self.field_name(container)?;
                            after = After::Name;
                        }
                        break;
                    }
                    (Some(']'), Kind::Array) | (Some('}'), Kind::Object) => {
                        self.at += 1;
                        open.pop();
                    }
                    (Some(found @ (']' | '}')), _) => {
                        return Err(self.mismatch(found, Some(container)));
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

    /// Reads a value, or the beginning of one that has others in it: then it gives what the
    /// first of those comes after.
    fn begin_value(
        &mut self,
        open: &mut Vec<Container>,
        after: After,
    ) -> Result<Option<After>, String> {
        self.skip_blanks()?;
        let container = |kind| Container { kind, start: self.at, row: self.row };
        match self.peek() {
            Some('[') => {
                let array = container(Kind::Array);
                self.at += 1;
                self.skip_blanks()?;
                if self.peek() == Some(']') {
                    self.at += 1;
                    return Ok(None);
                }
                open.push(array);
                Ok(Some(After::Nothing))
            }
            Some('{') => {
                let object = container(Kind::Object);
                self.at += 1;
                self.skip_blanks()?;
                match self.peek() {
                    Some('}') => {
                        self.at += 1;
                        return Ok(None);
                    }
                    Some(']') => return Err(self.mismatch(']', Some(object))),
                    _ => self.field_name(object)?,
                }
                open.push(object);
                Ok(Some(After::Name))
            }
            Some('"') => self.string().map(|()| None),
            Some('-' | '0'..='9') => self.number(open.is_empty()).map(|()| None),
            Some(found @ (']' | '}')) if after == After::Nothing => {
                Err(self.mismatch(found, open.last().copied()))
            }
            Some('}') if after == After::Comma => Err(self.unexpected('}', "expected a value")),
            Some('+') => {
                self.at += 1;
                Err(self.no_number('+'))
            }
            Some(letter) if begins_token(letter) => self.token().map(|()| None),
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
        self.skip_blanks()?;
        match self.peek() {
            Some(':') => {
                self.at += 1;
                self.skip_blanks()?;
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
                Some(letter) if letter < ' ' => {
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
        match self.peek() {
            Some('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't') => {
                self.at += 1;
                Ok(())
            }
            Some('u') => {
                self.at += 1;
                for _ in 0..4 {
                    match self.peek() {
                        Some(digit) if digit.is_ascii_hexdigit() => self.at += 1,
                        Some(found) => {
                            let expected = "expected a hex-digit for character escape sequence";
                            return Err(self.unexpected(found, expected));
                        }
                        None => return Err(end(" in character escape sequence")),
                    }
                }
                Ok(())
            }
            Some(found) => {
                self.take(found);
                Err(format!("Unrecognized character escape {}", quoted(found)))
            }
            None => Err(end(" in character escape sequence")),
        }
    }

    fn number(&mut self, is_root: bool) -> Result<(), String> {
        if self.peek() == Some('-') {
            self.at += 1;
            match self.peek() {
                Some('0'..='9') => {}
                Some(_) => return Err(self.no_number('-')),
                // Jackson forgets a blank here.
                None => return Err(end("No digit following minus sign")),
            }
        }
        let begins_with_zero = self.peek() == Some('0');
        if begins_with_zero {
            self.at += 1;
            if matches!(self.peek(), Some('0'..='9')) {
                return Err("Invalid numeric value: Leading zeroes not allowed".to_owned());
            }
        }
        self.skip_digits();
        // Of other numbers, what follows the mark is looked at and not read.
        let mut mark = None;
        if self.peek() == Some('.') {
            self.at += 1;
            mark = Some(self.at);
            if !self.skip_digits() {
                let found = self.peek();
                if begins_with_zero && let Some(found) = found {
                    self.take(found);
                }
                let expected = "Decimal point not followed by a digit";
                return Err(unexpected_in_number(found.unwrap_or('.'), expected));
            }
        }
        if matches!(self.peek(), Some('e' | 'E')) {
            self.at += 1;
            let mark = mark.unwrap_or(self.at);
            if matches!(self.peek(), Some('+' | '-')) {
                self.at += 1;
            }
            if !self.skip_digits() {
                let Some(found) = self.peek() else {
                    return Err(end("expected a digit for number exponent"));
                };
                if begins_with_zero {
                    self.take(found);
                } else {
                    self.at = mark;
                }
                return Err(unexpected_in_number(
                    found,
                    "Exponent indicator not followed by a digit",
                ));
            }
        }
        match self.peek() {
            Some(found) if is_root && !matches!(found, ' ' | '\t' | '\n' | '\r') => {
                Err(self.unexpected(found, "Expected space separating root-level values"))
            }
            _ => Ok(()),
        }
    }

    fn skip_digits(&mut self) -> bool {
        let start = self.at;
        while matches!(self.peek(), Some('0'..='9')) {
            self.at += 1;
        }
        self.at > start
    }

    /// That there is no digit behind a sign.
    fn no_number(&mut self, sign: char) -> String {
        let in_number = || end(" in a Number value");
        let Some(mut found) = self.peek() else { return in_number() };
        self.take(found);
        if found == 'I' {
            let Some(second) = self.peek() else { return in_number() };
            self.take(second);
            found = second;
            for rest in ["NF", "nfinity"] {
                if rest.starts_with(second) {
                    return self.no_finite_number(&format!("{sign}I{rest}"), "-I?".len());
                }
            }
        }
        unexpected_in_number(found, MINUS)
    }

    /// What is said of a word for a number that is none to JSON, of which so much is read; or of
    /// another word that begins like it.
    fn no_finite_number(&mut self, word: &str, read: usize) -> String {
        let start = self.at - read;
        if self.text[start..].starts_with(word) && !self.goes_on(start + word.len()) {
            self.at = start + word.len();
            return format!(
                "Non-standard token '{word}': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow"
            );
        }
        let alike =
            self.text[start..].bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
        self.no_token(start, alike)
    }

    fn token(&mut self) -> Result<(), String> {
        let start = self.at;
        for word in ["null", "true", "false"] {
            if self.text[start..].starts_with(word) && !self.goes_on(start + word.len()) {
                self.at += word.len();
                return Ok(());
            }
        }
        for word in ["NaN", "Infinity"] {
            if self.text[start..].starts_with(&word[..1]) {
                self.at += 1;
                return Err(self.no_finite_number(word, 1));
            }
        }
        let first = self.peek().map_or(0, char::len_utf8);
        Err(self.no_token(start, first))
    }

    /// Whether a word goes on here, which could end.
    fn goes_on(&self, at: usize) -> bool {
        self.text[at..].starts_with(|letter| letter >= '0' && is_in_token(letter))
    }

    /// That a word is none, of which so much is a part, whatever it is.
    fn no_token(&mut self, start: usize, length: usize) -> String {
        let before = self.text[start..start + length].chars().count();
        let rest = self.text[start + length..].chars().take_while(|letter| is_in_token(*letter));
        let mut rest = rest.peekable();
        let goes_on = rest.peek().is_some();
        let rest: String = rest.take(TOKEN_MAX - before).collect();
        self.at = start + length + rest.len();
        let token = &self.text[start..self.at];
        let cut = if goes_on && token.chars().count() >= TOKEN_MAX { "..." } else { "" };
        format!("Unrecognized token '{token}{cut}': was expecting {VALUES}")
    }

    fn skip_blanks(&mut self) -> Result<(), String> {
        loop {
            match self.peek() {
                Some(' ' | '\t') => self.at += 1,
                Some('\n') => self.new_line(1),
                Some('\r') if self.text[self.at..].starts_with("\r\n") => self.new_line(2),
                Some('\r') => self.new_line(1),
                Some('/') => {
                    let why = "maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)";
                    return Err(self.unexpected('/', why));
                }
                Some(letter) if letter < ' ' => {
                    self.at += 1;
                    return Err(format!(
                        r"Illegal character ({}): only regular white space (\r, \n, \t) is allowed between tokens",
                        quoted(letter)
                    ));
                }
                _ => return Ok(()),
            }
        }
    }

    fn new_line(&mut self, length: usize) {
        self.at += length;
        self.row = Row { line: self.row.line + 1, start: self.at };
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Reads the last letter that is read: the first unit of it.
    fn take(&mut self, letter: char) {
        self.at += letter.len_utf8();
        self.half = letter.len_utf16() > 1;
    }

    /// A letter that should be another, which is read by that.
    fn unexpected(&mut self, found: char, expected: &str) -> String {
        self.take(found);
        format!("Unexpected character ({}): {expected}", quoted(found))
    }

    /// That something ends that is not begun.
    fn mismatch(&mut self, found: char, container: Option<Container>) -> String {
        self.take(found);
        let expected = if found == ']' { '}' } else { ']' };
        let (kind, start) = match container {
            Some(container) => (container.kind.name(), self.start(container)),
            None => ("root", location(self.text, 1, 0)),
        };
        format!(
            "Unexpected close marker '{found}': expected '{expected}' (for {kind} starting at {start})"
        )
    }

    /// That the text ends inside of something.
    fn end_in(&self, container: Container) -> String {
        let (kind, start) = (container.kind.name(), self.start(container));
        end(&format!(": expected close marker for {kind} (start marker at {start})"))
    }

    fn start(&self, container: Container) -> String {
        let Container { start, row, .. } = container;
        location(self.text, row.line, row.column(self.text, start))
    }
}

/// Whether Java takes a letter for the first of a name. What has two units is none.
fn begins_token(letter: char) -> bool {
    letter.len_utf16() == 1
        && (letter.is_alphabetic()
            || matches!(letter, '$' | '_' | '¢'..='¥' | '‿' | '⁀' | '\u{20a0}'..='\u{20c0}'))
}

fn is_in_token(letter: char) -> bool {
    begins_token(letter) || (letter.len_utf16() == 1 && letter.is_numeric())
}

fn unexpected_in_number(found: char, expected: &str) -> String {
    format!("Unexpected character ({}) in numeric value: {expected}", quoted(found))
}

/// A letter, as far as it is one unit. Java cannot write a half of one.
fn quoted(letter: char) -> String {
    match letter.encode_utf16(&mut [0; 2]) {
        [code] if letter.is_control() => format!("(CTRL-CHAR, code {code})"),
        [code @ 0..=255] => format!("'{letter}' (code {code})"),
        [code] => format!("'{letter}' (code {code} / {code:#x})"),
        [half, ..] => format!("'?' (code {half} / {half:#x})"),
        [] => String::new(),
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
            (
                "1.",
                "Unexpected character ('.' (code 46)) in numeric value: Decimal point not followed by a digit",
            ),
            (
                "[1.]",
                "Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit",
            ),
            (
                r#"{"a": 1e+}"#,
                "Unexpected character ('}' (code 125)) in numeric value: Exponent indicator not followed by a digit",
            ),
            ("1e", "Unexpected end-of-inputexpected a digit for number exponent"),
            ("-", "Unexpected end-of-inputNo digit following minus sign"),
            (
                r#"{"a": -}"#,
                "Unexpected character ('}' (code 125)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
            ),
            (
                r#"{"a": +1}"#,
                "Unexpected character ('1' (code 49)) in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value",
            ),
            (
                r#"{"Seconds": 10s}"#,
                "Unexpected character ('s' (code 115)): was expecting comma to separate Object entries",
            ),
            (
                "10s",
                "Unexpected character ('s' (code 115)): Expected space separating root-level values",
            ),
            (
                "[${X}]",
                "Unrecognized token '$': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "_x1-",
                "Unrecognized token '_x1': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "trues",
                "Unrecognized token 'trues': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "[NaN]",
                "Non-standard token 'NaN': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow",
            ),
            (
                "[Name]",
                "Unrecognized token 'Name': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "-Infinity",
                "Non-standard token '-Infinity': enable JsonParser.Feature.ALLOW_NON_NUMERIC_NUMBERS to allow",
            ),
            (
                "[😀]",
                "Unexpected character ('?' (code 55357 / 0xd83d)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
            ),
            (
                "[\u{1}]",
                r"Illegal character ((CTRL-CHAR, code 1)): only regular white space (\r, \n, \t) is allowed between tokens",
            ),
            (
                "[ // a",
                "Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
            ),
            (
                r#"{"a": [1}"#,
                r#"Unexpected close marker '}': expected ']' (for Array starting at [Source: (String)"{"a": [1}"; line: 1, column: 7])"#,
            ),
            (
                "]",
                r#"Unexpected close marker ']': expected '}' (for root starting at [Source: (String)"]"; line: 1, column: 0])"#,
            ),
            ("[1, }", "Unexpected character ('}' (code 125)): expected a value"),
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
    fn a_long_word_is_cut_off() {
        let found = problem(&"a".repeat(1 << 20)).expect("a problem");
        assert!(found.starts_with(&format!("Unrecognized token '{}...': was", "a".repeat(256))));
    }

    #[test]
    fn a_place_is_behind_what_was_read() {
        let long = format!("[\"{}\",\n x]", "ä".repeat(600));
        let shown: String = long.chars().take(500).collect();
        for (text, expected) in [
            ("no, not", r#"[Source: (String)"no, not"; line: 1, column: 3]"#.to_owned()),
            ("{'a'}", r#"[Source: (String)"{'a'}"; line: 1, column: 3]"#.to_owned()),
            (
                "{\"a\":\"x\ny\"}",
                "[Source: (String)\"{\"a\":\"x\ny\"}\"; line: 1, column: 9]".to_owned(),
            ),
            ("[\r\n\r\n😀]", "[Source: (String)\"[\r\n\r\n😀]\"; line: 3, column: 2]".to_owned()),
            ("[1.x]", r#"[Source: (String)"[1.x]"; line: 1, column: 4]"#.to_owned()),
            ("[0.x]", r#"[Source: (String)"[0.x]"; line: 1, column: 5]"#.to_owned()),
            ("[01]", r#"[Source: (String)"[01]"; line: 1, column: 3]"#.to_owned()),
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
