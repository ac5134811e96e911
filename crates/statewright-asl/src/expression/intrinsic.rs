//! Calls of intrinsic functions: `States.Format('Hello {}', $.name)`.

mod check;
mod functions;
mod parser;

use serde_json::Number;

use super::json_path::JsonPath;
pub use super::json_path::SyntaxError;
pub use check::{Problem, ProblemKind, problems};
pub use functions::{Function, Kind, lookup};
pub use parser::parse;

/// How deep calls can stand in one another, the outermost not counted.
///
/// Source: Step Functions Developer Guide, "Intrinsic functions".
pub const NESTING_MAX: usize = 10;

/// The call of a function, which may be one that there is not.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The name, such as `States.Format`.
    pub name: String,
    /// Where it begins, in bytes from the beginning of the text.
    pub offset: usize,
    /// What the function is given.
    pub arguments: Vec<Argument>,
}

/// What a function is given, and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// Where it begins, in bytes from the beginning of the text.
    pub offset: usize,
    /// What it is.
    pub value: ArgumentValue,
}

/// What a function is given.
#[derive(Clone, Debug, PartialEq)]
pub enum ArgumentValue {
    /// `'text'`.
    Text(Text),
    /// `2.5`.
    Number(Number),
    /// `true` or `false`.
    Boolean(bool),
    /// `null`.
    Null,
    /// The value at a path; a placeholder is one as well (`Root::Placeholder`).
    Path(JsonPath),
    /// What another function makes.
    Call(Call),
}

/// A text in single quotes, in its pieces.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Piece>);

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Letters that stand for themselves, without the backslashes of escapes.
    Letters(String),
    /// `{}`, where `States.Format` puts an argument; for other functions it is two letters.
    Slot,
    /// A `{` or `}` without the other one beside it, and without a backslash: `States.Format`
    /// refuses it, and for other functions it is a letter.
    Brace(char),
    /// `${Name}`, which a deployment replaces.
    Placeholder(String),
}

impl Text {
    /// The text as it is for all functions but `States.Format`.
    #[must_use]
    pub fn value(&self) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Letters(letters) | Piece::Placeholder(letters) => text.push_str(letters),
                Piece::Slot => text.push_str("{}"),
                Piece::Brace(brace) => text.push(*brace),
            }
        }
        text
    }

    /// Whether a deployment replaces a part of it.
    #[must_use]
    pub fn has_placeholder(&self) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Placeholder(_)))
    }
}

#[cfg(test)]
mod tests;
