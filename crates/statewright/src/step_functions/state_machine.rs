mod body;
mod map_runs;
mod placeholders;

use std::{
    any::type_name, cell::LazyCell, collections::HashMap, marker::PhantomData, panic::Location,
    rc::Rc,
};

use serde_json::{Map, Value, json};
use statewright_asl::{self as asl, QueryLanguage, Severity, document::Node, rules::Check};

pub use body::DefinitionBody;
pub(super) use map_runs::{Starter, executions, redrive};

use crate::{
    Construct, Grantee, Intrinsic, Key, Logging, Principal, Problem, Role, Stack, State,
    StateMachineType, Statement, Text,
    check::Checks,
    flow::{Finding, Fragment, Step, Use},
    iam::Reason,
    ordered::OrderedMap,
    stack::{Arn, Definition, Resource, ResourceRef, Schemas},
};

use super::setting::{Setting, check_setting};

use placeholders::placeholders;

/// A state machine made of a flow.
///
/// Its role may invoke the functions of the flow: by itself, that and nothing else.
pub struct StateMachine<In, Out> {
    resource: ResourceRef,
    role: Role,
    express: bool,
    /// Its states that start executions of it.
    pub(crate) map_runs: Vec<Starter>,
    types: PhantomData<fn(In) -> Out>,
}

/// A state machine without its types.
struct Made {
    resource: ResourceRef,
    role: Role,
    map_runs: Vec<Starter>,
}

/// How a state machine is set up.
#[derive(Clone, Debug, Default)]
pub struct StateMachineProps {
    /// The role that the state machine has; one of its own, if not given.
    pub role: Option<Role>,
    /// Its name; one that CloudFormation makes, if not given.
    pub name: Option<Text>,
    /// How executions are run and billed.
    pub machine_type: StateMachineType,
    /// What is logged of executions; for Express their errors, and else nothing, if not given.
    pub logging: Option<Logging>,
    /// Whether X-Ray records how long executions take, and what they call.
    pub tracing: bool,
    /// The key that encrypts the definition and what is kept of executions; one of Step
    /// Functions, if not given.
    pub key: Option<Key>,
    /// For how long Step Functions uses a data key of that key again, in seconds, 60 to 900;
    /// 300, if not given.
    pub data_key_reuse_seconds: Option<u32>,
    /// What the state machine is for, in words.
    pub comment: Option<String>,
    /// How long an execution may take, in seconds; as long as AWS lets it, if not given.
    pub timeout_seconds: Option<u32>,
    /// The language of what the states say about data; if not given, JSONPath where that can
    /// say all of it, and JSONata otherwise.
    pub query_language: Option<QueryLanguage>,
}

impl<In, Out> StateMachine<In, Out> {
    /// Adds a state machine to the stack that runs this flow.
    #[track_caller]
    pub fn new(stack: &mut Stack, id: &str, flow: impl State<In = In, Out = Out>) -> Self {
        Self::with(stack, id, flow, &StateMachineProps::default())
    }

    /// Adds a state machine to the stack that runs this flow and is set up so.
    #[track_caller]
    pub fn with(
        stack: &mut Stack,
        id: &str,
        flow: impl State<In = In, Out = Out>,
        props: &StateMachineProps,
    ) -> Self {
        let flow = flow.into_flow().into_fragment().whole(type_name::<Out>());
        let flow = (flow, type_name::<In>());
        Self::of(add(stack, id, flow, props, Location::caller()), props)
    }

    /// A state machine of this type that is there already, by its ARN. Which role it has is not
    /// known, so nothing can be granted to it.
    #[track_caller]
    pub fn existing(
        stack: &mut Stack,
        arn: impl Into<Text>,
        machine_type: StateMachineType,
    ) -> Self {
        let arn =
            Arn::of(stack, ("states", "stateMachine:", "state machine"), arn, Location::caller());
        let name = arn.name(6);
        // Its executions are where it is.
        let known = [
            ("Ref", arn.whole()),
            ("Name", arn.part(6)),
            ("AWS::Partition", arn.part(1)),
            ("AWS::Region", arn.part(3)),
            ("AWS::AccountId", arn.part(4)),
        ];
        Self {
            resource: ResourceRef::existing(&name, known),
            role: Role::unknown(&name, Principal::StepFunctions),
            express: machine_type == StateMachineType::Express,
            map_runs: Vec::new(),
            types: PhantomData,
        }
    }

