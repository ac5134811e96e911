//! What AWS's model of the API asks of requests, as tables, and one check over them.
//!
//! AWS answers in two steps, and so does this: a member of another type ends it at once
//! (SerializationException); then all that is against a constraint is told together
//! (ValidationException).

#[cfg(test)]
pub(super) mod generate;
pub(super) mod shapes;
mod value;

use serde_json::Number as JsonNumber;

use super::error::{Error, ErrorType};

pub(super) use value::Value;

/// The type of a member, with its constraints.
#[derive(Debug)]
pub(super) enum Shape {
    Boolean,
    Integer(Integer),
    Number(Number),
    Text(Text),
    List(List),
    Structure(Structure),
}

#[derive(Debug)]
pub(super) struct Integer {
    /// What AWS calls the type.
    name: &'static str,
    min: i64,
    max: i64,
}

#[derive(Debug)]
pub(super) struct Number {
    min: f64,
    max: f64,
}

#[derive(Debug)]
pub(super) struct Text {
    /// In characters.
    min: usize,
    max: usize,
    pattern: Option<Pattern>,
    /// The only values, if there are any.
    values: &'static [&'static str],
    /// Whether it is not to be told in messages.
    is_sensitive: bool,
}

#[derive(Debug)]
pub(super) struct List {
    item: &'static Shape,
    min: usize,
    max: usize,
}

#[derive(Debug)]
pub(super) struct Structure {
    name: &'static str,
    members: &'static [Member],
}

#[derive(Debug)]
pub(super) struct Member {
    name: &'static str,
    is_required: bool,
    shape: &'static Shape,
}

/// A regular expression of the model.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pattern {
    AliasName,
    Printable,
    Ascii,
}

impl Pattern {
    fn text(self) -> &'static str {
        match self {
            Self::AliasName => r"^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$",
            Self::Printable => "[!-~]+",
            Self::Ascii => r"\p{ASCII}*",
        }
    }

    fn matches(self, text: &str) -> bool {
        match self {
            Self::AliasName => {
                let is_mark = |letter: char| matches!(letter, '_' | '-' | '.');
                text.chars().all(|letter| letter.is_ascii_alphanumeric() || is_mark(letter))
                    && text.chars().any(|letter| letter.is_ascii_alphabetic() || is_mark(letter))
            }
            Self::Printable => {
                !text.is_empty() && text.chars().all(|letter| letter.is_ascii_graphic())
            }
            Self::Ascii => text.is_ascii(),
        }
    }
}

impl Structure {
    /// Checks a request, makes integers of numbers where integers are asked for, and leaves of its
    /// members those that are known.
    pub(super) fn check(&self, request: &mut Value<'_>) -> Result<(), Error> {
        let mut violations = Violations::default();
        self.check_at(request, &Path::Root, &mut violations)?;
        violations.result()
    }

    /// Sets a member of a request, if there is one of this name that can have this value.
    pub(super) fn set<'r>(
        &self,
        request: &mut Value<'r>,
        name: &'static str,
        mut value: Value<'r>,
    ) {
        let Value::Object(members) = request else { return };
        let Some(member) = self.members.iter().find(|member| member.name == name) else { return };
        let mut violations = Violations::default();
        let path = Path::Member(&Path::Root, name);
        let checked = member.shape.check_at(&mut value, &path, &mut violations);
        if checked.and_then(|()| violations.result()).is_ok() {
            members.retain(|(known, _)| known != name);
            members.push((name.into(), value));
        }
    }

    fn check_at(
        &self,
        value: &mut Value<'_>,
        path: &Path<'_>,
        violations: &mut Violations,
    ) -> Result<(), Error> {
        let members = match value {
            Value::Object(members) => members,
            Value::Array(_) => return Err(unexpected_list()),
            _ => return Err(Error::serialization("Expected null")),
        };
        let mut known = Vec::with_capacity(members.len().min(self.members.len()));
        for member in self.members {
            let path = Path::Member(path, member.name);
            let given = members.iter_mut().rev().find(|(name, _)| name == member.name);
            match given.map(std::mem::take) {
                // What is null is not there.
                None | Some((_, Value::Null)) => {
                    if member.is_required {
                        let value = member.shape.shown(&Value::Null);
                        violations.add(value, &path, "Member must not be null");
                    }
                }
                Some((name, mut value)) => {
                    member.shape.check_at(&mut value, &path, violations)?;
                    known.push((name, value));
                }
            }
        }
        *members = known;
        Ok(())
    }
}

