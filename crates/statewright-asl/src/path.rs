use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// A path that selects one value: `$.Status`, `$['a b'][0]`, `$$.Execution.Id`.
///
/// The States Language calls these reference paths. Paths that may select several values
/// are refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// As it was written.
    text: String,
    root: Root,
    steps: Vec<Step>,
}

/// Where a path begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Root {
    /// `$`: the data that the state works on.
    Data,
    /// `$$`: the context object.
    Context,
}

/// A step of a path, from a value into a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into the member of an object.
    Key(String),
    /// Into the item of a list, counted from 0.
    Index(usize),
}

/// The value of InputPath, OutputPath or ResultPath.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathOrNull {
    /// The value at this path.
    Path(Path),
    /// Nothing: `null` was written.
    Null,
}

/// Why a text is no path that selects one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    text: String,
    reason: String,
}

/// That a path leads nowhere in a value.
///
/// The text is what AWS says in the cause of such an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFound(String);

impl Path {
    /// Reads a path.
    ///
    /// # Errors
    ///
    /// The text is no path, or one that may select several values.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        let error = |reason: String| PathError { text: text.to_owned(), reason };
        let (root, mut rest) = if let Some(rest) = text.strip_prefix("$$") {
            (Root::Context, rest)
        } else if let Some(rest) = text.strip_prefix('$') {
            (Root::Data, rest)
        } else {
            return Err(error("a path begins with `$`".to_owned()));
        };
        let mut steps = Vec::new();
        while !rest.is_empty() {
            let (step, after) = next_step(rest).map_err(error)?;
            steps.push(step);
            rest = after;
        }
        Ok(Self { text: text.to_owned(), root, steps })
    }

    /// The path to a member of the data: what a typed field of the constructs becomes.
    #[must_use]
    pub fn to_key(key: &str) -> Self {
        let plain =
            !key.is_empty() && key.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
        let text = if plain {
            format!("$.{key}")
        } else {
            format!("$['{}']", key.replace('\\', "\\\\").replace('\'', "\\'"))
        };
        Self { text, root: Root::Data, steps: vec![Step::Key(key.to_owned())] }
    }

    /// Where the path begins.
    #[must_use]
    pub fn root(&self) -> Root {
        self.root
    }

    /// The steps from there on.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The path as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The value that this path selects, if `value` is what it begins at.
    ///
    /// # Errors
    ///
    /// A member or an item on the way is not there.
    pub fn find<'a>(&self, value: &'a Value) -> Result<&'a Value, NotFound> {
        let mut at = value;
        for (depth, step) in self.steps.iter().enumerate() {
            let inside = match (step, at) {
                (Step::Key(key), Value::Object(object)) => object.get(key),
                (Step::Index(index), Value::Array(list)) => list.get(*index),
                _ => None,
            };
            at = inside.ok_or_else(|| self.not_found(depth))?;
        }
        Ok(at)
    }

    /// AWS reports what its JSONPath library (Jayway's) says, where one text is for a last
    /// step that leads nowhere and another for one before it.
    fn not_found(&self, depth: usize) -> NotFound {
        let problem = if depth + 1 == self.steps.len() {
            format!("No results for path: {}", normalized(&self.steps))
        } else {
            format!("Missing property in path {}", normalized(&self.steps[..=depth]))
        };
        NotFound(format!("Invalid path '{}' : {problem}", self.text))
    }
}

fn normalized(steps: &[Step]) -> String {
    steps.iter().fold("$".to_owned(), |path, step| match step {
        Step::Key(key) => format!("{path}['{key}']"),
        Step::Index(index) => format!("{path}[{index}]"),
    })
}

/// The first step of `rest`, which is not empty, and what comes after it.
fn next_step(rest: &str) -> Result<(Step, &str), String> {
    if rest.starts_with("..") {
        return Err("`..` may select several values, which is not supported yet".to_owned());
    }
    // Jayway's library, which AWS uses, takes a point before a bracket as nothing.
    if let Some(inside) = rest.strip_prefix(".[") {
        return bracket(inside);
    }
    if let Some(name) = rest.strip_prefix('.') {
        let end = name.find(['.', '[']).unwrap_or(name.len());
        let (name, after) = name.split_at(end);
        if name.is_empty() {
            return Err("a name is missing after `.`".to_owned());
        }
        if name == "*" {
            return Err("`*` may select several values, which is not supported yet".to_owned());
        }
        if let Some(letter) =
            name.chars().find(|letter| letter.is_whitespace() || "@,:?*()'\"".contains(*letter))
        {
            return Err(format!(
                "{letter:?} in the name `{name}`: write it as ['{name}'] if it belongs to it"
            ));
        }
        return Ok((Step::Key(name.to_owned()), after));
    }
    if let Some(inside) = rest.strip_prefix('[') {
        return bracket(inside);
    }
    Err("variables are not supported yet; a path goes on with `.` or `[` after `$`".to_owned())
}

