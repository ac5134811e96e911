use std::{marker::PhantomData, panic::Location};

use indexmap::IndexMap;
use serde_json::json;
use statewright_asl::{self as asl, Diagnostic};

use crate::{
    Intrinsic, Principal, Problem, Role, Stack, State,
    flow::{Fragment, function_placeholder, is_label},
    iam::Statement,
    stack::{Definition, Resource},
};

/// A state machine made of a flow.
///
/// Comes with a role that may invoke the functions of the flow and nothing else.
pub struct StateMachine<In, Out> {
    id: String,
    types: PhantomData<fn(In) -> Out>,
}

/// How a state machine is set up.
#[derive(Clone, Debug, Default)]
pub struct StateMachineProps {
    /// What the state machine is for, in words.
    pub comment: Option<String>,
    /// How long an execution may take, in seconds; as long as AWS lets it, if not given.
    pub timeout_seconds: Option<u32>,
}

impl<In, Out> StateMachine<In, Out> {
    /// Adds a state machine to the stack that runs this flow.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, flow: impl State<In = In, Out = Out>) -> Self {
        Self::with(stack, id, flow, StateMachineProps::default())
    }

    /// Adds a state machine to the stack that runs this flow and is set up so.
    #[track_caller]
    pub fn with(
        stack: &mut Stack,
        id: &str,
        flow: impl State<In = In, Out = Out>,
        props: StateMachineProps,
    ) -> Self {
        add(stack, id, flow.into_flow().into_fragment(), props, Location::caller());
        Self { id: id.to_owned(), types: PhantomData }
    }

    /// The ARN of the state machine.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        Intrinsic::reference(&self.id)
    }
}

impl<In, Out> std::fmt::Debug for StateMachine<In, Out> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StateMachine").field(&self.id).finish()
    }
}

/// What there is to do for a flow of any type.
fn add(
    stack: &mut Stack,
    id: &str,
    flow: Fragment,
    props: StateMachineProps,
    location: &'static Location<'static>,
) {
    let path = stack.path(id);
    for finding in &flow.findings {
        let mut problem = Problem::new(&*path, &*finding.message).at(finding.location);
        problem.help.clone_from(&finding.help);
        stack.report(problem);
    }
    let (machine, locations) = machine(&flow, props);
    // With what was found so far, much of what the rules say would only be its consequence.
    if flow.findings.is_empty() {
        for problem in problems(&machine, &locations, &path, location) {
            stack.report(problem);
        }
    }

    let role = Role::new(stack, &format!("{id}Role"), Principal::StepFunctions);
    if !flow.functions.is_empty() {
        role.grant(
            stack,
            Statement {
                actions: &["lambda:InvokeFunction"],
                resources: flow
                    .functions
                    .iter()
                    .map(|id| Intrinsic::attribute(id, "Arn"))
                    .collect(),
            },
        );
    }
    let mut resource =
        Resource::new("AWS::StepFunctions::StateMachine", json!({ "RoleArn": role.arn() }));
    resource.definition = Some(Definition {
        machine,
        attributes: flow
            .functions
            .iter()
            .map(|id| (function_placeholder(id), (id.clone(), "Arn".to_owned())))
            .collect(),
    });
    stack.add(id, resource, location);
}

type Locations = IndexMap<String, &'static Location<'static>>;

fn machine(flow: &Fragment, props: StateMachineProps) -> (asl::StateMachine, Locations) {
    let states = flow.states.iter();
    let (states, locations) = states
        .map(|(name, (state, location))| ((name.clone(), state.clone()), (name.clone(), *location)))
        .unzip();
    let machine = asl::StateMachine {
        comment: props.comment,
        start_at: flow.start.clone(),
        timeout_seconds: props.timeout_seconds.map(u64::from),
        states,
    };
    (machine, locations)
}

/// What the rules of the States Language find, at the places that made the states.
fn problems(
    machine: &asl::StateMachine,
    locations: &Locations,
    path: &str,
    location: &'static Location<'static>,
) -> Vec<Problem> {
    let targets = machine.states.values().flat_map(asl::State::targets);
    if targets.map(|(_, target)| target).chain([machine.start_at.as_str()]).any(is_label) {
        let message = "the way back of a `repeat` is used outside of it";
        let help = "call `again.go()` only for flows that the closure of its `repeat` returns";
        return vec![Problem::new(path, message).help(help).at(location)];
    }
    // A definition that was built is read like any other, so that nothing is allowed here
    // that is refused elsewhere.
    let Err(found) = asl::StateMachine::read(&machine.to_json()) else {
        return Vec::new();
    };
    let place = |diagnostic: &Diagnostic| {
        let name = diagnostic.pointer.strip_prefix("/States/")?.split('/').next()?;
        locations.get(&name.replace("~1", "/").replace("~0", "~")).copied()
    };
    found
        .0
        .iter()
        .map(|diagnostic| Problem {
            path: path.to_owned(),
            message: format!("{} at {}", diagnostic.message, diagnostic.pointer),
            help: diagnostic.help.clone(),
            location: Some(place(diagnostic).unwrap_or(location)),
        })
        .collect()
}
