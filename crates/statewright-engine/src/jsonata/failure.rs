//! What AWS says of an expression that failed.

use super::Expression;

/// Why an expression gave nothing that can be used. AWS's error is
/// `States.QueryEvaluationError`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Failure {
    /// It gave nothing.
    Undefined,
    /// It gave a function.
    UnsupportedType,
    /// It failed.
    Error {
        /// JSONata's code, `T2001`; limits have none.
        code: Option<&'static str>,
        /// The message, in the words of jsonata-js.
        message: String,
    },
}

impl Failure {
    /// What AWS writes into the cause, behind the state and the event.
    ///
    /// The expression stands in single quotes whatever it holds, without the blanks around it.
    /// The field is given as AWS names it: relative to the state, with `/` before each key and
    /// the place in a list in brackets, `Output/a/b[0]`, `Choices[1]/Condition`. A problem of
    /// JSONata is a sentence of its own, with its code; one that has none follows a colon.
    ///
    /// Sources: AWS's recorded answers (test_undefined_reference, test_map_state_items_eval…);
    /// for problems and limits AWS as measured with TestState (floci issues 2736 and 2737).
    pub(crate) fn text(&self, expression: &Expression, field: &str) -> String {
        let expression = expression.text();
        let problem = match self {
            Self::Undefined => "returned nothing (undefined).".to_owned(),
            Self::UnsupportedType => "returned an unsupported result type.".to_owned(),
            Self::Error { code: Some(code), message } => {
                format!("threw an error during evaluation. {code}: {message}")
            }
            Self::Error { code: None, message } => {
                format!("threw an error during evaluation: {message}")
            }
        };
        format!("The JSONata expression '{expression}' specified for the field '{field}' {problem}")
    }
}
