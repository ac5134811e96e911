use std::{panic::Location, rc::Rc};

use serde_json::{Value, json};
use statewright_asl::rights::{self, Right, Scope};
use statewright_handler::{Code, Root};

use crate::{
    Intrinsic, Statement,
    flow::{Finding, Recoveries},
};

/// What a task calls, and what that needs.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    callee: Callee,
    /// What the call is given; the input of the state, if there are none.
    arguments: Vec<(String, Code)>,
    /// What the next state is given; the result of the call, if that is all of it.
    output: Option<Code>,
    /// The rights that it needs, besides those of the integration.
    statements: Rc<[Statement]>,
    /// The ARNs of the resources that play a part in it.
    given: Vec<(&'static str, Value)>,
    /// Under which condition an action may be done.
    conditions: Vec<(&'static str, Value)>,
    /// What is wrong with it, with what to do about that.
    problems: Vec<Wrong>,
    /// The errors that it can end with, where these are no type of their own.
    errors: Option<ErrorNames>,
}

/// What is wrong with a call.
#[derive(Clone, Debug)]
pub(crate) struct Wrong {
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// The names of errors that a service can end with.
#[derive(Clone, Debug)]
pub(crate) struct ErrorNames {
    /// The service as a person calls it.
    pub(crate) service: String,
    pub(crate) names: Vec<String>,
}

/// Who does the work of a task.
#[derive(Clone, Debug)]
enum Callee {
    /// A function, or an activity: what has an ARN of its own; and what stands for that in texts.
    Arn(Rc<Intrinsic>, String),
    /// A service: `sqs:sendMessage`, and how Step Functions waits for it.
    Service(String, Pattern),
}

/// How Step Functions waits for a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// Until it answers.
    #[default]
    RequestResponse,
    /// Until the job is done that it starts.
    Sync,
    /// The same, with the output of the job as JSON and not as a text.
    SyncJson,
    /// Until somebody calls back with a token.
    TaskToken,
}

impl Pattern {
    fn suffix(self) -> &'static str {
        match self {
            Self::RequestResponse => "",
            Self::Sync => ".sync",
            Self::SyncJson => ".sync:2",
            Self::TaskToken => ".waitForTaskToken",
        }
    }

    fn is_sync(self) -> bool {
        matches!(self, Self::Sync | Self::SyncJson)
    }
}

impl ErrorNames {
    /// Whether a task can end with this error: one of the service, or of Step Functions.
    fn check(&self, name: &str) -> Result<(), Wrong> {
        if name.starts_with("States.") || self.names.iter().any(|known| known == name) {
            return Ok(());
        }
        let message = format!("{} has no error {name:?}", self.service);
        let (_, short) = name.rsplit_once('.').unwrap_or(("", name));
        let alike = |known: &&String| known.to_lowercase().contains(&short.to_lowercase());
        let help = match self.names.iter().find(alike) {
            Some(known) => format!("did you mean {known:?}?"),
            None => format!("it has {}", self.names.join(", ")),
        };
        Err(Wrong { message, help: Some(help) })
    }
}

impl Call {
    /// The invocation of a function with this ARN.
    pub(crate) fn function(arn: Intrinsic) -> Self {
        let text = arn.in_definition();
        let call = Self::of(Callee::Arn(Rc::new(arn.clone()), text));
        call.needs(Statement::allow(["lambda:InvokeFunction"]).on(arn))
    }

    /// The call of a service.
    pub(crate) fn service(name: impl Into<String>, pattern: Pattern) -> Self {
        Self::of(Callee::Service(name.into(), pattern))
    }

    fn of(callee: Callee) -> Self {
        Self {
            callee,
            arguments: Vec::new(),
            output: None,
            statements: Rc::default(),
            given: Vec::new(),
            conditions: Vec::new(),
            problems: Vec::new(),
            errors: None,
        }
    }

    /// With an argument more.
    pub(crate) fn argument(mut self, name: impl Into<String>, value: Code) -> Self {
        self.arguments.push((name.into(), value));
        self
    }

    /// Lets only this part of the result be what the next state is given.
    pub(crate) fn only(mut self, key: &str) -> Self {
        let of = Box::new(Code::Root(Root::Result));
        self.output = Some(Code::Field { of, key: key.to_owned(), optional: false });
        self
    }

    /// With an argument, if there is one.
    pub(crate) fn argument_if(self, name: &str, value: Option<Code>) -> Self {
        match value {
            Some(value) => self.argument(name, value),
            None => self,
        }
    }

    /// The ARN of a resource that plays this part in the call: [`Scope::Given`].
    pub(crate) fn on(mut self, part: &'static str, arn: impl Into<Value>) -> Self {
        self.given.push((part, arn.into()));
        self
    }

    /// Whether a resource plays this part in it.
    pub(crate) fn has(&self, part: &str) -> bool {
        self.given.iter().any(|(given, _)| *given == part)
    }

    /// With a right that the integration by itself does not need.
    pub(crate) fn needs(mut self, statement: Statement) -> Self {
        self.statements = self.statements.iter().cloned().chain([statement]).collect();
        self
    }

    /// Lets an action be done only under this condition.
    pub(crate) fn only_if(mut self, action: &'static str, condition: Value) -> Self {
        self.conditions.push((action, condition));
        self
    }

