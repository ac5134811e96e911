use serde_json::Value;

use crate::{
    JsonPath, Jsonata,
    document::Node,
    parse_timestamp,
    read::Reader,
    write::{Fields, Json, serialize},
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
        variable: JsonPath,
        /// What it is compared with, and how.
        comparison: Comparison,
    },
    /// What an expression gives.
    Jsonata(Jsonata),
    /// Always or never: a truth value in place of an expression.
    Boolean(bool),
    /// A condition inside of another one, with words on it.
    Commented {
        /// What it is for, in words.
        comment: String,
        /// When it holds.
        condition: Box<Condition>,
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
    Path(JsonPath),
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
    /// Reads the condition of a rule: one of `Condition`, `And`, `Or`, `Not`, or `Variable` with
    /// an operator.
    pub(crate) fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        if reader.has("Condition") {
            return match reader.jsonata("Condition") {
                Some(expression) => Some(Self::Jsonata(expression)),
                None => reader.value("Condition").map(Self::Boolean),
            };
        }
        if reader.has("And") {
            return reader.list("And", Self::read_inner).map(Self::And);
        }
        if reader.has("Or") {
            return reader.list("Or", Self::read_inner).map(Self::Or);
        }
        if reader.has("Not") {
            let inner = reader.object("Not", Self::read_inner)?;
            return Some(Self::Not(Box::new(inner)));
        }
        let comparison = Comparison::read(reader);
        Some(Self::Test { variable: reader.path("Variable")?, comparison: comparison? })
    }

    fn read_inner(reader: &mut Reader<'_, '_>) -> Option<Self> {
        let condition = Self::read(reader)?;
        Some(match reader.text("Comment") {
            Some(comment) => Self::Commented { comment, condition: Box::new(condition) },
            None => condition,
        })
    }

    /// Writes it among the fields of a rule.
    pub(crate) fn write(&self, fields: &mut Fields) {
        match self {
            Self::And(all) => fields.add("And", all),
            Self::Or(any) => fields.add("Or", any),
            Self::Not(inner) => fields.add("Not", &**inner),
            Self::Test { variable, comparison } => {
                fields.add("Variable", variable);
                let name = comparison.operator.name();
                match &comparison.operand {
                    Operand::Value(value) => fields.add(name, value),
                    Operand::Path(path) => fields.add(&format!("{name}Path"), path),
                }
            }
            Self::Jsonata(expression) => fields.add("Condition", expression),
            Self::Boolean(boolean) => fields.add("Condition", boolean),
            Self::Commented { comment, condition } => {
                fields.add("Comment", comment);
                condition.write(fields);
            }
        }
    }
}

impl Json for Condition {
    fn json(&self) -> Value {
        let mut fields = Fields::default();
        self.write(&mut fields);
        fields.into_json()
    }
}

serialize!(Condition);

/// A condition in the few characters that fit beside an arrow: `$.Status == 1`.
impl std::fmt::Display for Condition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::graph::condition(&Node::of(&self.json())).unwrap_or_default())
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
    fn read(reader: &mut Reader<'_, '_>) -> Option<Self> {
        let named =
            |field| Operator::by_name(field).map(|(operator, path)| (field, operator, path));
        let Some((field, operator, is_path)) = reader.fields().find_map(named) else {
            reader.missing("an operator such as `StringEquals`");
            return None;
        };
        if is_path {
            let path = reader.path(field)?;
            return Some(Self { operator, operand: Operand::Path(path) });
        }
        let value = reader.take(field)?;
        if let Err(wanted) = operator.accepts(value) {
            reader.refuse(field, wanted, value);
            return None;
        }
        Some(Self { operator, operand: Operand::Value(value.clone()) })
    }

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
