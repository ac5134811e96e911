use std::{
    any::type_name,
    borrow::Cow,
    fs,
    panic::Location,
    path::{Path, PathBuf},
    rc::Rc,
};

use indexmap::IndexMap;
use serde_json::Value;
use statewright_asl::{
    self as asl, Diagnostic, Severity,
    document::{Node, Span, all_states},
    rules::MachineType,
};

use crate::{
    Intrinsic, Problem, Stack, StateMachine, StateMachineProps,
    check::Checks,
    ordered::OrderedMap,
    stack::{Definition, Schemas},
};

use super::{Made, Starter, check_setting, put};

/// A definition in the States Language as it is: the way out where a flow cannot say it, and
/// the way in for definitions that are there already.
///
/// It is held to the same rules as a flow, and what is found has its place in the text. A
/// `${Name}` in it stands for what [`with`](Self::with) gives it: so a task that calls a service
/// as `arn:${AWS::Partition}:states:::sqs:sendMessage` does so in China and in GovCloud, too, where
/// `"AWS::Partition"` is given [`Intrinsic::partition`].
#[derive(Clone, Debug)]
pub struct DefinitionBody {
    source: Source,
    substitutions: OrderedMap<String, Intrinsic>,
}

#[derive(Clone, Debug)]
enum Source {
    Text(String),
    File(PathBuf),
}

impl DefinitionBody {
    /// A definition as JSON text: `include_str!("order.asl.json")` of a file beside the program.
    #[must_use]
    pub fn text(json: impl Into<String>) -> Self {
        Self { source: Source::Text(json.into()), substitutions: OrderedMap::default() }
    }

    /// A definition as a JSON value.
    #[must_use]
    pub fn json(definition: &Value) -> Self {
        Self::text(format!("{definition:#}"))
    }

    /// A definition in a file, in JSON or, by its name, in YAML: the path from the folder of the
    /// package that the program is one of, which is where Cargo runs it.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self { source: Source::File(path.into()), substitutions: OrderedMap::default() }
    }

    /// Gives what `${name}` stands for.
    #[must_use]
    pub fn with(mut self, name: &str, value: Intrinsic) -> Self {
        self.substitutions.insert(name.to_owned(), value);
        self
    }
}

impl<In, Out> StateMachine<In, Out> {
    /// Adds a state machine to the stack that has this definition.
    ///
    /// What it takes and returns is what you say. What its role may do cannot be seen in a
    /// definition: grant it what its tasks need.
    ///
    /// ```
    /// use serde_json::{Value, json};
    /// use statewright::{App, DefinitionBody, Function, StateMachine, StateMachineProps};
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("Orders");
    /// let close = Function::new(stack, "Close", handlers::close_case);
    /// let body = DefinitionBody::json(&json!({
    ///     "StartAt": "Close",
    ///     "States": { "Close": { "Type": "Task", "Resource": "${Close}", "End": true } },
    /// }));
    /// let machine = StateMachine::<Value, Value>::from_definition(
    ///     stack,
    ///     "Machine",
    ///     &body.with("Close", close.arn()),
    ///     &StateMachineProps::default(),
    /// );
    /// close.grant_invoke(stack, &machine);
    /// # app.template("Orders").unwrap();
    /// ```
    #[track_caller]
    pub fn from_definition(
        stack: &mut Stack,
        id: &str,
        body: &DefinitionBody,
        props: &StateMachineProps,
    ) -> Self {
        let body = (body, type_name::<In>());
        Self::of(add(stack, id, body, props, Location::caller()), props)
    }
}

fn add(
    stack: &mut Stack,
    id: &str,
    (body, input): (&DefinitionBody, &str),
    props: &StateMachineProps,
    location: &'static Location<'static>,
) -> Made {
    if !stack.has_room_for(id, location) {
        return Made::missing(stack, id, props);
    }
    let path = stack.path(id);
    let mut checks = Checks::new(stack, id, location);
    check_setting(props, &mut checks);
    checks.report(stack);
    let mut schemas = Schemas::default();
    let machine = match read((body, input), props.machine_type.into(), stack, &mut schemas) {
        Ok((machine, warnings)) => {
            let warnings = warnings.into_iter().map(|problem| problem.of(&path).at(location));
            stack.warnings.extend(warnings);
            machine
        }
        Err(problems) => {
            for problem in problems {
                stack.report(problem.of(&path).at(location));
            }
            asl::StateMachine::default()
        }
    };
    let substitutions = body.substitutions.clone();
    // What was not written in Rust has the place of the state machine.
    let states = machine.all_states();
    let map_runs = states.filter_map(|(name, state)| Starter::of(name, state, location)).collect();
    let definition = Definition { json: machine.to_json(), substitutions, schemas };
    put(stack, id, definition, (OrderedMap::default(), map_runs), props, location)
}

