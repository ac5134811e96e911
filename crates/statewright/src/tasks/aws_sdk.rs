use std::{marker::PhantomData, panic::Location};

use statewright_asl::rights::capitalized;
use statewright_handler::{Code, ErrorsOf, Value};

use crate::{
    Expr, Statement, Task, Text,
    flow::{Call, ErrorNames, Pattern},
};

use super::{
    input,
    models::{Actions, Model, Shape},
};

/// A call of a service of AWS, as its SDK has it, that is about to be a task. See [`aws_sdk`].
#[must_use = "a call does nothing until a `task` is made of it"]
pub struct SdkTask<In> {
    service: String,
    action: String,
    parameters: Vec<(String, Code)>,
    resources: Vec<serde_json::Value>,
    statements: Vec<Statement>,
    input: PhantomData<fn(In)>,
}

/// An error of a service, by its name: `DynamoDb.ResourceNotFoundException`.
///
/// Whether the service has such an error is checked when the app is synthesized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SdkError(&'static str);

impl SdkError {
    /// The error with this name, which begins with that of the service.
    #[must_use]
    pub const fn named(name: &'static str) -> Self {
        Self(name)
    }
}

/// What [`aws_sdk`] tasks can end with: [`SdkError`]s.
#[derive(Clone, Copy, Debug)]
pub enum SdkErrors {}

impl ErrorsOf<SdkErrors> for SdkError {
    fn names(self) -> Vec<&'static str> {
        vec![self.0]
    }
}

/// A call of any action of any service of AWS: `aws_sdk("dynamodb", "describeTable")`.
///
/// Its service and action are named as in the States Language. They, the parameters and the
/// errors are checked against AWS's own models of its services when the app is synthesized; what
/// it answers is for you to say.
///
/// ```
/// use statewright::{App, Retry, SdkError, State, StateMachine, aws_sdk};
/// # use statewright_handler::Shape;
/// #[derive(Shape)]
/// struct Instance {
///     id: String,
/// }
///
/// #[derive(Shape)]
/// struct Stopping {
///     #[serde(rename = "StoppingInstances")]
///     instances: Vec<StoppedInstance>,
/// }
/// # #[derive(Shape)]
/// # struct StoppedInstance { #[serde(rename = "InstanceId")] id: String }
///
/// let flow = aws_sdk("ec2", "stopInstances")
///     .with("InstanceIds", |instance| vec![instance.get(Instance::ID)])
///     .on("arn:aws:ec2:eu-central-1:123456789012:instance/i-0abc")
///     .task::<Stopping>("Stop It")
///     .retry(SdkError::named("Ec2.Ec2Exception"), Retry::default());
/// # let mut app = App::new();
/// # StateMachine::<Instance, Stopping>::new(app.stack("Doc"), "Machine", flow);
/// # app.template("Doc").unwrap();
/// ```
pub fn aws_sdk<In>(service: &str, action: &str) -> SdkTask<In> {
    SdkTask {
        service: service.to_owned(),
        action: action.to_owned(),
        parameters: Vec::new(),
        resources: Vec::new(),
        statements: Vec::new(),
        input: PhantomData,
    }
}

impl<In> SdkTask<In> {
    /// With a parameter, named as in the States Language: with a capital letter.
    pub fn with<T, V: Value<T>>(
        mut self,
        parameter: &str,
        value: impl FnOnce(Expr<In>) -> V,
    ) -> Self {
        self.parameters.push((parameter.to_owned(), value(input()).code()));
        self
    }

    /// On this resource, by its ARN: the role may do it with no other.
    pub fn on(mut self, arn: impl Into<Text>) -> Self {
        self.resources.push(arn.into().into());
        self
    }

