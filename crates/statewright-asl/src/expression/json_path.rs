//! JSONPath as Step Functions has it: the dialect of Jayway's library, with variables.

mod filter;
mod parser;

use std::fmt;

use serde_json::Value;

use super::cursor::Cursor;

pub(super) use parser::read_path;

/// A path: `$.order.items[0]`, `$$.Execution.Id`, `$total`, `$..items[?(@.price > 5)]`.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonPath {
    text: String,
    root: Root,
    steps: Vec<Step>,
    /// Whether `@` or `:` stands in a name without quotes.
    operator_in_name: bool,
}

/// Where a path begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// `$`: the data that the state works on.
    Data,
    /// `$$`: the context object.
    Context,
    /// `$name`: a variable.
    Variable(String),
    /// `@`: the value that a filter looks at. Only inside of filters.
    Current,
    /// `${Name}`: what a deployment puts here.
    Placeholder(String),
}

/// A step of a path, from the values selected so far to others.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// `.a`, `['a']`: the member of an object. A placeholder in the name stays as it is written.
    Field(String),
    /// `['a','b']`: several members of an object.
    Fields(Vec<String>),
    /// `[0]`, `[-1]`: an item of a list, from the end if negative.
    Index(i64),
    /// `[0,2]`: several items of a list.
    Indices(Vec<i64>),
    /// `[(@.length-1)]`: an item of a list, counted from its length.
    FromLength(i64),
    /// `[from:to:step]`: a part of a list, each number where it is written.
    Slice([Option<i64>; 3]),
    /// `.*`, `[*]`: all members or items.
    Wildcard,
    /// `..`: the values and all that is in them, however deep. Another step follows.
    Scan,
    /// `[?(…)]`: the members or items for which something is true.
    Filter(Filter),
    /// `.length()`: what a function makes of the values.
    Function(Function, Vec<Operand>),
    /// `[${Name}]`: what a deployment puts between the brackets.
    Placeholder(String),
}

/// What is true or false of the value that a filter looks at.
#[derive(Clone, Debug, PartialEq)]
pub enum Filter {
    /// `a && b`.
    All(Vec<Filter>),
    /// `a || b`.
    Any(Vec<Filter>),
    /// `!a`.
    Not(Box<Filter>),
    /// `@.a`: the path leads to something.
    Exists(JsonPath),
    /// `@.a == 1`.
    Compare(Operand, FilterOperator, Operand),
}

/// What a filter compares, or a function is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    /// The value at a path.
    Path(JsonPath),
    /// A number, text, list, `true`, `false` or `null`. A word without quotes is a text,
    /// and so is a placeholder. Double quotes are a part of the text: AWS does not take them
    /// as quotes here.
    Value(Value),
    /// `/pattern/flags`.
    Pattern {
        /// The regular expression, as it is written between the slashes.
        pattern: String,
        /// The letters behind it, such as `i`.
        flags: String,
    },
}

/// Declares an enum whose members are written in a certain way.
macro_rules! spelled {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $member:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $(#[$doc])* $member,)*
        }

        impl $name {
            const ALL: &[(&str, Self)] = &[$(($text, Self::$member),)*];

            /// As it is written.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$member => $text,)*
                }
            }
        }
    };
}

spelled! {
    /// How a filter compares. Where one begins with another, the longer one is first.
    FilterOperator {
        SameType = "===",
        OtherType = "!==",
        Equal = "==",
        NotEqual = "!=",
        Matches = "=~",
        AtMost = "<=",
        Less = "<",
        AtLeast = ">=",
        Greater = ">",
        In = "in",
        NotIn = "nin",
        SubsetOf = "subsetof",
        AnyOf = "anyof",
        NoneOf = "noneof",
        All = "all",
        Size = "size",
        Empty = "empty",
        Contains = "contains",
        Type = "type",
    }
}

spelled! {
    /// A function at the end of a path.
    Function {
        Average = "avg",
        StandardDeviation = "stddev",
        Sum = "sum",
        Least = "min",
        Most = "max",
        Concatenate = "concat",
        Length = "length",
        Size = "size",
        Append = "append",
        Keys = "keys",
        First = "first",
        Last = "last",
        At = "index",
    }
}

/// Why a text is no path, or no call of an intrinsic function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where, in bytes from the beginning of the text.
    pub offset: usize,
    /// What was found and what is allowed; lower case, without a full stop.
    pub message: String,
}

/// Reads a path. Blanks after it are passed over; before it they are an error.
///
/// # Errors
///
/// The text is no path.
pub fn parse(text: &str) -> Result<JsonPath, SyntaxError> {
    let mut cursor = Cursor::new(text);
    if !text.starts_with('$') {
        return Err(cursor.error("a path begins with `$`"));
    }
    let path = read_path(&mut cursor)?;
    cursor.expect_end(
        "a path goes on with `.` or `[`, and a name with other letters is written as ['a name']",
    )?;
    // With the blanks that follow it.
    Ok(if path.text == text { path } else { JsonPath { text: text.to_owned(), ..path } })
}

impl JsonPath {
    /// Reads a path, as [`parse`] does.
    ///
    /// # Errors
    ///
    /// The text is no path.
    pub fn parse(text: &str) -> Result<Self, SyntaxError> {
        parse(text)
    }

    /// The path to a member of the data: what a typed field of the constructs becomes.
    #[must_use]
    pub fn to_key(key: &str) -> Self {
        Self::to_keys([key])
    }

    /// The path to the data, or by keys to what is inside of it.
    #[must_use]
    pub fn to_keys<'k>(keys: impl IntoIterator<Item = &'k str>) -> Self {
        let mut path =
            Self { text: "$".to_owned(), root: Root::Data, steps: vec![], operator_in_name: false };
        for key in keys {
            let is_plain = !key.is_empty()
                && key.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
            path.text += &match is_plain {
                true => format!(".{key}"),
                false => format!("['{}']", key.replace('\\', "\\\\").replace('\'', "\\'")),
            };
            path.steps.push(Step::Field(key.to_owned()));
        }
        path
    }

    /// Where the path begins.
    #[must_use]
    pub fn root(&self) -> &Root {
        &self.root
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

    /// Whether the path selects one value and not a list of those it finds.
    ///
    /// As in Jayway's library, several members at the end of a path are one value: an object
    /// with these.
    #[must_use]
    pub fn is_definite(&self) -> bool {
        self.steps.iter().enumerate().all(|(index, step)| match step {
            Step::Fields(_) => index + 1 == self.steps.len(),
            Step::Field(_)
            | Step::Index(_)
            | Step::FromLength(_)
            | Step::Function(..)
            | Step::Placeholder(_) => true,
            Step::Indices(_) | Step::Slice(_) | Step::Wildcard | Step::Scan | Step::Filter(_) => {
                false
            }
        })
    }

    /// Whether this is what the States Language calls a reference path: members and items,
    /// one after the other, without any of `@ , : ? *` outside of quotes.
    ///
    /// Whether it may begin with `$$` or a variable depends on the field: see [`Self::root`].
    #[must_use]
    pub fn is_reference_path(&self) -> bool {
        !self.operator_in_name
            && self
                .steps
                .iter()
                .all(|step| matches!(step, Step::Field(_) | Step::Index(_) | Step::Placeholder(_)))
    }
}

impl fmt::Display for JsonPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.message, self.offset)
    }
}

impl std::error::Error for SyntaxError {}

#[cfg(test)]
mod tests;
