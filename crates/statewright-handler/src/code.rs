use std::fmt;

use serde::Serialize;

/// What a workflow computes, without the types: what a [`Value`](crate::Value) is made of.
///
/// Constructs translate it into a language of Step Functions. Who writes a workflow never
/// sees it.
#[derive(Clone, Debug, PartialEq)]
pub enum Code {
    /// This value.
    Constant(serde_json::Value),
    /// A constant that serde cannot write, with the reason.
    Unwritten(String),
    /// A text that is known only when the workflow is deployed: an intrinsic function of
    /// CloudFormation.
    Token(serde_json::Value),
    /// Where data comes from.
    Root(Root),
    /// A field of an object.
    Field {
        /// The object.
        of: Box<Code>,
        /// The key of the field.
        key: String,
        /// Whether the field may be left out.
        optional: bool,
    },
    /// An object with these fields.
    Object(Vec<(String, Code)>),
    /// A list of these.
    List(Vec<Code>),
    /// What an operation makes of its operands.
    Call(Operation, Vec<Code>),
    /// A function of one parameter, which stands for [`Root::Parameter`] of this name.
    Function {
        /// The name of the parameter.
        parameter: String,
        /// What it gives.
        body: Box<Code>,
    },
}

impl Code {
    /// A value that is always the same.
    #[must_use]
    pub fn constant(value: &impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => Self::Constant(value),
            Err(error) => Self::Unwritten(error.to_string()),
        }
    }
}

/// Where data comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Root {
    /// What the state is given.
    Input,
    /// What the work of the state gave.
    Result,
    /// The error that was caught.
    Error,
    /// What Step Functions tells about the execution.
    Context,
    /// A variable.
    Variable(String),
    /// The parameter of a [`Code::Function`].
    Parameter(String),
}

/// What is done with operands. Those of which it says nothing are in the order of reading.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "each is named as what it does")]
pub enum Operation {
    // Numbers.
    Add(Kind),
    Subtract(Kind),
    Multiply,
    Divide,
    DivideDown,
    Remainder,
    Negate,
    Absolute,
    Floor,
    Ceiling,
    Round,
    // Texts.
    Concatenate,
    ToText(Kind),
    ToNumber,
    /// A point in time, and seconds.
    PlusSeconds,
    Length,
    Uppercase,
    Lowercase,
    Trim,
    ContainsText,
    /// A text, from where, and how much.
    Part,
    /// A number, and how it is written.
    FormatNumber,
    Replace,
    Split,
    Join,
    Base64Encode,
    Base64Decode,
    Hash,
    // Comparisons.
    Compare(Relation, Kind),
    Matches,
    And,
    Or,
    Not,
    IsSome,
    /// Whether the JSON of the value is of this kind: a text, number or truth value.
    Is(Kind),
    /// Whether it is there, if only as `null`.
    IsThere,
    /// The first, or the second where that is nothing.
    OrElse,
    IfThenElse,
    // Lists.
    Count,
    Sum,
    Max,
    Min,
    Average,
    /// A list and a function.
    Filter {
        nested: bool,
    },
    /// A list and a function.
    Map {
        nested: bool,
    },
    At,
    /// A list, from where, and before where.
    Slice {
        nested: bool,
    },
    Append,
    Distinct,
    Reverse,
    Sort,
    /// A list, and a function that gives what is compared, of this kind.
    SortBy(Kind),
    /// From where, and before where.
    Range,
    /// What is sought, and the list.
    In,
    /// A list that is an item of another.
    ListItem,
    // Objects.
    Merge,
    Keys,
    Values {
        nested: bool,
    },
    ToJson,
    FromJson,
    // What is written by hand.
    Jsonata,
    // What is another each time.
    Now,
    Uuid,
    Random,
}

/// Whether serde writes this type as a list, as far as its name tells.
#[must_use]
pub fn is_list<T>() -> bool {
    const LISTS: [&str; 6] = ["Vec", "VecDeque", "LinkedList", "BinaryHeap", "BTreeSet", "HashSet"];
    let name = std::any::type_name::<T>();
    let (path, _) = name.split_once('<').unwrap_or((name, ""));
    let (_, last) = path.rsplit_once("::").unwrap_or(("", path));
    // Tuples of more than nothing, and arrays.
    (name.starts_with(['(', '[']) && name != "()") || (path != name && LISTS.contains(&last))
}

/// How two values stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Both are the same.
    Equals,
    /// They are not the same.
    NotEquals,
    /// The first is less.
    LessThan,
    /// The first is less, or both are the same.
    AtMost,
    /// The first is greater.
    GreaterThan,
    /// The first is greater, or both are the same.
    AtLeast,
}

/// What is known of a type whose JSON is neither an object nor a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Texts.
    Text,
    /// Texts that are points in time, in the form of RFC 3339.
    Timestamp,
    /// `true` and `false`.
    Truth,
    /// Whole numbers of 32 bits with a sign, or fewer.
    SmallInteger,
    /// Whole numbers.
    Integer,
    /// All numbers.
    Number,
    /// Nothing is known.
    Any,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text => "a text",
            Self::Timestamp => "a timestamp",
            Self::Truth => "a truth value",
            Self::SmallInteger | Self::Integer => "a whole number",
            Self::Number => "a number",
            Self::Any => "a value",
        })
    }
}
