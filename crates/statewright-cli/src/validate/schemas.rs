//! What a cloud assembly tells of the data of its state machines.

use std::{borrow::Cow, collections::HashMap, fs, path::Path};

use serde_json::Value;
use statewright_asl::{data_flow::Shape, rules::Check};

/// The file of an assembly with what the types of its program are.
const SCHEMAS: &str = "schemas.json";

/// The version of it that is read here.
const VERSION: u64 = 2;

/// What is known of the state machines of a stack, by their logical ids.
#[derive(Default)]
pub(crate) struct Schemas(Value);

impl Schemas {
    /// What stands beside a template in an assembly. Whatever else has the name of that file
    /// tells nothing.
    pub(crate) fn beside(template: &Path) -> Self {
        let name = template.file_name().unwrap_or_default().to_string_lossy();
        let known = name.strip_suffix(".template.json").and_then(|stack| {
            let text = fs::read_to_string(template.with_file_name(SCHEMAS)).ok()?;
            let mut schemas: Value = serde_json::from_str(&text).ok()?;
            let known = schemas.get("version")? == VERSION;
            let stack = schemas.get_mut("stacks")?.get_mut(stack)?;
            known.then(|| stack.take())
        });
        Self(known.unwrap_or_default())
    }

    /// What a state machine is checked for. What was said on the command line comes first.
    pub(crate) fn add_to<'c>(
        &'c self,
        check: &Check<'c>,
        state_machine: Option<&str>,
    ) -> Check<'c> {
        let mut check = check.clone();
        let known = state_machine.map(|id| &self.0[id]).unwrap_or(&Value::Null);
        if let (Some(schema), true) = (known.get("input"), check.input == Shape::unknown()) {
            check.input = Shape::of_schema(schema);
        }
        // Many tasks give the same, which is read once.
        let types: HashMap<_, _> = members(&known["types"])
            .map(|(name, schema)| (name.as_str(), Shape::of_schema(schema)))
            .collect();
        for (state, name) in members(&known["results"]) {
            if let Some(shape) = name.as_str().and_then(|name| types.get(name)) {
                let result = check.task_outputs.entry(Cow::Borrowed(state));
                result.or_insert_with(|| shape.clone());
            }
        }
        check
    }
}

fn members(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    object.as_object().into_iter().flatten()
}
