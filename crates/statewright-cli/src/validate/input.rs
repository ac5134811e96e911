//! What is known of the input of executions.

use std::{fs, path::Path};

use serde_json::Value;
use statewright_asl::data_flow::Shape;
use statewright_local::Error;

/// What is known of the input from an example, which is JSON or a file with it, or from a file
/// with a schema.
pub(crate) fn known_input(example: Option<&str>, schema: Option<&Path>) -> Result<Shape, Error> {
    if let Some(schema) = schema {
        return read_schema(schema).map(|schema| Shape::of_schema(&schema));
    }
    match example {
        Some(example) => read_example(example).map(|example| Shape::of_example(&example)),
        None => Ok(Shape::unknown()),
    }
}

fn read_example(example: &str) -> Result<Value, Error> {
    // What begins as JSON does is JSON, even if there is a file with such a name.
    let is_json = example.trim_start().starts_with(['{', '[', '"']);
    if !is_json && Path::new(example).is_file() {
        let text = read(Path::new(example), "the example of the input")?;
        return parse(&text, &format!("the example of the input in {example}"));
    }
    match serde_json::from_str(example) {
        Ok(value) => Ok(value),
        Err(_) if !is_json => {
            let message =
                format!("the example of the input, {example}, is neither JSON nor a file");
            Err(Error::new(message).hint(HINT))
        }
        Err(error) => {
            let message = format!("the example of the input is no JSON: {error}");
            Err(Error::new(message).hint(HINT))
        }
    }
}

const HINT: &str = "texts and keys stand in double quotes: --input '{\"orderId\":\"7\"}'";

fn read_schema(file: &Path) -> Result<Value, Error> {
    let what = format!("the schema of the input in {}", file.display());
    let schema = parse(&read(file, "the schema of the input")?, &what)?;
    // An example in its place would be taken for a schema that says nothing.
    let is_schema = match &schema {
        Value::Object(fields) => {
            fields.is_empty() || KEYWORDS.iter().any(|keyword| fields.contains_key(*keyword))
        }
        schema => schema.is_boolean(),
    };
    if is_schema {
        return Ok(schema);
    }
    let message = format!("{what} is no JSON Schema: it has none of its keywords, such as `type`");
    Err(Error::new(message).hint("an example is given with --input"))
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
