//! Evaluates JSONata, as Step Functions does: version 2.0.6 of the language.
//!
//! An [`Expression`] is read once, and evaluated as often as needed in a [`Scope`], which gives
//! what Step Functions gives an expression. The evaluation is pure: the time and what is
//! random come from the scope, and its limits are counted and not measured. Data that is only
//! selected stays shared with the state.
//!
//! No library does this. jsonata-core 2.2, the only one whose results are right and that does
//! not abort the process, has no limit to memory and none to time but the clock (a text that
//! doubles took it to 940 MB in two seconds, under a limit of one second), counts depth in
//! another way than AWS, and has values of its own, to which all data would be converted.

mod apply;
mod convert;
mod date_time;
mod decimal_picture;
mod error;
mod evaluate;
mod failure;
mod filter;
mod frame;
mod functions;
mod group;
mod integer_picture;
mod limits;
mod lower;
mod operators;
mod path;
mod program;
mod regex;
mod signature;
mod strict;
mod text;
mod transform;
mod tuples;
mod value;

#[cfg(test)]
mod tests;

use std::{fmt, rc::Rc, sync::Arc};

use statewright_asl::expression::jsonata::{SyntaxError, parse};

pub(crate) use self::failure::Failure;
use self::{evaluate::Evaluator, program::Program, value::Value};
use crate::Json;

/// An expression, ready to be evaluated.
///
/// A clone costs nothing.
#[derive(Clone)]
pub(crate) struct Expression {
    text: Arc<str>,
    program: Arc<Program>,
}

/// What an expression is evaluated in. It is asked only for what is evaluated.
pub(crate) trait Scope {
    /// A member of `$states`, if it is there.
    fn states(&self, part: StatesPart) -> Option<Json>;

    /// What a variable was assigned, if it was.
    fn variable(&self, name: &str) -> Option<Json>;

    /// The time, in milliseconds since 1970: for one evaluation always the same.
    fn now(&self) -> i64;

    /// A random number of 64 bits.
    fn random(&self) -> u64;
}

/// A member of `$states`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StatesPart {
    /// `$states.input`: the raw input of the state.
    Input,
    /// `$states.result`: what the state computed.
    Result,
    /// `$states.errorOutput`: the error that is caught.
    ErrorOutput,
    /// `$states.context`: the context object.
    Context,
}

impl StatesPart {
    const ALL: [Self; 4] = [Self::Input, Self::Result, Self::ErrorOutput, Self::Context];

    fn name(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Result => "result",
            Self::ErrorOutput => "errorOutput",
            Self::Context => "context",
        }
    }
}

impl Expression {
    /// Reads an expression: what stands between `{%` and `%}`.
    ///
    /// # Errors
    ///
    /// The text is no JSONata.
    pub(crate) fn parse(text: &str) -> Result<Self, SyntaxError> {
        let text = text.trim();
        let program = lower::lower(&parse(text)?);
        Ok(Self { text: text.into(), program: Arc::new(program) })
    }

    /// An expression that gives nothing.
    pub(crate) fn nothing() -> Self {
        Self { text: Arc::default(), program: Arc::new(Program::nothing()) }
    }

    /// The text, without the blanks around it.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// What the expression gives.
    ///
    /// # Errors
    ///
    /// It fails, or gives nothing, or what is no data.
    pub(crate) fn evaluate(&self, scope: &dyn Scope) -> Result<Json, Failure> {
        let mut evaluator = Evaluator::new(&self.program, scope);
        finished(evaluator.run(&Value::Undefined, &Rc::default()))
    }
}

/// What came out, as Step Functions takes it.
fn finished(result: error::Result<Value>) -> Result<Json, Failure> {
    match result {
        Ok(Value::Undefined) => Err(Failure::Undefined),
        Ok(value) => convert::to_json(&value).ok_or(Failure::UnsupportedType),
        Err(error) => Err(Failure::Error { code: error.code(), message: error.message() }),
    }
}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expression").field(&self.text).finish()
    }
}