/// The state machine and what is to be warned of; or what is wrong. Adds what is known of what its
/// functions return.
fn read(
    (body, input): (&DefinitionBody, &str),
    machine_type: MachineType,
    stack: &Stack,
    schemas: &mut Schemas,
) -> Result<(asl::StateMachine, Vec<Problem>), Vec<Problem>> {
    let (text, file) = match &body.source {
        Source::Text(text) => (Cow::Borrowed(text.as_str()), None),
        Source::File(file) => {
            (Cow::Owned(read_file(file).map_err(|problem| vec![problem])?), Some(file))
        }
    };
    let place = |span: Option<Span>| place(&text, file.map(PathBuf::as_path), span);
    let problem = |diagnostic: &Diagnostic| {
        let message = format!("{} {}", diagnostic.message, place(diagnostic.span));
        Problem { help: diagnostic.help.clone(), ..Problem::new("", message) }
    };
    let is_yaml = file.is_some_and(|file| {
        file.extension().is_some_and(|extension| extension == "yaml" || extension == "yml")
    });
    let node = if is_yaml { Node::parse_yaml(&text) } else { Node::parse_json(&text) };
    let node = node.map_err(|diagnostic| vec![problem(&diagnostic)])?;
    *schemas = Schemas::of(input, results(&node, body, stack));
    let mut found = schemas.check(machine_type).run(&node);
    // Of one cause one problem is enough.
    found.retain(|diagnostic| diagnostic.follows_from.is_none());
    let (errors, warnings): (Vec<_>, Vec<_>) =
        found.iter().partition(|diagnostic| diagnostic.severity() == Severity::Error);
    let mut problems: Vec<_> = errors.into_iter().map(&problem).collect();
    problems.extend(unknown_names(body, &text, &place));
    if !problems.is_empty() {
        return Err(problems);
    }
    let machine = asl::StateMachine::of(&node)
        .map_err(|found| found.0.iter().map(&problem).collect::<Vec<_>>())?;
    Ok((machine, warnings.into_iter().map(problem).collect()))
}

/// What is known of what the tasks give that invoke functions of this stack by `${Name}`.
fn results(
    definition: &Node<'_>,
    body: &DefinitionBody,
    stack: &Stack,
) -> Vec<(Rc<str>, &'static str)> {
    let known = all_states(definition).into_iter().filter_map(|(name, state)| {
        let placeholder = state.get("Resource")?.text()?;
        let given = placeholder.strip_prefix("${")?.strip_suffix('}')?;
        Some((name.into(), stack.returns(body.substitutions.get(given)?)?))
    });
    known.collect()
}

fn read_file(path: &Path) -> Result<String, Problem> {
    // Where Cargo runs programs may be another folder than that of their package.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    let whole = package.join(path);
    fs::read_to_string(&whole).map_err(|error| {
        Problem::new("", format!("the definition in {} cannot be read: {error}", path.display()))
    })
}

/// Names in `${…}` that stand for nothing, and what stands for nothing in the definition.
fn unknown_names(
    body: &DefinitionBody,
    text: &str,
    place: &impl Fn(Option<Span>) -> String,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut unused: IndexMap<&str, ()> =
        body.substitutions.keys().map(|name| (name.as_str(), ())).collect();
    for (start, _) in text.match_indices("${") {
        let Some(length) = text[start..].find('}') else { continue };
        let name = &text[start + 2..start + length];
        unused.shift_remove(name);
        if !body.substitutions.contains_key(name) {
            let span = Span::new(start, start + length + 1);
            let message = format!("nothing is given for `${{{name}}}` {}", place(Some(span)));
            let help = format!("give it with `.with({name:?}, …)`");
            problems.push(Problem::new("", message).help(help));
        }
    }
    for name in unused.into_keys() {
        let message =
            format!("`${{{name}}}` is nowhere in the definition, and something is given for it");
        problems.push(Problem::new("", message));
    }
    problems
}

/// Where something is: the line and the column, in characters.
fn place(text: &str, file: Option<&Path>, span: Option<Span>) -> String {
    let start = span.map_or(0, |span| span.range().start.min(text.len()));
    let before = &text[..text.floor_char_boundary(start)];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    match file {
        Some(file) => format!("at {}:{line}:{column}", file.display()),
        None => format!("at line {line}, column {column} of the definition"),
    }
}