/// A step in brackets, from behind the opening one.
fn bracket(inside: &str) -> Result<(Step, &str), String> {
    let trimmed = inside.trim_start();
    let (step, after) = match trimmed.chars().next() {
        Some(quote @ ('\'' | '"')) => {
            let (key, after) = quoted(&trimmed[1..], quote)?;
            (Step::Key(key), after)
        }
        Some(digit) if digit.is_ascii_digit() => {
            let end =
                trimmed.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(trimmed.len());
            let (digits, after) = trimmed.split_at(end);
            let index = digits.parse().map_err(|_| format!("the index {digits} is too large"))?;
            (Step::Index(index), after)
        }
        _ => {
            return Err(format!(
                "`[{inside}` may select several values, or none, which is not supported yet"
            ));
        }
    };
    match after.trim_start().strip_prefix(']') {
        Some(rest) => Ok((step, rest)),
        None if after.trim_start().starts_with([',', ':']) => {
            Err(format!("`[{inside}` may select several values, which is not supported yet"))
        }
        None => Err("a `]` is missing".to_owned()),
    }
}

/// A quoted key, from behind the opening quote.
fn quoted(text: &str, quote: char) -> Result<(String, &str), String> {
    let mut key = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some((_, escaped)) => key.push(escaped),
                None => break,
            },
            _ if letter == quote => return Ok((key, &text[at + letter.len_utf8()..])),
            _ => key.push(letter),
        }
    }
    Err(format!("a closing {quote} is missing"))
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the path {:?}: {}", self.text, self.reason)
    }
}

impl std::error::Error for PathError {}

impl fmt::Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotFound {}

impl Serialize for Path {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl Serialize for PathOrNull {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Path(path) => path.serialize(serializer),
            Self::Null => serializer.serialize_unit(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn find(path: &str) -> String {
        let data = json!({ "a": { "b": [1, { "c d": "x" }] }, "a-b": null, "it's": 2 });
        match Path::parse(path) {
            Ok(path) => match path.find(&data) {
                Ok(value) => value.to_string(),
                Err(error) => error.to_string(),
            },
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_path_selects_one_value() {
        assert_eq!(find("$.a.b[0]"), "1");
        assert_eq!(find("$['a'].b[1]['c d']"), "\"x\"");
        assert_eq!(find("$[\"a\"]['b'][ 0 ]"), "1");
        assert_eq!(find("$.['a'].b[0]"), "1");
        assert_eq!(find("$.a-b"), "null");
        assert_eq!(find("$['it\\'s']"), "2");
    }

    #[test]
    fn a_missing_value_is_reported_as_aws_does() {
        assert_eq!(find("$.x"), "Invalid path '$.x' : No results for path: $['x']");
        assert_eq!(find("$.a.x"), "Invalid path '$.a.x' : No results for path: $['a']['x']");
        assert_eq!(
            find("$.no.such"),
            "Invalid path '$.no.such' : Missing property in path $['no']"
        );
    }

    #[test]
    fn what_is_no_reference_path_is_refused() {
        insta::assert_snapshot!(
            ["a", "$a", "$.", "$..a", "$.*", "$.a[*]", "$.a[?(@.b)]", "$.a[0,1]", "$.a[0:2]", "$.a[-1]", "$['a", "$.a[0", "$.a b"]
                .map(find)
                .join("\n"),
            @r#"
        the path "a": a path begins with `$`
        the path "$a": variables are not supported yet; a path goes on with `.` or `[` after `$`
        the path "$.": a name is missing after `.`
        the path "$..a": `..` may select several values, which is not supported yet
        the path "$.*": `*` may select several values, which is not supported yet
        the path "$.a[*]": `[*]` may select several values, or none, which is not supported yet
        the path "$.a[?(@.b)]": `[?(@.b)]` may select several values, or none, which is not supported yet
        the path "$.a[0,1]": `[0,1]` may select several values, which is not supported yet
        the path "$.a[0:2]": `[0:2]` may select several values, which is not supported yet
        the path "$.a[-1]": `[-1]` may select several values, or none, which is not supported yet
        the path "$['a": a closing ' is missing
        the path "$.a[0": a `]` is missing
        the path "$.a b": ' ' in the name `a b`: write it as ['a b'] if it belongs to it
        "#
        );
    }

    #[test]
    fn the_path_to_a_key_reads_back() {
        for key in ["Status", "a b", "it's", "back\\slash", "a.b", "ß"] {
            let path = Path::to_key(key);
            assert_eq!(Path::parse(path.as_str()).as_ref(), Ok(&path), "{key}");
        }
    }
}