    fn of(Made { resource, role, map_runs }: Made, props: &StateMachineProps) -> Self {
        let express = props.machine_type == StateMachineType::Express;
        Self { resource, role, express, map_runs, types: PhantomData }
    }

    /// The ARN of the state machine.
    #[must_use]
    pub fn arn(&self) -> Intrinsic {
        self.resource.reference()
    }

    /// The name of the state machine.
    #[must_use]
    pub fn name(&self) -> Intrinsic {
        self.resource.attribute("Name")
    }

    pub(crate) fn is_express(&self) -> bool {
        self.express
    }
}

impl<In, Out> Construct for StateMachine<In, Out> {
    fn resource(&self) -> &ResourceRef {
        &self.resource
    }
}

impl<In, Out> Grantee for StateMachine<In, Out> {
    fn role(&self) -> &Role {
        &self.role
    }
}

impl<In, Out> std::fmt::Debug for StateMachine<In, Out> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("StateMachine").field(&self.resource.id).finish()
    }
}

impl Made {
    /// One that could not be made, which was reported.
    fn missing(stack: &Stack, id: &str, props: &StateMachineProps) -> Self {
        let missing = || Role::missing(stack, id, Principal::StepFunctions);
        let role = props.role.clone().unwrap_or_else(missing);
        Self { resource: stack.reference(id), role, map_runs: Vec::new() }
    }
}

/// What there is to do for a flow of any type.
fn add(
    stack: &mut Stack,
    id: &str,
    (mut flow, input): (Fragment, &str),
    props: &StateMachineProps,
    location: &'static Location<'static>,
) -> Made {
    // What comes with a state machine has an id made of its own.
    if !stack.has_room_for(id, location) {
        return Made::missing(stack, id, props);
    }
    let path = stack.path(id);
    let (mut gives, mut map_runs) = (Vec::new(), Vec::new());
    flow.each_state(&mut |name, Step { draft, location }| {
        gives.extend(draft.gives().map(|gives| (name.clone(), gives)));
        map_runs.extend(draft.state().and_then(|state| Starter::of(name, state, location)));
    });
    let schemas = Schemas::of(input, gives);
    let (json, unsaid) = definition(&flow, props);
    let findings = || flow.findings.iter().chain(&unsaid);
    for finding in findings() {
        let mut problem = Problem::new(&*path, &*finding.message).at(finding.location);
        problem.help.clone_from(&finding.help);
        stack.report(problem);
    }
    let mut checks = Checks::new(stack, id, location);
    check_setting(props, &mut checks);
    checks.report(stack);
    let has_findings = findings().next().is_some();
    let substitutions = flow.substitutions();
    // With what was found so far, much of what the rules say would only be its consequence.
    if !has_findings {
        let check = schemas.check(props.machine_type.into());
        for problem in problems((&json, &substitutions), &flow, &check, &path, location) {
            stack.report(problem);
        }
    }
    let uses = flow.take_uses();
    let definition = Definition { json, substitutions, schemas };
    put(stack, id, definition, (uses, map_runs), props, location)
}

/// Adds a state machine of which all that is wrong was reported.
fn put(
    stack: &mut Stack,
    id: &str,
    definition: Definition,
    (uses, map_runs): (OrderedMap<Rc<str>, Vec<Use>>, Vec<Starter>),
    props: &StateMachineProps,
    location: &'static Location<'static>,
) -> Made {
    let given = props.role.as_ref();
    let role = Role::given_or_own(given, stack, id, Principal::StepFunctions, location);
    grant(stack, id, &role, &uses);
    let mut properties = json!({ "RoleArn": role.arn() });
    stack.on_behalf(Reason::construct(stack.logical_id(id), location), |stack| {
        Setting { props, id, role: &role, location }.add(stack, &mut properties);
    });
    let mut resource = Resource::new("AWS::StepFunctions::StateMachine", properties, location);
    resource.definition = Some(definition);
    let machine = stack.add(id, resource);
    for starter in &map_runs {
        for statement in map_runs::statements(&machine) {
            role.grant(stack, statement.because(starter.reason(&machine)));
        }
    }
    Made { resource: machine, role, map_runs }
}

