use super::{Kind, SyntaxError};

/// A part of the text that belongs together.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) offset: usize,
    pub(super) kind: TokenKind,
}

#[derive(Debug)]
pub(super) enum TokenKind {
    /// A literal, a variable, or a name, as it stands in the tree.
    Operand(Kind),
    Symbol(&'static str),
    End,
}

/// What the parser waits for: a slash begins an operand, or it is the operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    Operand,
    Operator,
}

/// The longer ones first, where one begins with another.
const SYMBOLS: [&str; 34] = [
    "..", ":=", "!=", ">=", "<=", "**", "~>", ".", "[", "]", "{", "}", "(", ")", ",", "@", "#",
    ";", ":", "?", "+", "-", "*", "/", "%", "|", "=", "<", ">", "^", "&", "and", "or", "in",
];

/// The characters that end a name.
const NAME_END: &str = " \t\n\r\u{b}.[]{}(),@#;:?+-*/%|=<>^&!~";

const BLANKS: [char; 5] = [' ', '\t', '\n', '\r', '\u{b}'];

/// Reads tokens one by one, because only the parser knows what a slash is.
#[derive(Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, offset: 0 }
    }

    pub(super) fn next(&mut self, next: Next) -> Result<Token, SyntaxError> {
        self.skip_blanks()?;
        let offset = self.offset;
        let rest = self.rest();
        let kind = match rest.chars().next() {
            None => TokenKind::End,
            Some('/') if next == Next::Operand => TokenKind::Operand(self.regex()?),
            Some(quote @ ('"' | '\'')) => TokenKind::Operand(Kind::String(self.string(quote)?)),
            Some('0'..='9') => TokenKind::Operand(self.number()?),
            Some('`') => {
                let end = rest[1..].find('`').ok_or_else(|| {
                    let message = "Quoted property name must be terminated with a backquote (`)";
                    SyntaxError::new("S0105", offset, message)
                })?;
                self.offset += end + 2;
                TokenKind::Operand(Kind::Name(rest[1..=end].to_owned()))
            }
            Some(first) if NAME_END.contains(first) => {
                let symbol = SYMBOLS.iter().find(|symbol| rest.starts_with(**symbol));
                let symbol = symbol.ok_or_else(|| {
                    SyntaxError::new("S0204", offset, format!("Unknown operator: \"{first}\""))
                })?;
                self.offset += symbol.len();
                TokenKind::Symbol(symbol)
            }
            Some(_) => self.word(),
        };
        Ok(Token { offset, kind })
    }

    fn rest(&self) -> &'a str {
        &self.text[self.offset..]
    }

    fn skip_blanks(&mut self) -> Result<(), SyntaxError> {
        loop {
            self.offset = self.text.len() - self.rest().trim_start_matches(BLANKS).len();
            let Some(comment) = self.rest().strip_prefix("/*") else {
                return Ok(());
            };
            let end = comment.find("*/").ok_or_else(|| {
                SyntaxError::new("S0106", self.offset, "Comment has no closing tag")
            })?;
            self.offset += end + "/**/".len();
        }
    }

    fn word(&mut self) -> TokenKind {
        let rest = self.rest();
        let end = rest.find(|letter| NAME_END.contains(letter)).unwrap_or(rest.len());
        self.offset += end;
        let word = &rest[..end];
        if let Some(name) = word.strip_prefix('$') {
            return TokenKind::Operand(Kind::Variable(name.to_owned()));
        }
        if let Some(symbol) = SYMBOLS.iter().find(|symbol| **symbol == word) {
            return TokenKind::Symbol(symbol);
        }
        TokenKind::Operand(match word {
            "null" => Kind::Null,
            "true" | "false" => Kind::Boolean(word == "true"),
            _ => Kind::Name(word.to_owned()),
        })
    }

    fn number(&mut self) -> Result<Kind, SyntaxError> {
        let rest = self.rest();
        let digits = |from: usize| {
            rest[from..].find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest[from..].len())
        };
        let mut end = if rest.starts_with('0') { 1 } else { digits(0) };
        if rest[end..].starts_with('.') && digits(end + 1) > 0 {
            end += 1 + digits(end + 1);
        }
        if rest[end..].starts_with(['e', 'E']) {
            let sign = usize::from(rest[end + 1..].starts_with(['+', '-']));
            let exponent = digits(end + 1 + sign);
            if exponent > 0 {
                end += 1 + sign + exponent;
            }
        }
        let number = rest[..end].parse().ok().filter(|number: &f64| number.is_finite());
        let number = number.ok_or_else(|| {
            let message = format!("Number out of range: \"{}\"", &rest[..end]);
            SyntaxError::new("S0102", self.offset, message)
        })?;
        self.offset += end;
        Ok(Kind::Number(number))
    }

    fn string(&mut self, quote: char) -> Result<String, SyntaxError> {
        let start = self.offset;
        // UTF-16, because two escapes may make up one character.
        let mut units: Vec<u16> = Vec::new();
        let mut letters = self.rest().char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            if letter == quote {
                self.offset = start + at + 1;
                return Ok(String::from_utf16_lossy(&units));
            }
            if letter != '\\' {
                units.extend_from_slice(letter.encode_utf16(&mut [0; 2]));
                continue;
            }
            let Some((_, escaped)) = letters.next() else { break };
            units.push(match escaped {
                '"' | '\\' | '/' => escaped as u16,
                'b' => 8,
                'f' => 12,
                'n' => 10,
                'r' => 13,
                't' => 9,
                'u' => {
                    let digits: String = letters.by_ref().take(4).map(|(_, digit)| digit).collect();
                    let hexadecimal =
                        digits.len() == 4 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
                    u16::from_str_radix(&digits, 16).ok().filter(|_| hexadecimal).ok_or_else(
                        || {
                            let message =
                                "The escape sequence \\u must be followed by 4 hex digits";
                            SyntaxError::new("S0104", start + at, message)
                        },
                    )?
                }
                _ => {
                    let message = format!("Unsupported escape sequence: \\\"{escaped}\"");
                    return Err(SyntaxError::new("S0103", start + at, message));
                }
            });
        }
        let message = "String literal must be terminated by a matching quote";
        Err(SyntaxError::new("S0101", start, message))
    }

    /// A slash within brackets does not end it, nor does one behind a backslash.
    fn regex(&mut self) -> Result<Kind, SyntaxError> {
        let start = self.offset;
        let body = &self.rest()[1..];
        let (mut depth, mut escaped, mut end) = (0_usize, false, None);
        for (at, letter) in body.char_indices() {
            match letter {
                _ if escaped => {}
                '/' if depth == 0 => {
                    end = Some(at);
                    break;
                }
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            escaped = letter == '\\' && !escaped;
        }
        let end = end.ok_or_else(|| {
            SyntaxError::new("S0302", start, "No terminating / in regular expression")
        })?;
        if end == 0 {
            let message = "Empty regular expressions are not allowed";
            return Err(SyntaxError::new("S0301", start, message));
        }
        let (pattern, flags) = (&body[..end], &body[end + 1..]);
        let flags = &flags[..flags.len() - flags.trim_start_matches(['i', 'm']).len()];
        self.offset += end + 2 + flags.len();
        Ok(Kind::Regex {
            pattern: pattern.to_owned(),
            ignore_case: flags.contains('i'),
            multi_line: flags.contains('m'),
        })
    }
}

impl TokenKind {
    /// The token as JSONata quotes it in messages, which is as JSON.
    pub(super) fn quoted(&self) -> String {
        let text = match self {
            Self::Operand(Kind::Null) => return "null".to_owned(),
            Self::Operand(Kind::Boolean(value)) => return value.to_string(),
            Self::Operand(Kind::Number(value)) => return value.to_string(),
            Self::Operand(
                Kind::String(text)
                | Kind::Variable(text)
                | Kind::Name(text)
                | Kind::Regex { pattern: text, .. },
            ) => text,
            Self::Symbol(symbol) => *symbol,
            Self::Operand(_) | Self::End => "(end)",
        };
        serde_json::Value::from(text).to_string()
    }
}
