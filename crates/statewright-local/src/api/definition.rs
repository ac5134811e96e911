//! Definitions as AWS takes and refuses them.

mod gaps;

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde::Serialize;
use statewright_asl::{
    Aws, Diagnostic, Severity, StateMachine,
    document::{Node, all_states},
    rules::{self, check_definition},
    variable_references,
};
use statewright_engine::Program;

use super::{
    error::{Error, ErrorType},
    jackson,
    store::{Definition, MachineType},
};

/// What AWS has to say about a definition.
#[derive(Debug, Serialize)]
pub(super) struct Finding {
    severity: &'static str,
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<String>,
}

impl Finding {
    pub(super) fn is_error(&self) -> bool {
        self.severity == "ERROR"
    }

    /// As an error message has it.
    fn print(&self) -> String {
        let Self { code, message, location, .. } = self;
        // So Java prints a place that there is not.
        format!("{code}: {message} at {}", location.as_deref().unwrap_or("null"))
    }
}

/// What is told of a definition, or of the part of it that a label names.
pub(super) struct Told<'d> {
    pub(super) text: &'d str,
    pub(super) variable_references: Cow<'d, BTreeMap<String, BTreeSet<String>>>,
}

impl Definition {
    /// All of it; with the label of a Distributed Map, what the children of that run.
    pub(super) fn told(&self, label: Option<&str>) -> Option<Told<'_>> {
        let Some(label) = label else {
            let variable_references = Cow::Borrowed(&self.variable_references);
            return Some(Told { text: &self.text, variable_references });
        };
        let node = Node::parse_json(&self.text).ok()?;
        let map = self.program.labelled(label)?;
        let (_, state) = all_states(&node).into_iter().find(|(name, _)| *name == map)?;
        let processor = state.get("ItemProcessor").or_else(|| state.get("Iterator"))?;
        Some(Told {
            text: &self.text[processor.span.range()],
            variable_references: Cow::Owned(variable_references(processor)),
        })
    }
}

/// What is wrong with a definition, or will be regretted.
pub(super) fn findings(text: &str, machine_type: MachineType) -> Vec<Finding> {
    let no_json = || {
        let (problem, location) = jackson::located_problem(text)?;
        Some(vec![Finding {
            severity: "ERROR",
            code: "INVALID_JSON_DESCRIPTION",
            message: format!("{problem}\n at {location}"),
            location: Some(location),
        }])
    };
    match Node::parse_json(text) {
        // More is read there than is JSON: a byte order mark, and gaps that a deployment fills.
        Ok(mut node) => no_json().unwrap_or_else(|| match node.is_object() {
            true => {
                gaps::close(&mut node);
                check_definition(&node, rules_for(machine_type)).iter().map(finding).collect()
            }
            false => vec![no_object()],
        }),
        // AWS has words of its own for a text with nothing in it.
        Err(error) if error.aws.as_ref().is_some_and(|aws| aws.message.is_some()) => {
            vec![finding(&error)]
        }
        Err(error) => no_json().unwrap_or_else(|| vec![finding(&error)]),
    }
}

/// Takes a definition, if AWS would.
pub(super) fn accept(text: &str, machine_type: MachineType) -> Result<Definition, Error> {
    let errors: Vec<_> = findings(text, machine_type)
        .iter()
        .filter(|finding| finding.is_error())
        .map(Finding::print)
        .collect();
    if !errors.is_empty() {
        return Err(invalid(&errors.join(", ")));
    }
    let node = Node::parse_json(text).map_err(|error| invalid(&error.message))?;
    let program = StateMachine::parse(text).and_then(|machine| Program::new(&machine));
    let program = program.map_err(|refused| invalid(&format!("not supported here: {refused}")))?;
    Ok(Definition {
        text: text.to_owned(),
        program: Arc::new(program),
        variable_references: variable_references(&node),
    })
}

/// That a definition is refused, and why.
pub(super) fn invalid(problem: &str) -> Error {
    let message = format!("Invalid State Machine Definition: '{problem}'");
    Error::new(ErrorType::InvalidDefinition, message)
}

fn rules_for(machine_type: MachineType) -> rules::MachineType {
    match machine_type {
        MachineType::Standard => rules::MachineType::Standard,
        MachineType::Express => rules::MachineType::Express,
    }
}

/// JSON that is no object is to AWS what a text with nothing in it is.
fn no_object() -> Finding {
    Finding {
        severity: "ERROR",
        code: "SCHEMA_VALIDATION_FAILED",
        message: "Definition must be a valid JSON object".to_owned(),
        location: None,
    }
}

fn finding(diagnostic: &Diagnostic) -> Finding {
    let severity = match diagnostic.severity() {
        Severity::Error => "ERROR",
        Severity::Warning => "WARNING",
    };
    // Where AWS's words are not known, they are ours.
    let ours = || match &*diagnostic.pointer {
        "" => "/".to_owned(),
        pointer => pointer.to_owned(),
    };
    let location = diagnostic.aws.as_ref().and_then(|aws| aws.location.clone());
    match &diagnostic.aws {
        Some(Aws { code, message: Some(message), location }) => Finding {
            severity,
            code,
            message: gaps::reopen(message),
            location: location.as_deref().map(gaps::reopen),
        },
        aws => Finding {
            severity,
            code: aws.as_ref().map_or("SCHEMA_VALIDATION_FAILED", |aws| aws.code),
            message: gaps::reopen(&diagnostic.message),
            location: Some(gaps::reopen(&location.unwrap_or_else(ours))),
        },
    }
}
