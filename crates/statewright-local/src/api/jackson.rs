//! What AWS says about a text that is no JSON, which are the words of Jackson, a reader of JSON
//! in Java.

/// What is wrong with a text, if it is no JSON.
pub(super) fn problem(text: &str) -> Option<String> {
    Scanner { text, at: 0 }.document().err()
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

/// What a value is in.
#[derive(Clone, Copy)]
enum Container {
    Array,
    Object,
}

impl Container {
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
                        Some(found) => Err(unexpected(found, "expected end of text")),
                    };
                };
                match (self.peek(), container) {
                    (Some(','), Container::Array) => {
                        self.at += 1;
                        break;
                    }
                    (Some(','), Container::Object) => {
                        self.at += 1;
                        self.field_name()?;
                        break;
                    }
                    (Some(']'), Container::Array) | (Some('}'), Container::Object) => {
                        self.at += 1;
                        open.pop();
                    }
                    (Some(found), _) => {
                        let expected =
                            format!("was expecting comma to separate {} entries", container.name());
                        return Err(unexpected(found, &expected));
                    }
                    (None, _) => return Err(end_in(container)),
                }
            }
        }
    }

    /// Reads a value, or the beginning of one that has others in it: then it is `true`, and the
    /// next value is the first of those.
    fn begin_value(&mut self, open: &mut Vec<Container>) -> Result<bool, String> {
        self.skip_blanks();
        match self.peek() {
            Some('[') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek() == Some(']') {
                    self.at += 1;
                    return Ok(false);
                }
                open.push(Container::Array);
                Ok(true)
            }
            Some('{') => {
                self.at += 1;
                self.skip_blanks();
                if self.peek() == Some('}') {
                    self.at += 1;
                    return Ok(false);
                }
                self.field_name()?;
                open.push(Container::Object);
                Ok(true)
            }
            Some('"') => self.string().map(|()| false),
            Some('-' | '0'..='9') => self.number().map(|()| false),
            Some(letter) if letter.is_alphabetic() => self.token().map(|()| false),
            Some(found) => Err(unexpected(found, &format!("expected a valid value {VALUES}"))),
            None => match open.last() {
                Some(container) => Err(end_in(*container)),
                None => Err("No content to map due to end-of-input".to_owned()),
            },
        }
    }

    fn field_name(&mut self) -> Result<(), String> {
        self.skip_blanks();
        match self.peek() {
            Some('"') => self.string()?,
            Some(found) => {
                return Err(unexpected(found, "was expecting double-quote to start field name"));
            }
            None => return Err(end_in(Container::Object)),
        }
        self.skip_blanks();
        match self.peek() {
            Some(':') => {
                self.at += 1;
                Ok(())
            }
            Some(found) => {
                Err(unexpected(found, "was expecting a colon to separate field name and value"))
            }
            None => Err(end_in(Container::Object)),
        }
    }

    fn string(&mut self) -> Result<(), String> {
        self.at += 1;
        loop {
            match self.next() {
                Some('"') => return Ok(()),
                Some('\\') => self.escape()?,
                Some(letter) if u32::from(letter) < 0x20 => {
                    let code = u32::from(letter);
                    return Err(format!(
                        "Illegal unquoted character ((CTRL-CHAR, code {code})): has to be escaped using backslash to be included in string value"
                    ));
                }
                Some(_) => {}
                None => return Err(end("was expecting closing quote for a string value")),
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
                        None => return Err(end("within/between Object entries")),
                    }
                }
                Ok(())
            }
            Some(found) => Err(format!("Unrecognized character escape {}", quoted(found))),
            None => Err(end("in character escape sequence")),
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
                Err(unexpected(found, "Expected space separating root-level values"))
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
            Some(found) => Err(unexpected(found, expected)),
            None => Err(end("in Numeric value")),
        }
    }

    fn token(&mut self) -> Result<(), String> {
        let rest = &self.text[self.at..];
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
        let token = rest.split(|letter| !is_part(letter)).next().unwrap_or_default();
        if !matches!(token, "null" | "true" | "false") {
            return Err(format!("Unrecognized token '{token}': was expecting {VALUES}"));
        }
        self.at += token.len();
        Ok(())
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
}

fn unexpected(found: char, expected: &str) -> String {
    format!("Unexpected character ({}): {expected}", quoted(found))
}

fn quoted(letter: char) -> String {
    format!("'{letter}' (code {})", u32::from(letter))
}

fn end(place: &str) -> String {
    format!("Unexpected end-of-input: {place}")
}

fn end_in(container: Container) -> String {
    end(&format!("expected close marker for {}", container.name()))
}

#[cfg(test)]
mod tests {
    use super::problem;

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
            ("{", "Unexpected end-of-input: expected close marker for Object"),
            (r#"[{"a": []"#, "Unexpected end-of-input: expected close marker for Object"),
            (r#""a"#, "Unexpected end-of-input: was expecting closing quote for a string value"),
            (r#""\x""#, "Unrecognized character escape 'x' (code 120)"),
            (
                "\"\n\"",
                "Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value",
            ),
            ("01", "Invalid numeric value: Leading zeroes not allowed"),
            ("1.", "Unexpected end-of-input: in Numeric value"),
            ("  ", "No content to map due to end-of-input"),
        ] {
            assert_eq!(problem(text).as_deref(), Some(expected), "{text}");
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