    /// With something that is wrong.
    pub(crate) fn wrong(mut self, message: impl Into<String>, help: Option<String>) -> Self {
        self.problems.push(Wrong { message: message.into(), help });
        self
    }

    /// Checks the errors that are retried and caught.
    pub(crate) fn errors(mut self, errors: ErrorNames) -> Self {
        self.errors = Some(errors);
        self
    }

    /// Whether it is a function or an activity that is called.
    pub(super) fn has_arn(&self) -> bool {
        matches!(self.callee, Callee::Arn(..))
    }

    /// What the text of the resource names in `${…}`.
    pub(super) fn named(&self) -> Rc<Intrinsic> {
        match &self.callee {
            Callee::Arn(arn, _) => arn.clone(),
            Callee::Service(..) => Rc::new(Intrinsic::partition()),
        }
    }

    /// All rights that it needs: those of a function are shared by all calls of it.
    pub(super) fn statements(&self) -> Rc<[Statement]> {
        let Callee::Service(name, pattern) = &self.callee else { return self.statements.clone() };
        let call = rights::Call::of(name);
        let rights = call.into_iter().flat_map(|call| call.rights(pattern.is_sync()));
        let rights = rights.filter_map(|right| self.right(right));
        rights.chain(self.statements.iter().cloned()).collect()
    }

    fn right(&self, right: &Right) -> Option<Statement> {
        let resources: Vec<Value> = match right.on {
            Scope::Given(part) | Scope::IfGiven(part) => {
                let given = self.given.iter().filter(|(name, _)| *name == part);
                given.map(|(_, arn)| arn.clone()).collect()
            }
            Scope::Pattern(pattern) => vec![Intrinsic::substitute(pattern).into()],
            Scope::Every => vec!["*".into()],
            Scope::Itself => Vec::new(),
        };
        let of_machine = right.on == Scope::Itself;
        if resources.is_empty() && !of_machine {
            return None;
        }
        let statement = Statement::allow(right.actions.iter().copied()).noted(right.note);
        let statement = match of_machine {
            true => statement.on_machine(),
            false => resources.into_iter().fold(statement, Statement::on),
        };
        Some(match right.passed_to {
            Some(service) => {
                statement.only_if(json!({ "StringEquals": { "iam:PassedToService": service } }))
            }
            None => match self.conditions.iter().find(|(action, _)| right.actions.contains(action))
            {
                Some((_, condition)) => statement.only_if(condition.clone()),
                None => statement,
            },
        })
    }

    /// The text of the resource.
    pub(super) fn resource(&self) -> String {
        match &self.callee {
            Callee::Arn(_, text) => text.clone(),
            Callee::Service(name, pattern) => integration(&format!("{name}{}", pattern.suffix())),
        }
    }

    /// What the call is given, as one object; a function is given the input of the state.
    pub(super) fn arguments(&self) -> Code {
        match self.callee {
            Callee::Service(..) => Code::Object(self.arguments.clone()),
            Callee::Arn(..) => Code::Root(Root::Input),
        }
    }

    /// What is given to the state that is next.
    pub(super) fn result(&self) -> Code {
        self.output.clone().unwrap_or(Code::Root(Root::Result))
    }

    /// What is wrong with it, and with the errors that the state retries and catches.
    pub(super) fn findings(
        &self,
        recoveries: &Recoveries,
        arguments: &Code,
        location: &'static Location<'static>,
    ) -> Vec<Finding> {
        let retried = recoveries.retry.iter().flat_map(|retry| &retry.error_equals);
        let caught = recoveries.catch.iter().flat_map(|catch| &catch.error_equals);
        let unknown = self.errors.as_ref().map(|errors| {
            retried.chain(caught).filter_map(|name| errors.check(name).err()).collect::<Vec<_>>()
        });
        let waits = matches!(self.callee, Callee::Service(_, Pattern::TaskToken));
        let nobody = (waits && !has_token(arguments)).then(|| Wrong {
            message: "it waits for somebody to call back, and gives nobody the token".to_owned(),
            help: Some("put the token into what the service is given".to_owned()),
        });
        let unknown = unknown.into_iter().flatten().chain(nobody);
        let problems = self.problems.iter().cloned().chain(unknown);
        problems.map(move |Wrong { message, help }| Finding { message, help, location }).collect()
    }
}

/// The resource by which a state calls a service: `sqs:sendMessage`. Its partition is that of the
/// region that the stack is deployed to.
pub(crate) fn integration(call: &str) -> String {
    format!("arn:{}:states:::{call}", Intrinsic::partition().in_definition())
}

/// Whether the token by which somebody calls back is a part of this.
fn has_token(code: &Code) -> bool {
    match code {
        Code::Field { of, key, .. } => match &**of {
            // The whole of `Task` in the context has it, too.
            Code::Root(Root::Context) => key == "Task",
            of => has_token(of),
        },
        Code::Root(root) => *root == Root::Context,
        Code::Object(members) => members.iter().any(|(_, member)| has_token(member)),
        Code::List(items) | Code::Call(_, items) => items.iter().any(has_token),
        Code::Function { body, .. } => has_token(body),
        Code::Constant(_) | Code::Unwritten(_) | Code::Token(_) => false,
    }
}
