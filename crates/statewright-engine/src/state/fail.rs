use std::sync::Arc;

use crate::{
    Failure, Json,
    data_flow::Problem,
    program::{Template, Text},
    scope::Scope,
};

/// The failure that a Fail state ends with.
pub(crate) fn run(
    error: Option<&Text>,
    cause: Option<&Text>,
    scope: Scope<'_>,
) -> Result<Failure, Problem> {
    let text = |text: Option<&Text>| text.map(|text| evaluate(text, scope)).transpose();
    Ok(Failure { error: text(error)?, cause: text(cause)? })
}

fn evaluate(text: &Text, scope: Scope<'_>) -> Result<Arc<str>, Problem> {
    let template = match text {
        Text::Value(text) => return Ok(text.clone()),
        Text::Template(template) => template,
    };
    match (scope.evaluate(template)?, template) {
        (Json::String(text), _) => Ok(text),
        (other, Template::Jsonata(jsonata)) => Err(jsonata.unexpected("string", &other)),
        (other, Template::Path(path, field)) => Err(Problem::Runtime(format!(
            "The {field} field refers to value \"{other}\" which is not a valid string: {path}"
        ))),
        (other, _) => {
            Err(Problem::Runtime(format!("The value {other} of the field is not a valid string.")))
        }
    }
}
