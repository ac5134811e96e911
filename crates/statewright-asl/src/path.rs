use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::expression::json_path::{self, JsonPath};

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
        let path = json_path::parse(text)
            .map_err(|error| PathError { text: text.to_owned(), reason: error.message })?;
        // Blanks at the end are no part of the path, and are written again.
        Self::try_from(path).map(|path| Self { text: text.to_owned(), ..path })
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

impl TryFrom<JsonPath> for Path {
    type Error = PathError;

    fn try_from(path: JsonPath) -> Result<Self, PathError> {
        let converted = root(path.root()).and_then(|root| {
            let steps = path.steps().iter().map(step).collect::<Result<_, _>>()?;
            if !path.is_reference_path() {
                return Err("a name with `@` or `:` is written as ['a:name']".to_owned());
            }
            Ok((root, steps))
        });
        let text = path.as_str().to_owned();
        match converted {
            Ok((root, steps)) => Ok(Self { text, root, steps }),
            Err(reason) => Err(PathError { text, reason }),
        }
    }
}

fn root(root: &json_path::Root) -> Result<Root, String> {
    match root {
        json_path::Root::Data => Ok(Root::Data),
        json_path::Root::Context => Ok(Root::Context),
        json_path::Root::Variable(_) => Err("variables are not supported yet".to_owned()),
        json_path::Root::Current => Err("`@` stands for something only in filters".to_owned()),
        json_path::Root::Placeholder(name) => Err(format!("nothing is known to put for `{name}`")),
    }
}

fn step(step: &json_path::Step) -> Result<Step, String> {
    let several = match step {
        json_path::Step::Field(name) => return Ok(Step::Key(name.clone())),
        json_path::Step::Index(index) => {
            return usize::try_from(*index).map(Step::Index).map_err(|_| {
                format!("`[{index}]` counts from the end, which is not supported yet")
            });
        }
        json_path::Step::FromLength(_) => {
            return Err(
                "`[(@.length…)]` counts from the end, which is not supported yet".to_owned()
            );
        }
        json_path::Step::Function(..) => {
            return Err("functions of paths are not supported yet".to_owned());
        }
        json_path::Step::Placeholder(name) => {
            return Err(format!("nothing is known to put for `{name}`"));
        }
        json_path::Step::Fields(_) | json_path::Step::Indices(_) => "`,`",
        json_path::Step::Slice(_) => "`:`",
        json_path::Step::Wildcard => "`*`",
        json_path::Step::Scan => "`..`",
        json_path::Step::Filter(_) => "a filter",
    };
    Err(format!("{several} may select several values, which is not supported yet"))
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
        assert_eq!(find("$.a.b[0] "), "1");
        assert_eq!(Path::parse("$.a ").expect("a path").as_str(), "$.a ");
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
            ["a", "$a", "$.", "$..a", "$.*", "$.a[*]", "$.a[?(@.b)]", "$.a[0,1]", "$.a[0:2]", "$.a[-1]", "$['a", "$.a[0", "$.a b", "$.a:b"]
                .map(find)
                .join("\n"),
            @r#"
        the path "a": a path begins with `$`
        the path "$a": variables are not supported yet
        the path "$.": a name is missing after `.`
        the path "$..a": `..` may select several values, which is not supported yet
        the path "$.*": `*` may select several values, which is not supported yet
        the path "$.a[*]": `*` may select several values, which is not supported yet
        the path "$.a[?(@.b)]": a filter may select several values, which is not supported yet
        the path "$.a[0,1]": `,` may select several values, which is not supported yet
        the path "$.a[0:2]": `:` may select several values, which is not supported yet
        the path "$.a[-1]": `[-1]` counts from the end, which is not supported yet
        the path "$['a": a closing ' is missing
        the path "$.a[0": a `]` is missing
        the path "$.a b": ' ' cannot stand here: a path goes on with `.` or `[`, and a name with other letters is written as ['a name']
        the path "$.a:b": a name with `@` or `:` is written as ['a:name']
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