impl Shape {
    fn check_at(
        &self,
        value: &mut Value<'_>,
        path: &Path<'_>,
        violations: &mut Violations,
    ) -> Result<(), Error> {
        match self {
            Self::Boolean => match value {
                Value::Bool(_) => {}
                // AWS reads a text in capitals, and tells it so.
                Value::String(text) => match &*text.to_uppercase() {
                    "TRUE" => *value = Value::Bool(true),
                    "FALSE" => *value = Value::Bool(false),
                    text => {
                        let message = format!("'{text}' can not be converted to an Boolean");
                        return Err(Error::serialization(message));
                    }
                },
                _ => return Err(not_convertible(value, "Boolean")),
            },
            Self::Integer(integer) => {
                let Value::Number(number) = value else {
                    return Err(not_convertible(value, integer.name));
                };
                // What does not fit is beyond any limit all the same.
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "it is to be truncated, as AWS does"
                )]
                let whole = number
                    .as_i64()
                    .or_else(|| number.as_f64().map(|number| number.trunc() as i64))
                    .unwrap_or(i64::MAX);
                *number = JsonNumber::from(whole);
                if whole < integer.min {
                    violations.add(self.shown(value), path, at_least("value", integer.min));
                } else if whole > integer.max {
                    violations.add(self.shown(value), path, at_most("value", integer.max));
                }
            }
            Self::Number(limits) => {
                let Value::Number(number) = value else {
                    return Err(not_convertible(value, "Float"));
                };
                let number = number.as_f64().unwrap_or(f64::MAX);
                if number < limits.min {
                    violations.add(self.shown(value), path, at_least("value", limits.min));
                } else if number > limits.max {
                    violations.add(self.shown(value), path, at_most("value", limits.max));
                }
            }
            Self::Text(shape) => {
                let Value::String(text) = &*value else {
                    return Err(not_convertible(value, "String"));
                };
                if let Some(constraint) = shape.violation(text) {
                    violations.add(self.shown(value), path, constraint);
                }
            }
            Self::List(list) => {
                let items = match value {
                    Value::Array(items) => items,
                    Value::Object(_) => return Err(unexpected_structure()),
                    _ => return Err(Error::serialization("Expected list or null")),
                };
                for (index, item) in items.iter_mut().enumerate() {
                    list.item.check_at(item, &Path::Item(path, index), violations)?;
                }
                let length = items.len();
                if length < list.min {
                    violations.add(self.shown(value), path, at_least("length", list.min));
                } else if length > list.max {
                    violations.add(self.shown(value), path, at_most("length", list.max));
                }
            }
            Self::Structure(structure) => structure.check_at(value, path, violations)?,
        }
        Ok(())
    }

    /// A value as messages have it: nothing, if it is not to be told.
    fn shown(&self, value: &Value<'_>) -> Option<String> {
        match self {
            Self::Text(text) if text.is_sensitive => None,
            _ if matches!(value, Value::Null) => Some("null".to_owned()),
            _ => Some(format!("'{}'", self.print(value))),
        }
    }

    /// A value as Java prints it.
    fn print(&self, value: &Value<'_>) -> String {
        match (self, value) {
            (_, Value::String(text)) => text.clone().into_owned(),
            (Self::List(list), Value::Array(items)) => {
                let items: Vec<_> = items.iter().map(|item| list.item.print(item)).collect();
                format!("[{}]", items.join(", "))
            }
            (Self::Structure(structure), Value::Object(members)) => {
                let present = structure.members.iter().filter_map(|member| {
                    let (_, value) = members.iter().find(|(name, _)| name == member.name)?;
                    Some(format!("{}={}", member.name, member.shape.print(value)))
                });
                let members: Vec<_> = present.collect();
                format!("{}({})", structure.name, members.join(", "))
            }
            (_, Value::Bool(value)) => value.to_string(),
            (_, Value::Number(number)) => number.to_string(),
            (_, Value::Null | Value::Array(_) | Value::Object(_)) => "null".to_owned(),
        }
    }
}

