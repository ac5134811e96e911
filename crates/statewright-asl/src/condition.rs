use serde::{Serialize, Serializer, ser::SerializeMap};
use serde_json::Value;

use crate::{
    Diagnostic, Path,
    document::Node,
    parse_timestamp,
    read::{Reader, kind},
};

/// What a Choice Rule asks of the data.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// All of these hold.
    And(Vec<Condition>),
    /// At least one of these holds.
    Or(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// The value at a path compares so.
    Test {
        /// Where the value is.
        variable: Path,
        /// What it is compared with, and how.
        comparison: Comparison,
    },
}

/// A comparison operator with what stands on its right.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// How the values are compared.
    pub operator: Operator,
    /// What the value is compared with.
    pub operand: Operand,
}

/// What stands on the right of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// This value: always one that the operator can compare with.
    Value(Value),
    /// The value at a path: the operators whose names end in `Path`.
    Path(Path),
}

/// The comparison operators of the Choice state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// Compares texts, by their UTF-16 code units as Java does.
    String(Relation),
    /// Compares numbers.
    Numeric(Relation),
    /// Compares points in time.
    Timestamp(Relation),
    /// Compares truth values.
    BooleanEquals,
    /// Compares with a pattern in which `*` stands for any text.
    StringMatches,
    /// Asks whether the value is null.
    IsNull,
    /// Asks whether there is a value at the path.
    IsPresent,
    /// Asks whether the value is a number.
    IsNumeric,
    /// Asks whether the value is a text.
    IsString,
    /// Asks whether the value is true or false.
    IsBoolean,
    /// Asks whether the value is a text that is a timestamp.
    IsTimestamp,
}

/// How two values stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Both are the same.
    Equals,
    /// The left one is less.
    LessThan,
    /// The left one is greater.
    GreaterThan,
    /// The left one is less, or both are the same.
    LessThanEquals,
    /// The left one is greater, or both are the same.
    GreaterThanEquals,
}

/// The operators by their names, without those that end in `Path`.
const OPERATORS: &[(&str, Operator)] = {
    use Operator::*;
    use Relation::*;
    &[
        ("StringEquals", String(Equals)),
        ("StringLessThan", String(LessThan)),
        ("StringGreaterThan", String(GreaterThan)),
        ("StringLessThanEquals", String(LessThanEquals)),
        ("StringGreaterThanEquals", String(GreaterThanEquals)),
        ("NumericEquals", Numeric(Equals)),
        ("NumericLessThan", Numeric(LessThan)),
        ("NumericGreaterThan", Numeric(GreaterThan)),
        ("NumericLessThanEquals", Numeric(LessThanEquals)),
        ("NumericGreaterThanEquals", Numeric(GreaterThanEquals)),
        ("TimestampEquals", Timestamp(Equals)),
        ("TimestampLessThan", Timestamp(LessThan)),
        ("TimestampGreaterThan", Timestamp(GreaterThan)),
        ("TimestampLessThanEquals", Timestamp(LessThanEquals)),
        ("TimestampGreaterThanEquals", Timestamp(GreaterThanEquals)),
        ("BooleanEquals", BooleanEquals),
        ("StringMatches", StringMatches),
        ("IsNull", IsNull),
        ("IsPresent", IsPresent),
        ("IsNumeric", IsNumeric),
        ("IsString", IsString),
        ("IsBoolean", IsBoolean),
        ("IsTimestamp", IsTimestamp),
    ]
};

impl Operator {
    /// The name of the operator, as it stands before a value.
    #[must_use]
    pub fn name(self) -> &'static str {
        OPERATORS
            .iter()
            .find_map(|(name, operator)| (*operator == self).then_some(*name))
            .unwrap_or_default()
    }

    /// The operator of this name, and whether the name is the form that takes a path.
    pub(crate) fn by_name(name: &str) -> Option<(Self, bool)> {
        let find = |name: &str| {
            OPERATORS.iter().find_map(|(known, operator)| (*known == name).then_some(*operator))
        };
        if let Some(operator) = find(name) {
            return Some((operator, false));
        }
        let operator = find(name.strip_suffix("Path")?)?;
        operator.has_path_form().then_some((operator, true))
    }

    /// The operator and what stands on its right, in words: `== 1`, `is not present`.
    pub(crate) fn words(self, operand: &str) -> String {
        let is = |what| match operand {
            "false" => format!("is not {what}"),
            _ => format!("is {what}"),
        };
        match self {
            Self::String(relation) | Self::Numeric(relation) | Self::Timestamp(relation) => {
                format!("{} {operand}", relation.symbol())
            }
            Self::BooleanEquals => format!("== {operand}"),
            Self::StringMatches => format!("matches {operand}"),
            Self::IsNull => is("null"),
            Self::IsPresent => is("present"),
            Self::IsNumeric => is("a number"),
            Self::IsString => is("a text"),
            Self::IsBoolean => is("true or false"),
            Self::IsTimestamp => is("a timestamp"),
        }
    }

    fn has_path_form(self) -> bool {
        use Operator::{BooleanEquals, Numeric, String, Timestamp};
        matches!(self, String(_) | Numeric(_) | Timestamp(_) | BooleanEquals)
    }

    /// Whether the operator can compare with this value, else what it compares with.
    fn accepts(self, value: &Value) -> Result<(), &'static str> {
        use Operator::{Numeric, String, StringMatches, Timestamp};
        let (right, wanted) = match self {
            String(_) | StringMatches => (value.is_string(), "a text"),
            Numeric(_) => (value.is_number(), "a number"),
            Timestamp(_) => (
                value.as_str().is_some_and(|text| parse_timestamp(text).is_some()),
                "a timestamp such as \"2026-11-22T08:30:00Z\"",
            ),
            _ => (value.is_boolean(), "true or false"),
        };
        if right { Ok(()) } else { Err(wanted) }
    }
}

