//! What is said on the command line of data: of the input of executions, and of the results of
//! tasks.

use std::{borrow::Cow, collections::HashMap, fs, path::Path};

use serde_json::Value;
use statewright_asl::{data_flow::Shape, rules::most_like};
use statewright_local::Error;

use super::{Source, task_names};

/// What is known of the input from an example, which is JSON or a file with it, or from a file
/// with a schema.
pub(crate) fn known_input(example: Option<&str>, schema: Option<&Path>) -> Result<Shape, Error> {
    match (schema, example) {
        (Some(schema), _) => of_schema(schema, "the input", "--input"),
        (_, Some(example)) => of_example(example, "the input", "--input '"),
        _ => Ok(Shape::unknown()),
    }
}

/// What is known of the results of tasks, by the names of their states, each from an example or
/// a schema: `STATE=…`.
pub(crate) fn known_results(
    examples: &[String],
    schemas: &[String],
    sources: &[Source],
) -> Result<HashMap<Cow<'static, str>, Shape>, Error> {
    let mut results = HashMap::new();
    if examples.is_empty() && schemas.is_empty() {
        return Ok(results);
    }
    let tasks = task_names(sources);
    let examples = examples.iter().map(|given| (given, "--result"));
    let schemas = schemas.iter().map(|given| (given, "--result-schema"));
    for (given, option) in examples.chain(schemas) {
        let Some((state, given)) = given.split_once('=') else {
            let message = format!(
                "{option} takes the name of a state, `=`, and what its task gives, and was given {given:?}"
            );
            return Err(Error::new(message));
        };
        if !tasks.contains(state) {
            return Err(unknown(state, tasks.iter().map(String::as_str)));
        }
        let what = format!("the result of {state:?}");
        let shape = match option {
            "--result" => of_example(given, &what, &format!("--result '{state}="))?,
            _ => of_schema(Path::new(given), &what, "--result")?,
        };
        if results.insert(Cow::Owned(state.to_owned()), shape).is_some() {
            return Err(Error::new(format!("{what} is given twice")).hint("give one of them"));
        }
    }
    Ok(results)
}

fn unknown<'n>(state: &str, tasks: impl Iterator<Item = &'n str> + Clone) -> Error {
    let error = Error::new(format!("no task is called {state:?}"));
    match most_like(state, tasks.clone()) {
        Some(name) => error.hint(format!("did you mean {name:?}?")),
        None => match tasks.map(|name| format!("{name:?}")).collect::<Vec<_>>().join(", ") {
            tasks if tasks.is_empty() => error.hint("there are no tasks"),
            tasks => error.hint(format!("the tasks are {tasks}")),
        },
    }
}

/// `option` is how an example is given.
fn of_example(example: &str, what: &str, option: &str) -> Result<Shape, Error> {
    let what = format!("the example of {what}");
    // What begins as JSON does is JSON, even if there is a file with such a name.
    let is_json = example.trim_start().starts_with(['{', '[', '"']);
    let value = if !is_json && Path::new(example).is_file() {
        let text = read(Path::new(example), &what)?;
        parse(&text, &format!("{what} in {example}"))?
    } else {
        serde_json::from_str(example).map_err(|error| {
            let message = match is_json {
                true => format!("{what} is no JSON: {error}"),
                false => format!("{what}, {example}, is neither JSON nor a file"),
            };
            let hint = "texts and keys stand in double quotes:";
            Error::new(message).hint(format!("{hint} {option}{{\"orderId\":\"7\"}}'"))
        })?
    };
    Ok(Shape::of_example(&value))
}

/// `example` is the option for an example.
fn of_schema(file: &Path, what: &str, example: &str) -> Result<Shape, Error> {
    let what = format!("the schema of {what}");
    let text = read(file, &what)?;
    let what = format!("{what} in {}", file.display());
    let schema = parse(&text, &what)?;
    // An example in its place would be taken for a schema that says nothing.
    let is_schema = match &schema {
        Value::Object(fields) => {
            fields.is_empty() || KEYWORDS.iter().any(|keyword| fields.contains_key(*keyword))
        }
        schema => schema.is_boolean(),
    };
    if is_schema {
        return Ok(Shape::of_schema(&schema));
    }
    let message = format!("{what} is no JSON Schema: it has none of its keywords, such as `type`");
    Err(Error::new(message).hint(format!("an example is given with {example}")))
}

/// Of these each schema has one that says something.
const KEYWORDS: [&str; 15] = [
    "$defs",
    "$id",
    "$ref",
    "$schema",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "definitions",
    "enum",
    "items",
    "oneOf",
    "properties",
    "required",
    "type",
];

fn read(file: &Path, what: &str) -> Result<String, Error> {
    fs::read_to_string(file).map_err(|error| {
        Error::new(format!("{what} cannot be read from {}: {error}", file.display()))
            .hint("give the path of a JSON file")
    })
}

fn parse(text: &str, what: &str) -> Result<Value, Error> {
    serde_json::from_str(text).map_err(|error| Error::new(format!("{what} is no JSON: {error}")))
}
