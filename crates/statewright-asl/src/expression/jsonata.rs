//! JSONata, as Step Functions knows it: version 2.0 of the language.
//!
//! [`parse`] reads the text of an expression (without the `{%` and `%}` around it), and
//! [`references`] lists what the expression takes from outside of itself.
//!
//! ```
//! use statewright_asl::expression::jsonata;
//!
//! assert!(jsonata::parse("$states.input.items[price > 3].name").is_ok());
//! let error = jsonata::parse("[1,2)").unwrap_err();
//! assert_eq!((error.code, error.offset), ("S0202", 4));
//! assert_eq!(error.message, r#"Expected "]", got ")""#);
//! ```

mod analysis;
mod children;
mod error;
pub mod functions;
mod lexer;
mod parent;
mod parser;

#[cfg(test)]
mod tests;

pub use analysis::{Reference, ReferenceKind, references};
pub use error::SyntaxError;

/// How deep the brackets of an expression may be nested.
///
/// JSONata leaves this to the stack.
pub const NESTING_MAX: usize = 100;

/// How many operators there may be in a row, as in a long sum, and how many
/// `%` in all. Steps of a path do not count.
pub const OPERATORS_MAX: usize = 500;

/// What stands between the `{%` and `%}` of a text that is an expression: one that begins and
/// ends with these.
#[must_use]
pub fn between_delimiters(text: &str) -> Option<&str> {
    text.strip_prefix("{%")?.strip_suffix("%}")
}

/// Reads an expression.
///
/// # Errors
///
/// The text is no JSONata, or passes [`NESTING_MAX`] or [`OPERATORS_MAX`].
pub fn parse(text: &str) -> Result<Expression, SyntaxError> {
    parser::Parser::read(text)
}

/// An expression, or a part of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// Where it begins, in bytes of the text.
    pub offset: usize,
    /// Whether `[]` stands behind it: what it gives stays a list, even one of one item.
    pub keep_array: bool,
    /// What it is.
    pub kind: Kind,
}

/// Keys with their values, of an object that is built.
pub type Pairs = Vec<(Expression, Expression)>;

/// What an expression is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// `1.5`
    Number(f64),
    /// `"text"`
    String(String),
    /// `/pattern/im`
    Regex {
        /// What stands between the slashes.
        pattern: String,
        /// The flag `i`.
        ignore_case: bool,
        /// The flag `m`.
        multi_line: bool,
    },
    /// `$name`, without the `$`: `$` itself is empty, and `$$` is `$`.
    Variable(String),
    /// `name`, or a name in backquotes: only as a step of a path.
    Name(String),
    /// `*`
    Wildcard,
    /// `**`
    Descendants,
    /// `%`, numbered through the expression: see [`Step::parents`].
    Parent(usize),
    /// `first.second{key: value}`. A name alone is a path of one step.
    Path {
        /// The steps, of which there is one at least.
        steps: Vec<Step>,
        /// The object that the results are grouped into.
        group: Option<Pairs>,
    },
    /// `of[filter][filter]`, where `of` is no path.
    Filter {
        /// What is filtered.
        of: Box<Expression>,
        /// The filters, one after the other.
        filters: Vec<Expression>,
    },
    /// `of{key: value}`, where `of` is no path.
    Group {
        /// What is grouped.
        of: Box<Expression>,
        /// The object that it is grouped into.
        pairs: Pairs,
    },
    /// `-value`
    Negate(Box<Expression>),
    /// `left + right`
    Binary {
        /// The operator.
        operator: Operator,
        /// What stands before it.
        left: Box<Expression>,
        /// What stands behind it.
        right: Box<Expression>,
    },
    /// `first..last`: only as an item of a list.
    Range {
        /// The first number.
        first: Box<Expression>,
        /// The last number.
        last: Box<Expression>,
    },
    /// `[item, item]`
    Array(Vec<Expression>),
    /// `{key: value}`
    Object(Pairs),
    /// `condition ? then : otherwise`
    Condition {
        /// What is tested.
        condition: Box<Expression>,
        /// The value where it is true.
        then: Box<Expression>,
        /// The value where it is false.
        otherwise: Option<Box<Expression>>,
    },
    /// `(expression; expression)`, which is a scope of variables.
    Block(Vec<Expression>),
    /// `$name := value`
    Bind {
        /// The variable, without the `$`.
        name: String,
        /// What it becomes.
        value: Box<Expression>,
    },
    /// `value ~> function`
    Apply {
        /// What is handed on.
        value: Box<Expression>,
        /// What it is handed to.
        function: Box<Expression>,
    },
    /// `function($parameter)<signature>{body}`
    Lambda {
        /// The parameters, without the `$`.
        parameters: Vec<String>,
        /// What stands between `<` and `>`, without blanks.
        signature: Option<String>,
        /// What it computes.
        body: Box<Expression>,
    },
    /// `function(argument)`
    Call {
        /// What is called.
        function: Box<Expression>,
        /// What it is called with.
        arguments: Vec<Expression>,
    },
    /// `function(?, argument)`
    Partial {
        /// What will be called.
        function: Box<Expression>,
        /// What it will be called with; nothing for each `?`.
        arguments: Vec<Option<Expression>>,
    },
    /// `|pattern|update,delete|`
    Transform {
        /// What selects the objects.
        pattern: Box<Expression>,
        /// What is merged into each of them.
        update: Box<Expression>,
        /// The keys that are removed.
        delete: Option<Box<Expression>>,
    },
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is done with each item.
    pub kind: StepKind,
    /// `@$name`: what each result is bound to, the context remaining as it was.
    pub focus: Option<String>,
    /// The filters and counters behind it, in their order.
    pub stages: Vec<Stage>,
    /// The numbers of those [`Kind::Parent`] that mean what this step is taken from.
    pub parents: Vec<usize>,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq)]
pub enum StepKind {
    /// Maps each item.
    Map(Expression),
    /// `^(key, >key)`: sorts all of them.
    Sort(Vec<SortTerm>),
}

/// What stands behind a step.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// `[filter]`
    Filter(Expression),
    /// `#$name`: the variable that counts the items, without the `$`.
    Index(String),
}

/// What a step sorts by.
#[derive(Clone, Debug, PartialEq)]
pub struct SortTerm {
    /// Whether the largest come first.
    pub descending: bool,
    /// What is compared.
    pub key: Expression,
}

/// An operator between two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `in`
    In,
    /// `and`
    And,
    /// `or`
    Or,
    /// `&`
    Concatenate,
}
