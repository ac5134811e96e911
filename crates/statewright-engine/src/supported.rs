use statewright_asl::{Diagnostic, Diagnostics, State, StateMachine, pointer_to_state};

/// Says what of a state machine the engine cannot run yet, before it starts.
///
/// The parser of the language refuses what is not supported anywhere; what is left is what
/// tasks may do: invoke Lambda functions by their ARNs.
///
/// # Errors
///
/// A diagnostic for each state that cannot be run.
pub fn check_supported(machine: &StateMachine) -> Result<(), Diagnostics> {
    let found: Vec<_> = machine
        .states
        .iter()
        .filter_map(|(name, state)| match state {
            State::Task(task) if !is_function_arn(&task.resource) => Some(
                Diagnostic::unsupported(
                    pointer_to_state(name) + "/Resource",
                    format!(
                        "state {name:?}: the `Resource` {:?} is not supported yet",
                        task.resource
                    ),
                )
                .help("Lambda functions are run by their ARNs"),
            ),
            _ => None,
        })
        .collect();
    if found.is_empty() { Ok(()) } else { Err(Diagnostics(found)) }
}

/// Whether a resource is the ARN of a Lambda function, in any partition.
fn is_function_arn(resource: &str) -> bool {
    let parts: Vec<_> = resource.split(':').collect();
    matches!(parts.as_slice(), ["arn", _, "lambda", _, _, "function", name, ..] if !name.is_empty())
}