impl Condition {
    /// Reads the condition of a rule: one of `And`, `Or`, `Not`, or `Variable` with an operator.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if reader.has("And") {
            return Some(Self::And(read_conditions(reader, "And")?));
        }
        if reader.has("Or") {
            return Some(Self::Or(read_conditions(reader, "Or")?));
        }
        if reader.has("Not") {
            let what = format!("`Not` in {}", reader.what());
            let (value, pointer) = reader.take("Not")?;
            let inner = read_condition(value, pointer, what, reader.found())?;
            return Some(Self::Not(Box::new(inner)));
        }
        let variable = reader.required("Variable", Reader::path);
        let comparison = read_comparison(reader);
        Some(Self::Test { variable: variable?, comparison: comparison? })
    }
}

fn read_conditions(reader: &mut Reader<'_>, field: &str) -> Option<Vec<Condition>> {
    let what = format!("`{field}` in {}", reader.what());
    reader.list(field, |value, pointer, found| read_condition(value, pointer, what.clone(), found))
}

fn read_condition(
    value: &Value,
    pointer: String,
    what: String,
    found: &mut Vec<Diagnostic>,
) -> Option<Condition> {
    let mut reader = Reader::new(value, pointer, what, found)?;
    let condition = Condition::read(&mut reader);
    reader.finish(&["Comment"]);
    condition
}

fn read_comparison(reader: &mut Reader<'_>) -> Option<Comparison> {
    let named: Vec<_> = reader
        .fields()
        .filter_map(|field| {
            Operator::by_name(field).map(|(operator, path)| (field, operator, path))
        })
        .collect();
    let &[(field, operator, is_path)] = named.as_slice() else {
        let message = match named.as_slice() {
            [] => format!("{} needs a comparison operator such as `StringEquals`", reader.what()),
            many => {
                let names: Vec<_> = many.iter().map(|(field, ..)| format!("`{field}`")).collect();
                format!(
                    "{} has the operators {}, and needs one",
                    reader.what(),
                    names.join(" and ")
                )
            }
        };
        for (field, ..) in &named {
            reader.take(field);
        }
        reader.wrong("Variable", message);
        return None;
    };
    let operand = if is_path {
        Operand::Path(reader.path(field)?)
    } else {
        let (value, _) = reader.take(field)?;
        if let Err(wanted) = operator.accepts(value) {
            reader.wrong(field, format!("`{field}` compares with {wanted}, not {}", kind(value)));
            return None;
        }
        Operand::Value(value.clone())
    };
    Some(Comparison { operator, operand })
}

/// As the fields of an object.
impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::And(all) => map.serialize_entry("And", all)?,
            Self::Or(any) => map.serialize_entry("Or", any)?,
            Self::Not(inner) => map.serialize_entry("Not", inner)?,
            Self::Test { variable, comparison } => {
                map.serialize_entry("Variable", variable)?;
                let name = comparison.operator.name();
                match &comparison.operand {
                    Operand::Value(value) => map.serialize_entry(name, value)?,
                    Operand::Path(path) => map.serialize_entry(&format!("{name}Path"), path)?,
                }
            }
        }
        map.end()
    }
}

/// A condition in the few characters that fit beside an arrow: `$.Status == 1`.
impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let rule = serde_json::to_value(self).map_err(|_| std::fmt::Error)?;
        f.write_str(&crate::graph::condition(&Node::of(&rule)).unwrap_or_default())
    }
}

impl Relation {
    fn symbol(self) -> &'static str {
        match self {
            Self::Equals => "==",
            Self::LessThan => "<",
            Self::GreaterThan => ">",
            Self::LessThanEquals => "<=",
            Self::GreaterThanEquals => ">=",
        }
    }
}

impl Comparison {
    /// A comparison with a value, by the operator that fits its type: `StringEquals`,
    /// `NumericEquals` or `BooleanEquals`; none for lists, objects and null.
    #[must_use]
    pub fn equals(value: Value) -> Option<Self> {
        let operator = match value {
            Value::String(_) => Operator::String(Relation::Equals),
            Value::Number(_) => Operator::Numeric(Relation::Equals),
            Value::Bool(_) => Operator::BooleanEquals,
            Value::Null | Value::Array(_) | Value::Object(_) => return None,
        };
        Some(Self { operator, operand: Operand::Value(value) })
    }
}
