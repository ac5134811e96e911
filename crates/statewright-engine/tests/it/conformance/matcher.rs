//! Compares what came out with what AWS recorded.
//!
//! The recordings hold JSON texts as parsed values, and words in place of what is another each
//! time; so texts are compared as JSON, and `<name>` and the words of a case match anything.

use serde_json::Value;

/// What AWS adds to its answers since some of the recordings were made.
const LATER_KEYS: &[&str] = &["RedriveCount", "encryptionConfiguration"];

pub(super) struct Matcher {
    words: Vec<String>,
}

impl Matcher {
    /// For a case: its words, as far as they do not stand in what it is given.
    pub(super) fn of(case: &Value) -> Self {
        let mut given = Vec::new();
        for member in ["definition", "input", "request"] {
            leaves(&case[member], &mut given);
        }
        let words = case["wildcards"].as_array().into_iter().flatten();
        let words = words.filter_map(Value::as_str).filter(|word| !given.iter().any(|g| g == word));
        Self { words: words.map(str::to_owned).collect() }
    }

    /// Adds what differs.
    pub(super) fn equal(
        &self,
        at: &str,
        expected: &Value,
        actual: &Value,
        differences: &mut Vec<String>,
    ) {
        let differ = |differences: &mut Vec<String>| {
            differences.push(format!("{at}: {} but {}", short(expected), short(actual)));
        };
        match (expected, actual) {
            (Value::String(expected), _) if self.is_anything(expected) => {}
            (Value::String(text), Value::String(actual)) => {
                if self.text_fits(text, actual) {
                    return;
                }
                match (parse(text), parse(actual)) {
                    (Some(expected), Some(actual)) => {
                        self.equal(at, &expected, &actual, differences);
                    }
                    _ if self.embedded_fits(text, actual) => {}
                    _ => differ(differences),
                }
            }
            (Value::String(text), _) => {
                if self.text_fits(text, &actual.to_string()) {
                    return;
                }
                match parse(text) {
                    Some(expected) if !expected.is_string() => {
                        self.equal(at, &expected, actual, differences);
                    }
                    _ => differ(differences),
                }
            }
            (_, Value::String(text)) => match parse(text) {
                Some(actual) if !actual.is_string() => {
                    self.equal(at, expected, &actual, differences);
                }
                _ => differ(differences),
            },
            (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => {}
            (Value::Object(expected), Value::Object(actual)) => {
                for (key, value) in expected {
                    match actual.get(key) {
                        Some(actual) => {
                            self.equal(&format!("{at}.{key}"), value, actual, differences);
                        }
                        None if self.is_anything(key) => {}
                        None => differences.push(format!("{at}.{key} is missing")),
                    }
                }
                if expected.keys().any(|key| self.is_anything(key)) {
                    return;
                }
                for key in actual.keys() {
                    if !expected.contains_key(key) && !LATER_KEYS.contains(&key.as_str()) {
                        differences.push(format!("{at}.{key} is too much"));
                    }
                }
            }
            (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
                for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                    self.equal(&format!("{at}[{index}]"), expected, actual, differences);
                }
            }
            (expected, actual) if expected == actual => {}
            _ => differ(differences),
        }
    }

    pub(super) fn is_equal(&self, expected: &Value, actual: &Value) -> bool {
        let mut differences = Vec::new();
        self.equal("", expected, actual, &mut differences);
        differences.is_empty()
    }

    fn is_anything(&self, text: &str) -> bool {
        self.words.iter().any(|word| word == text)
            || placeholder(text).is_some_and(|length| length == text.len())
    }

    /// Whether a text is the recorded one, in which placeholders and long words stand for any
    /// text.
    fn text_fits(&self, expected: &str, actual: &str) -> bool {
        if expected == actual {
            return true;
        }
        let mut pieces = vec![String::new()];
        let mut rest = expected;
        while let Some(letter) = rest.chars().next() {
            let word = self.words.iter().filter(|word| word.len() >= 8);
            let word = word.filter(|word| rest.starts_with(word.as_str())).map(|word| word.len());
            match placeholder(rest).or(word.max()) {
                Some(length) => {
                    pieces.push(String::new());
                    rest = &rest[length..];
                }
                None => {
                    pieces.last_mut().expect("a piece").push(letter);
                    rest = &rest[letter.len_utf8()..];
                }
            }
        }
        pieces.len() > 1 && pieces_fit(&pieces, actual)
    }

    /// Whether two texts differ in the order of keys only, in the JSON that they quote.
    fn embedded_fits(&self, expected: &str, actual: &str) -> bool {
        fn split(text: &str) -> Option<(&str, Value, &str)> {
            let (from, to) = (text.find('{')?, text.rfind('}')?);
            let json = parse(text.get(from..=to)?)?;
            Some((&text[..from], json, &text[to + 1..]))
        }
        match (split(expected), split(actual)) {
            (Some(expected), Some(actual)) => {
                self.text_fits(expected.0, actual.0)
                    && self.is_equal(&expected.1, &actual.1)
                    && self.text_fits(expected.2, actual.2)
            }
            _ => false,
        }
    }
}

/// The length of the placeholder that a text begins with: `<name>`, `<name:1>`, `<<name>:1>`.
fn placeholder(text: &str) -> Option<usize> {
    if let Some(rest) = text.strip_prefix("<<") {
        let inner = rest.find('>')?;
        let number = rest[inner + 1..].strip_prefix(':')?;
        let digits = number.bytes().take_while(u8::is_ascii_digit).count();
        return (digits > 0 && number[digits..].starts_with('>'))
            .then_some(2 + inner + 2 + digits + 1);
    }
    let rest = text.strip_prefix('<')?;
    let end = rest.find(['>', '<', '"', ' ', '\n'])?;
    let named = rest.starts_with(|letter: char| letter.is_ascii_alphabetic());
    (named && rest[end..].starts_with('>')).then_some(end + 2)
}

/// Whether a text has these pieces in their order, with anything between them.
fn pieces_fit(pieces: &[String], text: &str) -> bool {
    let (Some((first, middle)), Some(last)) = (pieces.split_first(), pieces.last()) else {
        return false;
    };
    let Some(mut rest) = text.strip_prefix(first.as_str()) else { return false };
    for piece in &middle[..middle.len() - 1] {
        match rest.find(piece.as_str()) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last.as_str())
}

fn leaves(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            found.push(text.clone());
            if let Some(inner) = parse(text).filter(|inner| !inner.is_string()) {
                leaves(&inner, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| leaves(item, found)),
        Value::Object(members) => members.values().for_each(|member| leaves(member, found)),
        _ => {}
    }
}

fn parse(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok()
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(300) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