/// Grants what the states of a state machine need.
fn grant(stack: &mut Stack, id: &str, role: &Role, uses: &OrderedMap<Rc<str>, Vec<Use>>) {
    let arn = stack.reference(id).reference();
    let logical_id: Rc<str> = stack.logical_id(id).into();
    // The positions of rights that were granted: states that call the same share what it needs.
    let mut granted: OrderedMap<*const Statement, usize> = OrderedMap::default();
    for (state, uses) in uses {
        for Use { statements, location } in uses {
            let reason = Reason::state(logical_id.clone(), state.clone(), location);
            for statement in statements.iter() {
                let right = granted.entry(statement).or_insert_with(|| {
                    stack.grant(&role.resource, statement.clone().in_machine(&arn))
                });
                stack.ask_for(&role.resource, *right, reason.clone());
            }
        }
    }
}

/// The definition, or a part of it with what cannot be said in the language of all of it.
fn definition(flow: &Fragment, props: &StateMachineProps) -> (Value, Vec<Finding>) {
    let lower = |language| {
        let mut states = Map::with_capacity(flow.states.len());
        let lowered = flow.lower(language, &mut |name, state| {
            states.insert(name.to_owned(), state.to_json());
        });
        lowered.map(|()| (states, language))
    };
    let lowered = match props.query_language {
        Some(language) => lower(language),
        None => lower(QueryLanguage::JsonPath).or_else(|_| lower(QueryLanguage::Jsonata)),
    };
    let ((states, language), unsaid) = match lowered {
        Ok(lowered) => (lowered, Vec::new()),
        Err(findings) => (Default::default(), findings),
    };
    let machine = asl::StateMachine {
        comment: props.comment.clone(),
        // JSONPath is what a definition is in that says nothing.
        query_language: Some(language).filter(|language| *language != QueryLanguage::default()),
        start_at: flow.start.to_string(),
        timeout_seconds: props.timeout_seconds.map(u64::from),
        ..asl::StateMachine::default()
    };
    let mut definition = machine.to_json();
    definition["States"] = states.into();
    (definition, unsaid)
}

/// What the rules of the States Language find, at the places that made the states.
fn problems(
    (json, substitutions): (&Value, &OrderedMap<String, Intrinsic>),
    flow: &Fragment,
    check: &Check<'_>,
    path: &str,
    location: &'static Location<'static>,
) -> Vec<Problem> {
    // A definition that was built is held to what is read is held to, so that nothing is allowed
    // here that is refused elsewhere.
    let mut found = check.run(&Node::of(json));
    // Of one cause one problem is enough.
    found.retain(|diagnostic| diagnostic.follows_from.is_none());
    let is_error = |diagnostic: &asl::Diagnostic| diagnostic.severity() == Severity::Error;
    match found.iter().any(is_error) {
        true if flow.has_label() => {
            let message = "the way back of a `repeat` is used outside of it";
            let help = "call `again.go()` only for flows that the closure of its `repeat` returns";
            return vec![Problem::new(path, message).help(help).at(location)];
        }
        true => found.retain(is_error),
        false => found.retain(lets_fail),
    }
    let locations = LazyCell::new(|| {
        let mut locations = HashMap::new();
        flow.each_state(&mut |name, step| {
            locations.insert(&**name, step.location);
        });
        locations
    });
    let location_of = |name: &str| locations.get(name).copied().unwrap_or(location);
    let found = found.into_iter().map(|diagnostic| {
        let place = diagnostic.state().map_or(location, |name| location_of(&name));
        Problem {
            path: path.to_owned(),
            message: match diagnostic.pointer.as_str() {
                "" => diagnostic.message,
                pointer => format!("{} at {pointer}", diagnostic.message),
            },
            help: diagnostic.help,
            location: Some(place),
        }
    });
    let found = found.collect::<Vec<_>>().into_iter();
    found.chain(placeholders(json, (flow, substitutions), location_of, path, location)).collect()
}

/// Whether this is what AWS takes, and what lets every execution fail that comes to it.
fn lets_fail(diagnostic: &asl::Diagnostic) -> bool {
    const RULES: [&str; 5] = [
        "missing-data",
        "unassigned-variable",
        "undefined-expression",
        "undefined-variable",
        "wrong-data-type",
    ];
    diagnostic.rule.is_some_and(|rule| RULES.contains(&rule.name))
}