    /// Needs this right besides what follows from the action: to pass on a role, for example.
    /// Without [`on`](Self::on), such rights are all that it gets.
    pub fn needs(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// The call as a state that ends with what the service answers, which is an `Out`.
    #[track_caller]
    pub fn task<Out>(self, name: &str) -> Task<In, Out, SdkErrors> {
        Task::new(name, self.call(Pattern::RequestResponse), Location::caller())
    }

    /// The call as a state that waits until somebody calls back with the token that a parameter
    /// has: `context().task_token()`.
    #[track_caller]
    pub fn task_with_token<Answer>(self, name: &str) -> Task<In, Answer, SdkErrors> {
        Task::new(name, self.call(Pattern::TaskToken), Location::caller())
    }

    pub(super) fn call(self, pattern: Pattern) -> Call {
        let Self { service, action, parameters, resources, statements, .. } = self;
        let mut call = Call::service(format!("aws-sdk:{service}:{action}"), pattern);
        let Some(model) = Model::of(&service) else {
            let names: Vec<_> = Model::names().filter(|name| alike(name, &service)).collect();
            let help = match names.as_slice() {
                [] => "it is the name of the service in the AWS SDK, in small letters and digits, such as `sfn`".to_owned(),
                names => format!("did you mean {}?", names.join(", ")),
            };
            return call.wrong(format!("AWS has no service {service:?}"), Some(help));
        };
        let Some(operation) = model.operations().find(|known| known.name == action) else {
            let known = model.operations().map(|known| known.name);
            let names: Vec<_> = known.filter(|name| alike(name, &action)).take(5).collect();
            let help = match names.as_slice() {
                [] => "it is named as in the States Language: `describeTable`".to_owned(),
                names => format!("did you mean {}?", names.join(", ")),
            };
            return call.wrong(format!("{service} has no action {action:?}"), Some(help));
        };
        let parameters_given = Code::Object(parameters.clone());
        let kind = operation.input.map(|number| number.to_string());
        let mut problems = Vec::new();
        match &kind {
            Some(kind) => check(&model, kind, &parameters_given, "", &mut problems),
            None if parameters.is_empty() => {}
            None => problems.push((format!("{service}:{action} takes no parameters"), None)),
        }
        for (message, help) in problems {
            call = call.wrong(message, help);
        }
        for (parameter, value) in parameters {
            call = call.argument(parameter, value);
        }
        let prefix = model.id();
        let own = model.errors().map(|error| format!("{prefix}.{error}"));
        let general = ["SdkClientException".to_owned(), format!("{prefix}Exception")];
        let general = general.into_iter().map(|error| format!("{prefix}.{error}"));
        let names = own.chain(general).collect();
        let call = call.errors(ErrorNames { service: service.clone(), names });
        rights(call, &service, &action, model.actions(operation), resources, statements)
    }
}

/// The rights that a call needs, or what is wrong with what was said of them.
fn rights(
    call: Call,
    service: &str,
    action: &str,
    actions: Option<Actions>,
    resources: Vec<serde_json::Value>,
    statements: Vec<Statement>,
) -> Call {
    let is_said = !statements.is_empty();
    let call = statements.into_iter().fold(call, Call::needs);
    let statement = |actions: &Actions| Statement::allow(actions.names.iter().cloned());
    match actions {
        Some(actions) if !resources.is_empty() => {
            call.needs(resources.into_iter().fold(statement(&actions), Statement::on))
        }
        _ if is_said => call,
        Some(actions) if actions.on_everything => call.needs(
            statement(&actions).on("*").noted(Some("IAM knows no resource for this action")),
        ),
        Some(_) => call.wrong(
            format!("{service}:{action} does something with a resource, and none is named"),
            Some(
                "name it: `.on(arn)`; with `*` at its end, if it is known only at run time"
                    .to_owned(),
            ),
        ),
        None => call.wrong(
            format!("it is not known which right {service}:{action} needs"),
            Some("say it: `.needs(Statement::allow([\"service:Action\"]).on(arn))`".to_owned()),
        ),
    }
}

type Problems = Vec<(String, Option<String>)>;

/// Compares what is given with what a call takes, as far as that is known before it runs.
fn check(model: &Model, kind: &str, given: &Code, path: &str, problems: &mut Problems) {
    let shape = kind.parse().ok().and_then(|number| model.shape(number));
    let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (shape, given) {
        (Some(Shape::Structure(members)), Code::Object(fields)) => {
            for (name, value) in fields {
                match members.iter().find(|(known, ..)| known == name) {
                    Some((.., kind)) => check(model, kind, value, &at(name), problems),
                    None => problems.push(unknown(&at(name), name, &members)),
                }
            }
            for (name, required, _) in &members {
                if *required && !fields.iter().any(|(given, _)| given == name) {
                    problems.push((format!("the parameter {} is missing", at(name)), None));
                }
            }
        }
        (Some(Shape::List(item)), Code::List(items)) => {
            for (index, given) in items.iter().enumerate() {
                check(model, item, given, &format!("{path}[{index}]"), problems);
            }
        }
        (Some(Shape::Map(value)), Code::Object(fields)) => {
            for (name, given) in fields {
                check(model, value, given, &at(name), problems);
            }
        }
        (Some(shape), Code::Constant(constant)) => {
            check_constant(model, &shape, constant, path, problems);
        }
        (Some(shape), Code::List(_) | Code::Object(_)) => {
            problems.push((format!("the parameter {path} is {}", in_words(&shape)), None));
        }
        (None, Code::List(_) | Code::Object(_)) if kind != "d" => {
            problems.push((format!("the parameter {path} is one value"), None));
        }
        _ => {}
    }
}

/// A constant is looked into as what is made of values is.
fn check_constant(
    model: &Model,
    shape: &Shape<'_>,
    constant: &serde_json::Value,
    path: &str,
    problems: &mut Problems,
) {
    let code = |value: &serde_json::Value| Code::Constant(value.clone());
    let made = match constant {
        serde_json::Value::Object(members) => {
            Code::Object(members.iter().map(|(key, value)| (key.clone(), code(value))).collect())
        }
        serde_json::Value::Array(items) => Code::List(items.iter().map(code).collect()),
        _ => {
            problems.push((format!("the parameter {path} is {}", in_words(shape)), None));
            return;
        }
    };
    let number = (0..).map_while(|number| model.shape(number)).position(|known| known == *shape);
    if let Some(number) = number {
        check(model, &number.to_string(), &made, path, problems);
    }
}

fn unknown(path: &str, name: &str, members: &[(&str, bool, &str)]) -> (String, Option<String>) {
    let names = members.iter().map(|(name, ..)| *name);
    let near: Vec<_> = names.clone().filter(|known| alike(known, name)).collect();
    let help = match (near.as_slice(), name == capitalized(name)) {
        ([], false) => "the names of parameters begin with a capital letter".to_owned(),
        ([], true) => format!("there are {}", names.collect::<Vec<_>>().join(", ")),
        (near, _) => format!("did you mean {}?", near.join(", ")),
    };
    (format!("there is no parameter {path}"), Some(help))
}

fn in_words(shape: &Shape<'_>) -> &'static str {
    match shape {
        Shape::Structure(_) | Shape::Map(_) => "an object",
        Shape::List(_) => "a list",
    }
}

/// Whether one name could have been meant by another.
fn alike(known: &str, name: &str) -> bool {
    let (known, name) = (known.to_lowercase(), name.to_lowercase());
    let without = |text: &str| text.replace(['-', '_', ' '], "");
    let (known, name) = (without(&known), without(&name));
    known == name
        || (name.len() > 3 && (known.contains(&name) || name.contains(&known) && known.len() > 3))
}

impl<In> std::fmt::Debug for SdkTask<In> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("SdkTask").field(&format!("{}:{}", self.service, self.action)).finish()
    }
}
