//! Definitions as AWS takes and refuses them.

use std::sync::{Arc, atomic::AtomicUsize};

use serde::Serialize;
use statewright_asl::{
    Aws, Diagnostic, Severity, StateMachine,
    document::Node,
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
        let Self { code, message, .. } = self;
        match &self.location {
            Some(location) => format!("{code}: {message} at {location}"),
            None => format!("{code}: {message}"),
        }
    }
}

/// What is wrong with a definition, or will be regretted.
pub(super) fn findings(text: &str, machine_type: MachineType) -> Vec<Finding> {
    match Node::parse_json(text) {
        Ok(node) if !node.is_object() => vec![no_object()],
        Ok(node) => check_definition(&node, rules_for(machine_type)).iter().map(finding).collect(),
        Err(error) => vec![Finding {
            message: jackson::problem(text).unwrap_or_else(|| error.message.clone()),
            location: None,
            ..finding(&error)
        }],
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
        events: AtomicUsize::new(0),
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

/// Recorded for a definition that is JSON and nothing else.
fn no_object() -> Finding {
    Finding {
        severity: "ERROR",
        code: "INVALID_JSON_DESCRIPTION",
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
    match &diagnostic.aws {
        Some(Aws { code, message: Some(message), location }) => {
            Finding { severity, code, message: message.clone(), location: location.clone() }
        }
        aws => Finding {
            severity,
            code: aws.as_ref().map_or("SCHEMA_VALIDATION_FAILED", |aws| aws.code),
            message: diagnostic.message.clone(),
            location: aws.as_ref().and_then(|aws| aws.location.clone()).or_else(|| Some(ours())),
        },
    }
}