impl Text {
    fn violation(&self, text: &str) -> Option<String> {
        if !self.values.is_empty() {
            let is_known = self.values.contains(&text);
            let values = self.values.join(", ");
            return (!is_known).then(|| format!("Member must satisfy enum value set: [{values}]"));
        }
        // A text has at the least a character for each four bytes, and at the most one for each.
        let length = if text.len() <= self.max && text.len() / 4 >= self.min {
            None
        } else {
            Some(text.chars().count())
        };
        if length.is_some_and(|length| length < self.min) {
            return Some(at_least("length", self.min));
        }
        if length.is_some_and(|length| length > self.max) {
            return Some(at_most("length", self.max));
        }
        let pattern = self.pattern.filter(|pattern| !pattern.matches(text))?;
        Some(format!("Member must satisfy regular expression pattern: {}", pattern.text()))
    }
}

/// Where a value is: written out only for what is wrong.
enum Path<'p> {
    Root,
    Member(&'p Path<'p>, &'static str),
    Item(&'p Path<'p>, usize),
}

impl Path<'_> {
    /// As AWS writes it: `routingConfiguration.1.member.weight`.
    fn write(&self, text: &mut String) {
        match self {
            Self::Root => {}
            Self::Member(parent, name) => {
                parent.write(text);
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
            Self::Item(parent, index) => {
                parent.write(text);
                text.push_str(&format!(".{}.member", index + 1));
            }
        }
    }
}

/// What is against a constraint.
#[derive(Default)]
struct Violations(Vec<String>);

impl Violations {
    fn add(&mut self, value: Option<String>, path: &Path<'_>, constraint: impl AsRef<str>) {
        let mut at = String::new();
        path.write(&mut at);
        let value = value.map(|value| format!(" {value}")).unwrap_or_default();
        let constraint = constraint.as_ref();
        self.0.push(format!("Value{value} at '{at}' failed to satisfy constraint: {constraint}"));
    }

    fn result(self) -> Result<(), Error> {
        let Self(violations) = self;
        let errors = match violations.len() {
            0 => return Ok(()),
            1 => "error",
            _ => "errors",
        };
        let message =
            format!("{} validation {errors} detected: {}", violations.len(), violations.join("; "));
        Err(Error::new(ErrorType::ConstraintViolation, message))
    }
}

fn at_least(what: &str, limit: impl ToString) -> String {
    format!("Member must have {what} greater than or equal to {}", limit.to_string())
}

fn at_most(what: &str, limit: impl ToString) -> String {
    format!("Member must have {what} less than or equal to {}", limit.to_string())
}

/// The words for values of other types are those of AWS's JSON services.
///
/// Source: measured with another of them (floci-io/floci, pull request 2686); those that begin with
/// `Expected` and `Start of` are the same in kinesalite, whose tests were run against AWS.
fn not_convertible(value: &Value<'_>, wanted: &str) -> Error {
    let token = match value {
        Value::Array(_) => return unexpected_list(),
        Value::Object(_) => return unexpected_structure(),
        Value::String(_) => "STRING_VALUE",
        Value::Bool(true) => "TRUE_VALUE",
        Value::Bool(false) => "FALSE_VALUE",
        Value::Number(_) => "NUMBER_VALUE",
        Value::Null => "NULL_VALUE",
    };
    let article = if wanted.starts_with('I') { "an" } else { "a" };
    Error::serialization(format!("{token} can not be converted to {article} {wanted}"))
}

fn unexpected_list() -> Error {
    Error::serialization("Start of list found where not expected")
}

fn unexpected_structure() -> Error {
    Error::serialization("Start of structure or map found where not expected.")
}
