//! What is wrong with a call, as far as it shows before it is made.

use super::{
    Argument, ArgumentValue, Call, Function, Kind, Piece, Text, functions::candidate, lookup,
};

const HASH_ALGORITHMS: [&str; 5] = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/// Something that is wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where, in bytes from the beginning of the text.
    pub offset: usize,
    /// What was found and what is allowed; lower case, without a full stop.
    pub message: String,
    /// What it is.
    pub kind: ProblemKind,
    /// The name that may have been meant instead of an unknown one.
    pub candidate: Option<&'static str>,
}

/// The kinds of problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// There is no function of this name.
    UnknownFunction,
    /// There are too few or too many arguments.
    ArgumentCount,
    /// An argument is of a kind that the function does not take.
    ArgumentKind,
    /// An argument is of the right kind, and the function does not take this value.
    ArgumentValue,
    /// The `{}` of `States.Format` are not as many as the arguments. AWS lets that pass.
    FormatArity,
}

impl ProblemKind {
    /// Whether AWS refuses a definition because of it.
    #[must_use]
    pub fn is_error(self) -> bool {
        self != Self::FormatArity
    }
}

/// All that is wrong with a call and those in it. What paths lead to is not known, and accepted.
#[must_use]
pub fn problems(call: &Call) -> Vec<Problem> {
    let mut found = Vec::new();
    check(call, &mut found);
    found
}

fn check(call: &Call, found: &mut Vec<Problem>) {
    if let Some(function) = lookup(&call.name) {
        if !check_count(call, function, found) {
            check_kinds(call, function, found);
            check_values(call, found);
        }
    } else {
        let message = format!("there is no intrinsic function `{}`", call.name);
        let candidate = candidate(&call.name);
        let kind = ProblemKind::UnknownFunction;
        found.push(Problem { offset: call.offset, message, kind, candidate });
    }
    for argument in &call.arguments {
        if let ArgumentValue::Call(inner) = &argument.value {
            check(inner, found);
        }
    }
}

fn problem(offset: usize, kind: ProblemKind, message: String) -> Problem {
    Problem { offset, message, kind, candidate: None }
}

/// Notes if there are too few or too many arguments, and says whether there are.
fn check_count(call: &Call, function: &Function, found: &mut Vec<Problem>) -> bool {
    let (count, least) = (call.arguments.len(), function.least);
    let wrong = count < least || function.most.is_some_and(|most| count > most);
    if wrong {
        let allowed = match function.most {
            None => format!("at least {least}"),
            Some(most) if most == least => format!("{least}"),
            Some(most) => format!("{least} to {most}"),
        };
        let name = function.name;
        let message = format!("the number of arguments of `{name}` is {allowed}, not {count}");
        found.push(problem(call.offset, ProblemKind::ArgumentCount, message));
    }
    wrong
}

fn check_kinds(call: &Call, function: &Function, found: &mut Vec<Problem>) {
    for (index, (argument, wanted)) in call.arguments.iter().zip(function.arguments).enumerate() {
        let given = match &argument.value {
            ArgumentValue::Path(_) | ArgumentValue::Call(_) => continue,
            ArgumentValue::Text(_) => Some(Kind::Text),
            ArgumentValue::Number(_) => Some(Kind::Number),
            ArgumentValue::Boolean(_) => Some(Kind::Boolean),
            ArgumentValue::Null => None,
        };
        if *wanted != Kind::Any && given != Some(*wanted) {
            let message = format!(
                "argument {} of `{}` is {}, not {}",
                index + 1,
                call.name,
                described(Some(*wanted)),
                described(given)
            );
            found.push(problem(argument.offset, ProblemKind::ArgumentKind, message));
        }
    }
}

fn described(kind: Option<Kind>) -> &'static str {
    match kind {
        None => "null",
        Some(Kind::Any) => "any value",
        Some(Kind::Text) => "a text",
        Some(Kind::Number) => "a number",
        Some(Kind::Boolean) => "true or false",
        Some(Kind::List) => "a list",
        Some(Kind::Object) => "an object",
    }
}

fn check_values(call: &Call, found: &mut Vec<Problem>) {
    let mut refuse = |argument: &Argument, message: &str| {
        found.push(problem(argument.offset, ProblemKind::ArgumentValue, message.to_owned()));
    };
    match (call.name.as_str(), call.arguments.as_slice()) {
        ("States.Format", [Argument { value: ArgumentValue::Text(text), .. }, rest @ ..]) => {
            check_format(call, text, rest.len(), found);
        }
        ("States.Hash", [_, algorithm]) => {
            if let ArgumentValue::Text(text) = &algorithm.value
                && !text.has_placeholder()
                && !HASH_ALGORITHMS.contains(&text.value().as_str())
            {
                let known = HASH_ALGORITHMS.join(", ");
                refuse(algorithm, &format!("the algorithm of `States.Hash` is one of {known}"));
            }
        }
        // Other than the Developer Guide says, AWS cuts these numbers off and does not round them.
        ("States.ArrayRange", [_, _, step])
            if number(step).is_some_and(|step| step.abs() < 1.0) =>
        {
            refuse(step, "the step of `States.ArrayRange` is not 0");
        }
        ("States.ArrayPartition", [_, size]) if number(size).is_some_and(|size| size < 1.0) => {
            refuse(size, "the size of `States.ArrayPartition` is at least 1");
        }
        ("States.JsonMerge", [_, _, deep]) if deep.value == ArgumentValue::Boolean(true) => {
            refuse(
                deep,
                "the third argument of `States.JsonMerge` is false: AWS has no deep merge",
            );
        }
        _ => {}
    }
}

fn number(argument: &Argument) -> Option<f64> {
    match &argument.value {
        ArgumentValue::Number(number) => number.as_f64(),
        _ => None,
    }
}

/// A placeholder may bring more `{}` with it.
fn check_format(call: &Call, template: &Text, arguments: usize, found: &mut Vec<Problem>) {
    let slots = template.0.iter().filter(|piece| **piece == Piece::Slot).count();
    if slots > arguments || (slots < arguments && !template.has_placeholder()) {
        let message = format!(
            "the text has {slots} of `{{}}`, and the number of arguments after it is {arguments}"
        );
        found.push(problem(call.offset, ProblemKind::FormatArity, message));
    }
}
